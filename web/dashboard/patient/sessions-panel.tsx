import { useState } from 'preact/hooks';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { shortDate } from '../moments.ts';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

type Session = PatientAnswer['sessions'][number];

/** Asks before a session is taken back: it may move the plan. */
function TakeBackDialog({
  patient,
  session,
  onClose,
  onDone,
}: {
  patient: PatientAnswer;
  session: Session;
  onClose: () => void;
  onDone: () => void;
}) {
  const sending = useSend();
  const takeBack = async (): Promise<void> => {
    const path = `/patients/${patient.patientId}/sessions/${session.date}`;
    if ((await sending.send<unknown>('DELETE', path)) !== null) onDone();
  };
  return (
    <FormDialog
      title={fill(words.actions.sessionUndoTitle, { date: shortDate(session.date) })}
      lead={words.actions.sessionUndoWhat}
      action={words.actions.sessionUndo}
      danger
      sending={sending}
      onClose={onClose}
      onSubmit={() => void takeBack()}
    />
  );
}

/** The whole record of a session, as it is sent again. */
function bodyOf({ attended, response, pressure, note }: Session) {
  return { attended, response: response ?? null, pressure: pressure ?? null, note: note ?? null };
}

/** Whose word it is, how it was felt, how the pressure was, and what staff noted. */
function toldOf({ source, response, pressure, note }: Session): string {
  const said = words.patient.session;
  return [
    said.source[source],
    response === undefined ? '' : said.response[response],
    pressure === undefined ? '' : said.pressure[pressure],
    note ?? '',
  ]
    .filter((part) => part !== '')
    .join(' \u00b7 ');
}

/** What was just taken back, with the way to have it recorded again. */
function TakenBack({
  patient,
  session,
  onRecorded,
}: {
  patient: PatientAnswer;
  session: Session;
  onRecorded: () => void;
}) {
  const { tell } = useApp();
  const sending = useSend();
  const date = shortDate(session.date);
  const record = async (): Promise<void> => {
    const path = `/patients/${patient.patientId}/sessions/${session.date}`;
    if ((await sending.send<unknown>('PUT', path, bodyOf(session))) === null) return;
    tell(fill(words.actions.sessionDone, { date }));
    onRecorded();
  };
  return (
    <>
      <p class="note">
        <span>{fill(words.actions.sessionUndone, { date })}</span>
        <button
          type="button"
          class="link"
          disabled={sending.busy}
          aria-label={fill(words.actions.sessionAgainFor, { date })}
          onClick={() => void record()}
        >
          {words.actions.sessionAgain}
        </button>
      </p>
      <ProblemNote problem={sending.problem} />
    </>
  );
}

/** Sessions, the newest first, each to be taken back. */
export function SessionsPanel({
  patient,
  today,
  onChanged,
  onEdit,
}: {
  patient: PatientAnswer;
  today: string;
  onChanged: () => void;
  onEdit: (session: Session) => void;
}) {
  const { tell } = useApp();
  const [asking, setAsking] = useState<Session | null>(null);
  const [taken, setTaken] = useState<Session | null>(null);
  const { sessions: title, sessionsNone, attended, missed, assumed } = words.patient;
  return (
    <section class="panel" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{title}</h2>
      {taken !== null && (
        <TakenBack
          key={taken.date}
          patient={patient}
          session={taken}
          onRecorded={() => {
            setTaken(null);
            onChanged();
          }}
        />
      )}
      {patient.sessionAsked !== undefined && (
        <p class="soft">
          {fill(words.patient.sessionAsked[patient.sessionAsked.state], {
            date: shortDate(patient.sessionAsked.date, today),
          })}
        </p>
      )}
      {patient.sessions.length === 0 && <p class="soft">{sessionsNone}</p>}
      <ul class="sessions">
        {patient.sessions.toReversed().map((session) => {
          const date = shortDate(session.date, today);
          const told = toldOf(session);
          return (
            <li key={session.date} class={session.attended ? '' : 'missed'}>
              <Icon name={session.attended ? 'check' : 'cross'} size={16} />
              <span>{date}</span>
              <span class="soft session-what">
                {session.assumed ? assumed : session.attended ? attended : missed}
              </span>
              {patient.status !== 'discharged' && (
                <button
                  type="button"
                  class="link"
                  aria-label={fill(words.actions.sessionEditFor, { date })}
                  onClick={() => onEdit(session)}
                >
                  {words.actions.sessionEdit}
                </button>
              )}
              {patient.status !== 'discharged' && (
                <button
                  type="button"
                  class="link"
                  aria-label={fill(words.actions.sessionUndoFor, { date })}
                  onClick={() => setAsking(session)}
                >
                  {words.actions.sessionUndo}
                </button>
              )}
              {told !== '' && <p class="soft session-told">{told}</p>}
            </li>
          );
        })}
      </ul>
      {asking !== null && (
        <TakeBackDialog
          patient={patient}
          session={asking}
          onClose={() => setAsking(null)}
          onDone={() => {
            tell(fill(words.actions.sessionUndone, { date: shortDate(asking.date) }));
            setTaken(asking);
            setAsking(null);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
