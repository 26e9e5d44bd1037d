import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { shortDate } from '../moments.ts';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

/** Sessions, the newest first, each to be taken back. */
export function SessionsPanel({
  patient,
  today,
  onChanged,
}: {
  patient: PatientAnswer;
  today: string;
  onChanged: () => void;
}) {
  const { tell } = useApp();
  const sending = useSend();
  const undo = async (date: string): Promise<void> => {
    const done = await sending.send<unknown>('DELETE', `/patients/${patient.patientId}/sessions/${date}`);
    if (done === null) return;
    tell(fill(words.actions.sessionUndone, { date: shortDate(date) }));
    onChanged();
  };
  const { sessions: title, sessionsNone, attended, missed, assumed } = words.patient;
  return (
    <section class="panel" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{title}</h2>
      <ProblemNote problem={sending.problem} />
      {patient.sessions.length === 0 && <p class="soft">{sessionsNone}</p>}
      <ul class="sessions">
        {patient.sessions.toReversed().map((session) => {
          const date = shortDate(session.date, today);
          return (
            <li key={session.date} class={session.attended ? '' : 'missed'}>
              <Icon name={session.attended ? 'check' : 'cross'} size={16} />
              <span>{date}</span>
              <span class="soft">{session.assumed ? assumed : session.attended ? attended : missed}</span>
              {patient.status !== 'discharged' && (
                <button
                  type="button"
                  class="link"
                  disabled={sending.busy}
                  aria-label={fill(words.actions.sessionUndoFor, { date })}
                  onClick={() => void undo(session.date)}
                >
                  {words.actions.sessionUndo}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
