import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { urgencies } from '../../../shared/domain/attention-kinds.ts';
import { asksRebooking } from '../../../shared/domain/patient/review/rebooking.ts';
import type { DaySheet } from '../../../shared/staff-contract/day-sheet.ts';
import type { InboxAnswer } from '../../../shared/staff-contract/inbox.ts';
import type { CaseloadAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { urgencyOf, whoWaits } from '../attention.ts';
import { whoIsDue } from '../day/who-is-due.ts';
import { localDateOf, longDate, timeOfDay } from '../moments.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failed, Loading, Stale } from '../parts/states.tsx';
import { type Dealt, useDealt } from '../parts/use-dealt.ts';
import { OnboardingList } from '../today/onboarding-list.tsx';
import { DueGroup, MovedGroup, SnoozedGroup, WaitingGroup } from '../today/today-groups.tsx';
import { useAnswer } from '../use-answer.ts';
import { namesakesIn } from '../who.ts';
import { counted, fill, words } from '../words.ts';

const everyMs = 5_000;
/** A day's sheet is made of every patient of the clinic. */
const sheetEveryMs = 60_000;
const fewest = 30;
const most = 100;

/** True of a row that nobody has put off to another day. */
function isUp({ snoozedUntil }: PatientRow): boolean {
  return snoozedUntil === null;
}

function DoneList({ dealt }: { dealt: Dealt }) {
  const { timeZone } = useClinic();
  if (dealt.notes.length === 0) return null;
  return (
    <section class="done-list" aria-labelledby="done-title">
      <h2 id="done-title">{words.today.doneTitle}</h2>
      <ul>
        {dealt.notes.map((note) => (
          <li key={note.key}>
            <a href={note.place}>{note.name}</a> <span class="strike">{note.what}</span>
            {note.note !== '' && <q>{note.note}</q>}
            <span class="soft">
              {fill(words.today.doneBy, {
                who: note.who,
                time: timeOfDay(new Date(note.at).toISOString(), timeZone),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those who need a person, most urgent first, each with why and with what can be done about it at once. */
export function TodayPage() {
  const { api } = useApp();
  const { timeZone, clinic } = useClinic();
  const [limit, setLimit] = useState(fewest);
  const caseload = useAnswer<CaseloadAnswer>(`/patients?limit=${limit}`, everyMs);
  const inbox = useAnswer<InboxAnswer>(`/inbox?limit=${limit}`, everyMs);
  const today = localDateOf(api.now(), timeZone);
  // Whose day it is nobody knows before the clinic's zone is known.
  const sheet = useAnswer<DaySheet>(clinic === null ? null : `/day?date=${today}`, sheetEveryMs);
  const dealt = useDealt();
  const rows = caseload.data?.patients;
  const items = inbox.data?.items;
  const waiting = useMemo(
    () => whoWaits(dealt.newest(rows ?? []).filter(isUp), dealt.unread(items ?? [])),
    [dealt, rows, items],
  );

  if (caseload.problem !== null && rows === undefined) {
    return (
      <>
        <PageHead title={words.pages.today} />
        <Failed problem={caseload.problem} again={caseload.reload} />
      </>
    );
  }
  if (rows === undefined) {
    return (
      <>
        <PageHead title={words.pages.today} />
        <Loading lines={6} />
      </>
    );
  }
  const newest = dealt.newest(rows);
  const quiet = newest.filter((row) => row.attention.length === 0 && isUp(row));
  const moved = quiet.filter(asksRebooking);
  const due = dealt
    .newest(whoIsDue(sheet.data))
    .filter((row) => row.attention.length === 0 && !asksRebooking(row));
  const namesakes = namesakesIn([
    ...new Map([...due, ...newest].map((row) => [row.patientId, row])).values(),
  ]);
  const full =
    caseload.data?.next !== undefined && rows.every((row) => row.attention.length > 0 || asksRebooking(row));
  const headline =
    waiting.length === 0
      ? words.today.none
      : full
        ? fill(words.today.headlineMore, { count: waiting.length })
        : counted(words.today.headline, waiting.length);
  return (
    <>
      <PageHead above={clinic === null ? '' : longDate(today)} title={headline} />
      <Stale problem={caseload.problem ?? inbox.problem} />
      <OnboardingList few={caseload.data?.next === undefined} />
      {waiting.length === 0 && moved.length === 0 && due.length === 0 && (
        <Empty title={words.today.noneTitle}>
          <p>{words.today.noneWhat}</p>
        </Empty>
      )}
      {urgencies.map((urgency) => (
        <Fragment key={urgency}>
          {urgency === 'later' && (
            <>
              <MovedGroup moved={moved} namesakes={namesakes} dealt={dealt} />
              <DueGroup due={due} namesakes={namesakes} />
            </>
          )}
          <WaitingGroup
            urgency={urgency}
            waiting={waiting.filter((one) => urgencyOf(one) === urgency)}
            namesakes={namesakes}
            dealt={dealt}
          />
        </Fragment>
      ))}
      <SnoozedGroup
        snoozed={newest.filter(({ snoozedUntil }) => snoozedUntil !== null)}
        namesakes={namesakes}
        dealt={dealt}
      />
      {full && limit < most && (
        <button type="button" class="button" onClick={() => setLimit(most)}>
          {words.today.more}
        </button>
      )}
      {full && limit >= most && (
        <a class="button" href="#/patients">
          {words.pages.patients}
        </a>
      )}
      <DoneList dealt={dealt} />
    </>
  );
}
