import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClinicAnswer } from '../../shared/staff-contract/clinic.ts';
import type { WaitingAnswer } from '../../shared/staff-contract/waiting.ts';
import type { Api } from './api/client.ts';
import { createDrafts } from './drafts.ts';
import { AppContext, ClinicContext, useApp } from './app-context.ts';
import { focusTitle } from './focus-title.ts';
import { useEverywhere } from './find/use-everywhere.tsx';
import { useNotices } from './desk/use-notices.ts';
import { ImportNote } from './parts/import-note.tsx';
import { Empty, Loading } from './parts/states.tsx';
import { type Page, type Route, readRoute } from './route.ts';
import type { Session } from './session.ts';
import { Shell } from './shell.tsx';
import { useAnswer } from './use-answer.ts';
import { usePage } from './use-page.ts';
import { useRoute } from './use-route.ts';
import { windowTitle } from './waiting-counts.ts';
import { words } from './words.ts';

type Loaded = ReturnType<typeof usePage>;

const nothingTold: Told = { message: '', place: '' };
const toldForMs = 7_000;
const clinicEveryMs = 60_000;
const waitingEveryMs = 5_000;

const forAdmins: ReadonlySet<Page> = new Set<Page>(['audit', 'staff']);

/** The page itself, the shape of one while its file is on its way, or what to do where it does not come. */
function PageOf({ route, page, component: Component, failed }: { route: Route; page: Page } & Loaded) {
  if (Component !== null) {
    const patientId = route.patientId ?? '';
    return <Component key={`${page} ${patientId}`} patientId={patientId} query={route.query} />;
  }
  if (!failed) return <Loading />;
  return (
    <div role="alert">
      <Empty title={words.problems.pageMissing} icon="alarm">
        <p>{words.problems.pageMissingWhat}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.app.loadAgain}
        </button>
      </Empty>
    </div>
  );
}

/** Tells places apart: what is asked for of a page does not make it another. */
function placeNameOf({ page, patientId }: Route): string {
  return `${page} ${patientId ?? ''}`;
}

/** Names the window after the page, and moves the focus to a new page's title, as a browser does between pages. */
function useArrival(route: Route, people: number, isHere: boolean): void {
  const place = placeNameOf(route);
  const before = useRef(place);
  useEffect(() => {
    document.title = windowTitle(words.pages[route.page], people);
  }, [route.page, people]);
  useEffect(() => {
    // The title to go to comes with the page's own file.
    if (before.current === place || !isHere) return undefined;
    before.current = place;
    scrollTo(0, 0);
    return focusTitle();
  }, [place, isHere]);
}

/** What was done, and where that was told. */
interface Told {
  readonly message: string;
  readonly place: string;
}

function Inside({ told }: { told: Told }) {
  const { isAdmin } = useApp();
  const route = useRoute();
  const page = forAdmins.has(route.page) && !isAdmin ? 'not-found' : route.page;
  const loaded = usePage(page);
  const { data, problem, loading, reload } = useAnswer<ClinicAnswer>('', clinicEveryMs);
  const { data: waiting } = useAnswer<WaitingAnswer>('/waiting', waitingEveryMs);
  useNotices(waiting);
  useArrival(route, waiting?.people ?? 0, loaded.component !== null);
  const everywhere = useEverywhere();
  const clinic = useMemo(
    () => ({ clinic: data, problem, loading, reload, timeZone: data?.timeZone ?? 'UTC' }),
    [data, problem, loading, reload],
  );
  return (
    <ClinicContext.Provider value={clinic}>
      <Shell
        page={route.page}
        told={told.place === placeNameOf(route) ? told.message : ''}
        waiting={waiting}
        onOpen={everywhere.open}
      >
        {page !== 'import' && <ImportNote />}
        <PageOf route={route} page={page} {...loaded} />
      </Shell>
      {everywhere.dialog}
    </ClinicContext.Provider>
  );
}

/** The dashboard of somebody who is signed in. */
export function App({ api, session, signOut }: { api: Api; session: Session; signOut: () => void }) {
  const [told, setTold] = useState<Told>(nothingTold);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const tell = useCallback((message: string) => {
    setTold({ message, place: placeNameOf(readRoute(location.hash)) });
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => setTold(nothingTold), toldForMs);
  }, []);
  const drafts = useMemo(
    () => createDrafts(sessionStorage, `${session.clinicId} ${session.userId}`),
    [session.clinicId, session.userId],
  );
  const values = useMemo(
    () => ({ api, session, isAdmin: session.role === 'admin', drafts, tell, signOut }),
    [api, session, drafts, tell, signOut],
  );
  return (
    <AppContext.Provider value={values}>
      <Inside told={told} />
    </AppContext.Provider>
  );
}
