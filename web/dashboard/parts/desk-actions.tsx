import { mostSnoozedDays } from '../../../shared/domain/snoozed-days.ts';
import { useState } from 'preact/hooks';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { dateOfDay, dayNumber, localDateOf, shortDate } from '../moments.ts';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';
import { ProblemNote } from './states.tsx';

const said = words.today.desk;

/** Puts a row off to a day that is picked, or to one of the usual two. */
function PutOff({
  patient,
  busy,
  onUntil,
}: {
  patient: PatientRow;
  busy: boolean;
  onUntil: (until: string) => void;
}) {
  const { api } = useApp();
  const [picked, setPicked] = useState('');
  const { firstName: name, timeZone } = patient;
  const today = dayNumber(localDateOf(api.now(), timeZone));
  const usual = [
    [1, said.tomorrow],
    [7, said.nextWeek],
  ] as const;
  return (
    <>
      <span class="soft">{said.until}</span>
      {usual.map(([days, label]) => (
        <button
          key={days}
          type="button"
          class="button small"
          disabled={busy}
          aria-label={fill(said.untilFor, { name, day: label.toLowerCase() })}
          onClick={() => onUntil(dateOfDay(today + days))}
        >
          {label}
        </button>
      ))}
      <input
        type="date"
        aria-label={fill(said.dayFor, { name })}
        min={dateOfDay(today + 1)}
        max={dateOfDay(today + mostSnoozedDays)}
        value={picked}
        onInput={(event) => setPicked(event.currentTarget.value)}
      />
      {picked !== '' && (
        <button type="button" class="button small" disabled={busy} onClick={() => onUntil(picked)}>
          {fill(said.untilDay, { day: shortDate(picked) })}
        </button>
      )}
    </>
  );
}

/** What staff settle among themselves about who waits: until when nobody need look, and whose it is. */
export function DeskActions({
  patient,
  urgent,
  onRow,
}: {
  patient: PatientRow;
  /** Danger cannot be put off. */
  urgent: boolean;
  onRow: (row: PatientRow, done: string) => void;
}) {
  const { session, tell } = useApp();
  const sending = useSend();
  const { firstName: name, assigned, patientId, snoozedUntil } = patient;
  const isMine = assigned?.to === session.userId;
  const send = async (path: string, body: unknown, done: string): Promise<void> => {
    const answer = await sending.send<PatientRow>('POST', `/patients/${patientId}${path}`, body);
    if (answer === null) return;
    tell(fill(said.told, { name, done }));
    onRow(answer.answer, done);
  };
  const until = (day: string | null): void => {
    const done = day === null ? said.backDone : fill(said.done, { day: shortDate(day) });
    void send('/snooze', { until: day }, done);
  };
  return (
    <div class="desk no-print">
      {snoozedUntil !== null && (
        <button
          type="button"
          class="button small"
          disabled={sending.busy}
          aria-label={fill(said.backFor, { name })}
          onClick={() => until(null)}
        >
          {said.back}
        </button>
      )}
      {snoozedUntil === null && !urgent && <PutOff patient={patient} busy={sending.busy} onUntil={until} />}
      <button
        type="button"
        class="button small desk-mine"
        disabled={sending.busy}
        aria-label={fill(isMine ? said.notMineFor : said.mineFor, { name })}
        onClick={() =>
          void send(
            '/assign',
            { name: isMine ? null : session.name.slice(0, 60) },
            isMine ? said.notMineDone : said.mineDone,
          )
        }
      >
        {isMine ? said.notMine : said.mine}
      </button>
      <ProblemNote problem={sending.problem} />
    </div>
  );
}
