import { useMemo, useState } from 'preact/hooks';
import { type Urgency, urgencies } from '../../../shared/domain/attention-kinds.ts';
import { asksRebooking } from '../../../shared/domain/patient/rebooking.ts';
import type { InboxAnswer } from '../../../shared/staff-contract/inbox.ts';
import type { CaseloadAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { urgencyOf, type Waiting, whoWaits } from '../attention.ts';
import { localDateOf, longDate, timeOfDay } from '../moments.ts';
import { MovedCard } from '../parts/moved-card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failed, Loading, Stale } from '../parts/states.tsx';
import { StrangerCard } from '../parts/stranger-card.tsx';
import { type Dealt, useDealt } from '../parts/use-dealt.ts';
import { WaitingCard } from '../parts/waiting-card.tsx';
import { useAnswer } from '../use-answer.ts';
import { namesakesIn } from '../who.ts';
import { counted, fill, words } from '../words.ts';

const everyMs = 5_000;
const fewest = 30;
const most = 100;

function Group({
  urgency,
  waiting,
  namesakes,
  dealt,
}: {
  urgency: Urgency;
  waiting: readonly Waiting[];
  namesakes: ReadonlySet<string>;
  dealt: Dealt;
}) {
  if (waiting.length === 0) return null;
  const id = `group-${urgency}`;
  return (
    <section class={`group group-${urgency}`} aria-labelledby={id}>
      <h2 id={id}>
        {words.today.groups[urgency]} <span class="count">{waiting.length}</span>
      </h2>
      <ul class="cards">
        {waiting.map((one) =>
          one.type === 'patient' ? (
            <WaitingCard
              key={one.patient.patientId}
              patient={one.patient}
              texts={one.texts}
              shared={namesakes.has(one.patient.patientId)}
              dealt={dealt}
            />
          ) : (
            <StrangerCard key={one.text.id} text={one.text} dealt={dealt} />
          ),
        )}
      </ul>
    </section>
  );
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

/** Patients whose plan moved and for whom nothing else waits. */
function MovedGroup({
  moved,
  namesakes,
  dealt,
}: {
  moved: readonly PatientRow[];
  namesakes: ReadonlySet<string>;
  dealt: Dealt;
}) {
  if (moved.length === 0) return null;
  return (
    <section class="group" aria-labelledby="group-moved">
      <h2 id="group-moved">
        {words.today.movedGroup} <span class="count">{moved.length}</span>
      </h2>
      <ul class="cards">
        {moved.map((patient) => (
          <MovedCard
            key={patient.patientId}
            patient={patient}
            shared={namesakes.has(patient.patientId)}
            dealt={dealt}
          />
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
  const dealt = useDealt();
  const rows = caseload.data?.patients;
  const items = inbox.data?.items;
  const waiting = useMemo(
    () => whoWaits(dealt.newest(rows ?? []), dealt.unread(items ?? [])),
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
  const namesakes = namesakesIn(rows);
  const moved = dealt.newest(rows).filter((row) => row.attention.length === 0 && asksRebooking(row));
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
      <PageHead above={clinic === null ? '' : longDate(localDateOf(api.now(), timeZone))} title={headline} />
      <Stale problem={caseload.problem ?? inbox.problem} />
      {waiting.length === 0 && moved.length === 0 && (
        <Empty title={words.today.none}>
          <p>{words.today.noneWhat}</p>
        </Empty>
      )}
      {urgencies.map((urgency) => (
        <Group
          key={urgency}
          urgency={urgency}
          waiting={waiting.filter((one) => urgencyOf(one) === urgency)}
          namesakes={namesakes}
          dealt={dealt}
        />
      ))}
      <MovedGroup moved={moved} namesakes={namesakes} dealt={dealt} />
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
