import { useState } from 'preact/hooks';
import type { DaySession } from '../../../shared/staff-contract/day-sheet.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { byUrgency, kindOf } from '../attention.ts';
import { shortDate, timeOfDay } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { Icon } from '../parts/icon.tsx';
import { PhaseMark } from '../parts/phase-mark.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { WhoMark } from '../parts/who-mark.tsx';
import { briefPlace } from '../route.ts';
import { useSend } from '../use-send.ts';
import { fill, words, wordsFor } from '../words.ts';
import { SessionDetails } from './session-details.tsx';

/** Another day for the session, which is no missed one. */
function MovedTo({ date, busy, onMove }: { date: string; busy: boolean; onMove: (to: string) => void }) {
  const [to, setTo] = useState('');
  return (
    <form
      class="day-moved"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(to);
      }}
    >
      <label>
        {words.day.movedTo}{' '}
        <input
          type="date"
          min={date}
          value={to}
          required
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button small primary" disabled={busy || to === ''}>
        {words.day.move}
      </button>
    </form>
  );
}

function Due({ session: { start, due }, date }: { session: DaySession; date: string }) {
  const { timeZone } = useClinic();
  if (start !== undefined) return <time dateTime={start}>{timeOfDay(start, timeZone)}</time>;
  if (due < date) return <span>{fill(words.day.since, { date: shortDate(due) })}</span>;
  return <span class="soft">–</span>;
}

/** One session of the day: who, when, what is to be known before, and one click for what became of it. */
export function DayRow({
  session,
  date,
  shared,
  onChanged,
}: {
  session: DaySession;
  date: string;
  shared: boolean;
  onChanged: () => void;
}) {
  const { tell } = useApp();
  const sending = useSend();
  const [moving, setMoving] = useState(false);
  const { patient } = session;
  const { firstName: name, lastScore } = patient;
  const path = `/patients/${patient.patientId}/sessions/${date}`;
  const [told, setTold] = useState<boolean | null>(null);
  const attended = told ?? session.recorded?.attended ?? null;
  const record = async (came: boolean): Promise<void> => {
    if ((await sending.send<PatientRow>('PUT', path, { attended: came })) === null) return;
    setTold(came);
    onChanged();
  };
  const move = async (to: string): Promise<void> => {
    const from = session.due < date ? session.due : date;
    const moved = `/patients/${patient.patientId}/sessions/${from}/moved`;
    if ((await sending.send<PatientRow>('POST', moved, { to })) === null) return;
    tell(fill(words.day.moved, { name, date: shortDate(to) }));
    setMoving(false);
    onChanged();
  };
  const first = byUrgency(patient.attention)[0];
  return (
    <li class={attended === null ? 'day-row' : 'day-row day-done'}>
      <span class="day-time">
        {attended === null ? (
          <Due session={session} date={date} />
        ) : (
          <span class={attended ? 'day-state' : 'day-state day-missed'}>
            <Icon name={attended ? 'check' : 'cross'} size={16} />{' '}
            {attended ? words.day.cameDone : words.day.missedDone}
          </span>
        )}
      </span>
      <div class="day-who">
        <strong>
          <WhoMark patient={patient} shared={shared} />
        </strong>
        <PhaseMark phase={patient.phase} />
        {lastScore !== null && (
          <span class="soft">
            {fill(words.day.score, { score: lastScore.score, date: shortDate(lastScore.date) })}
          </span>
        )}
        {first !== undefined && (
          <span class={`tag tag-${kindOf(first.kind).urgency}`}>
            <Icon name={kindOf(first.kind).icon} size={14} /> {wordsFor(words.attention, first.kind)}
          </span>
        )}
        <span class="only-print">{readablePhone(patient.phone)}</span>
      </div>
      <div class="day-do">
        <a
          class="button small"
          href={briefPlace(patient.patientId)}
          aria-label={fill(words.day.briefOf, { name })}
        >
          {words.pages.brief}
        </a>
        {(attended === null || !attended) && (
          <button
            type="button"
            class="button small"
            disabled={sending.busy}
            aria-label={fill(words.day.cameFor, { name })}
            onClick={() => void record(true)}
          >
            <Icon name="check" size={16} /> {words.day.came}
          </button>
        )}
        {(attended === null || attended) && (
          <button
            type="button"
            class="button small"
            disabled={sending.busy}
            aria-label={fill(words.day.missedFor, { name })}
            onClick={() => void record(false)}
          >
            <Icon name="cross" size={16} /> {words.day.missed}
          </button>
        )}
        {attended === null && (
          <button
            type="button"
            class="button small"
            aria-expanded={moving}
            aria-label={fill(words.day.moveFor, { name })}
            onClick={() => setMoving(!moving)}
          >
            {words.day.moveShort}
          </button>
        )}
      </div>
      {attended === true && <SessionDetails path={path} name={name} />}
      {moving && <MovedTo date={date} busy={sending.busy} onMove={(to) => void move(to)} />}
      <ProblemNote problem={sending.problem} />
    </li>
  );
}
