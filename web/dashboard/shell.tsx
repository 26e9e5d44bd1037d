/** What surrounds every page: where one is, where one can go, and what was just done. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { disclaimer } from '../../shared/domain/staff-words/english-touch.ts';
import type { WaitingAnswer } from '../../shared/staff-contract/waiting.ts';
import { useApp, useClinic } from './app-context.ts';
import { DeskChoices } from './desk/desk-choices.tsx';
import type { Everywhere } from './find/everywhere.tsx';
import { Icon, type IconName } from './parts/icon.tsx';
import { Mark } from './parts/mark.tsx';
import { CrisisBar } from './parts/crisis-bar.tsx';
import { SendingBanner } from './parts/sending-banner.tsx';
import type { Page } from './route.ts';
import { chooseTheme, chosenTheme, type Theme } from './theme.ts';
import { countMark } from './waiting-counts.ts';
import { fill, words } from './words.ts';

type Listed = Extract<
  Page,
  'today' | 'day' | 'patients' | 'inbox' | 'outcomes' | 'exports' | 'settings' | 'audit' | 'staff'
>;

const always: readonly Listed[] = ['today', 'day', 'patients', 'inbox'];
const further: readonly Listed[] = ['outcomes', 'exports', 'settings'];
const forAdmins: readonly Listed[] = ['audit', 'staff'];

const inside: Partial<Record<Page, Listed>> = {
  patient: 'patients',
  enrol: 'patients',
  import: 'patients',
  appointments: 'patients',
  brief: 'patients',
  letter: 'patients',
};

function Count({ count }: { count: number }) {
  const mark = countMark(count);
  if (mark === '') return null;
  return (
    <span class="nav-count" role="img" aria-label={fill(words.app.waiting, { count: mark })}>
      {mark}
    </span>
  );
}

function PageLink({ page, here, count = 0 }: { page: Listed; here: Page; count?: number | undefined }) {
  const current = page === (inside[here] ?? here);
  return (
    <a class="nav-link" href={`#/${page}`} aria-current={current ? 'page' : undefined}>
      <Icon name={page satisfies IconName} />
      <span>{words.pages[page]}</span>
      <Count count={count} />
    </a>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const themes: readonly Theme[] = ['device', 'light', 'dark'];
  return (
    <label class="theme-choice">
      <span>{words.app.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((each) => each === event.currentTarget.value) ?? 'device';
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {words.app.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Account({ onOpen }: { onOpen: (what: Everywhere) => void }) {
  const { session, signOut } = useApp();
  return (
    <div class="account">
      <p>
        <span class="account-name">{session.name}</span>
        <span class="soft">{words.app.role[session.role]}</span>
      </p>
      <details class="device">
        <summary>{words.desk.device}</summary>
        <div>
          <ThemeChoice />
          <DeskChoices />
        </div>
      </details>
      <button type="button" class="link" onClick={() => onOpen('shortcuts')}>
        {words.shortcuts.title}
        <span class="key" aria-hidden="true">
          ?
        </span>
      </button>
      <button type="button" class="button small" onClick={signOut}>
        <Icon name="out" size={16} /> {words.app.signOut}
      </button>
    </div>
  );
}

/** Goes to the page's title by moving the focus: the address is taken by the place in the dashboard. */
function SkipLink() {
  return (
    <button
      type="button"
      class="skip-link"
      onClick={() => {
        document.getElementById('page-title')?.focus();
      }}
    >
      {words.app.skip}
    </button>
  );
}

export function Shell({
  page,
  told,
  waiting,
  onOpen,
  children,
}: {
  page: Page;
  told: string;
  /** Null until it was read. */
  waiting: WaitingAnswer | null;
  onOpen: (what: Everywhere) => void;
  children: ComponentChildren;
}) {
  const { clinic } = useClinic();
  const { session, isAdmin } = useApp();
  const [menu, setMenu] = useState(false);
  useEffect(() => setMenu(false), [page]);
  const counts: Partial<Record<Listed, number>> = { today: waiting?.people ?? 0, inbox: waiting?.texts ?? 0 };
  const rest = isAdmin ? [...further, ...forAdmins] : further;
  const inMenu = !always.includes((inside[page] ?? page) as Listed);
  return (
    <div class={menu ? 'shell menu-open' : 'shell'}>
      <SkipLink />
      <header class="side">
        <a class="brand" href="#/today">
          <Mark />
          <span>
            <span class="brand-name">{words.app.name}</span>
            <span class="brand-clinic">{clinic?.name ?? session.clinicId}</span>
          </span>
        </a>
        <button type="button" class="find-button" onClick={() => onOpen('search')}>
          <Icon name="find" size={18} />
          <span>{words.find.open}</span>
          <span class="key" aria-hidden="true">
            /
          </span>
        </button>
        <nav class="nav" aria-label={words.app.navigation}>
          <div class="nav-main">
            {always.map((each) => (
              <PageLink key={each} page={each} here={page} count={counts[each]} />
            ))}
            <button
              type="button"
              class="nav-link nav-more"
              aria-expanded={menu}
              aria-controls="nav-rest"
              data-current={inMenu ? '' : undefined}
              onClick={() => setMenu(!menu)}
            >
              <Icon name="more" />
              <span>{words.app.more}</span>
            </button>
          </div>
          <div class="nav-rest" id="nav-rest">
            {rest.map((each) => (
              <PageLink key={each} page={each} here={page} />
            ))}
            <Account onOpen={onOpen} />
          </div>
        </nav>
      </header>
      <main class="page">
        <CrisisBar crises={waiting?.crises ?? []} />
        <SendingBanner />
        {children}
        <footer class="foot no-print">
          {disclaimer} <a href="./api">{words.reference.api}</a>
        </footer>
      </main>
      <div class="told" role="status">
        {told !== '' && (
          <p>
            <Icon name="check" /> {told}
          </p>
        )}
      </div>
    </div>
  );
}
