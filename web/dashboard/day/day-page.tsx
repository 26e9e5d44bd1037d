import { useRef } from 'preact/hooks';
import { isIsoDate } from '../../../shared/domain/calendar.ts';
import type { DaySession, DaySheet } from '../../../shared/staff-contract/day-sheet.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateOfDay, dayNumber, localDateOf, longDate } from '../moments.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failed, Loading, Stale } from '../parts/states.tsx';
import { placeOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { namesakesIn } from '../who.ts';
import { words } from '../words.ts';
import { type DayGroup, dayGroups, grouped, type SeenGroups } from './day-groups.ts';
import { DayRow } from './day-row.tsx';
import { WalkIn } from './walk-in.tsx';

const everyMs = 60_000;

function Group({
  name,
  sessions,
  date,
  namesakes,
  onChanged,
}: {
  name: DayGroup;
  sessions: readonly DaySession[];
  date: string;
  namesakes: ReadonlySet<string>;
  onChanged: () => void;
}) {
  if (sessions.length === 0) return null;
  const id = `day-${name}`;
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>
        {words.day.groups[name]} <span class="count">{sessions.length}</span>
      </h2>
      <ul class="day-rows">
        {sessions.map((session) => (
          <DayRow
            key={session.patient.patientId}
            session={session}
            date={date}
            shared={namesakes.has(session.patient.patientId)}
            onChanged={onChanged}
          />
        ))}
      </ul>
    </section>
  );
}

function Days({ date, today }: { date: string; today: string }) {
  const to = (days: number): string => placeOf('day', { date: dateOfDay(dayNumber(date) + days) });
  return (
    <>
      <a class="button" href={to(-1)} aria-label={words.day.before}>
        <Icon name="back" size={16} />
      </a>
      {date !== today && (
        <a class="button" href={placeOf('day')}>
          {words.day.today}
        </a>
      )}
      <a class="button" href={to(1)} aria-label={words.day.after}>
        <Icon name="forward" size={16} />
      </a>
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="print" size={16} /> {words.day.print}
      </button>
    </>
  );
}

/** The sessions of a day, each recorded by one click where it stands. */
export function DayPage({ query }: { query: Readonly<Record<string, string>> }) {
  const { api } = useApp();
  const { timeZone } = useClinic();
  const today = localDateOf(api.now(), timeZone);
  const date = isIsoDate(query.date) ? query.date : today;
  const { data, problem, loading, reload } = useAnswer<DaySheet>(`/day?date=${date}`, everyMs);
  // Whoever is recorded stays where they stood, so that no row moves under a hand.
  const seen = useRef<{ date: string; groups: SeenGroups }>({ date, groups: new Map() });
  if (seen.current.date !== date) seen.current = { date, groups: new Map() };
  const groups = data === null ? null : grouped(data, seen.current.groups);
  const all = groups === null ? [] : dayGroups.flatMap((name) => groups[name]);
  const namesakes = namesakesIn(all.map(({ patient }) => patient));
  return (
    <>
      <PageHead title={words.pages.day} above={longDate(date)}>
        <Days date={date} today={today} />
      </PageHead>
      {problem !== null && data === null && <Failed problem={problem} again={reload} />}
      {data !== null && <Stale problem={problem} />}
      {loading && <Loading lines={6} />}
      {groups !== null && all.length === 0 && (
        <Empty title={words.day.none}>
          <p>{words.day.noneWhat}</p>
        </Empty>
      )}
      {groups !== null &&
        dayGroups.map((name) => (
          <Group
            key={name}
            name={name}
            sessions={groups[name]}
            date={date}
            namesakes={namesakes}
            onChanged={reload}
          />
        ))}
      {date <= today && <WalkIn date={date} onChanged={reload} />}
    </>
  );
}
