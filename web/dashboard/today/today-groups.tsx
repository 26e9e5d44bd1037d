/** The groups of Today, each under its heading with how many it holds. */
import type { ComponentChildren } from 'preact';
import type { Urgency } from '../../../shared/domain/attention-kinds.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { byUrgency, type Waiting } from '../attention.ts';
import { shortDate } from '../moments.ts';
import { DeskActions } from '../parts/desk-actions.tsx';
import { DueCard } from '../parts/due-card.tsx';
import { MovedCard } from '../parts/moved-card.tsx';
import { StrangerCard } from '../parts/stranger-card.tsx';
import type { Dealt } from '../parts/use-dealt.ts';
import { WaitingCard } from '../parts/waiting-card.tsx';
import { WhoMark } from '../parts/who-mark.tsx';
import { placeOf } from '../route.ts';
import { fill, words, wordsFor } from '../words.ts';

/** What every group needs to know of its rows. */
interface Rows {
  /** Those who share their name with another of the page. */
  readonly namesakes: ReadonlySet<string>;
  readonly dealt: Dealt;
}

function Group({
  id,
  title,
  count,
  beside,
  children,
}: {
  id: string;
  title: string;
  count: number;
  beside?: ComponentChildren;
  children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <section class={`group group-${id}`} aria-labelledby={`group-${id}`}>
      <div class="group-head">
        <h2 id={`group-${id}`}>
          {title} <span class="count">{count}</span>
        </h2>
        {beside}
      </div>
      <ul class="cards">{children}</ul>
    </section>
  );
}

/** Those whom one urgency brings here. */
export function WaitingGroup({
  urgency,
  waiting,
  namesakes,
  dealt,
}: Rows & { urgency: Urgency; waiting: readonly Waiting[] }) {
  return (
    <Group id={urgency} title={words.today.groups[urgency]} count={waiting.length}>
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
    </Group>
  );
}

/** Patients whose plan moved and for whom nothing else waits. */
export function MovedGroup({ moved, namesakes, dealt }: Rows & { moved: readonly PatientRow[] }) {
  return (
    <Group id="moved" title={words.today.movedGroup} count={moved.length}>
      {moved.map((patient) => (
        <MovedCard
          key={patient.patientId}
          patient={patient}
          shared={namesakes.has(patient.patientId)}
          dealt={dealt}
        />
      ))}
    </Group>
  );
}

/** Patients whose session is due or overdue and not booked, and for whom nothing else waits. */
export function DueGroup({ due, namesakes }: Pick<Rows, 'namesakes'> & { due: readonly PatientRow[] }) {
  const sheet = (
    <a class="no-print" href={placeOf('day')}>
      {words.pages.day}
    </a>
  );
  return (
    <Group id="due" title={words.today.dueGroup} count={due.length} beside={sheet}>
      {due.map((patient) => (
        <DueCard key={patient.patientId} patient={patient} shared={namesakes.has(patient.patientId)} />
      ))}
    </Group>
  );
}

/** Who was put off, out of the way and not out of reach. */
export function SnoozedGroup({ snoozed, namesakes, dealt }: Rows & { snoozed: readonly PatientRow[] }) {
  if (snoozed.length === 0) return null;
  const { desk, moved } = words.today;
  return (
    <details class="snoozed">
      <summary>
        {desk.group} <span class="count">{snoozed.length}</span>
      </summary>
      <ul>
        {snoozed.map((patient) => {
          const [first] = byUrgency(patient.attention);
          return (
            <li key={patient.patientId}>
              <span>
                <WhoMark patient={patient} shared={namesakes.has(patient.patientId)} />
              </span>
              <span class="soft">
                {first === undefined ? moved : wordsFor(words.attention, first.kind)},{' '}
                {fill(desk.untilLate, { day: shortDate(patient.snoozedUntil ?? '') })}
              </span>
              <DeskActions patient={patient} urgent={false} onRow={dealt.took} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
