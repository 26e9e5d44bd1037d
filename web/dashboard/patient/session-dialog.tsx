/** What staff record of a session: that it took place, and what is known of it. */
import {
  sessionPressures,
  sessionResponses,
} from '../../../shared/domain/patient/sessions/session-record.ts';
import type { SessionAnswer } from '../../../shared/staff-contract/patients.ts';
import { shortDate } from '../moments.ts';
import { AreaField, ChoiceField, SelectField, TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useKept } from '../use-draft.ts';
import { fill, words } from '../words.ts';
import { type ActionProps, useAction } from './use-action.ts';

const { actions } = words;
const said = words.patient.session;

/** What is left open is not known. */
function chosen<Value extends string>(value: Value | ''): Value | null {
  return value === '' ? null : value;
}

/** A new session, or one that is known, with what is known of it. */
export function SessionDialog({ session, ...props }: ActionProps & { session?: SessionAnswer }) {
  const { today, onClose } = props;
  const action = useAction(props, `session ${session?.date ?? 'new'}`);
  const [date, setDate] = useKept(action.draft, 'date', session?.date ?? today);
  const [happened, setHappened] = useKept<'attended' | 'missed'>(
    action.draft,
    'happened',
    session?.attended === false ? 'missed' : 'attended',
  );
  const [response, setResponse] = useKept<SessionAnswer['response'] | ''>(
    action.draft,
    'response',
    session?.response ?? '',
  );
  const [pressure, setPressure] = useKept<SessionAnswer['pressure'] | ''>(
    action.draft,
    'pressure',
    session?.pressure ?? '',
  );
  const [note, setNote] = useKept(action.draft, 'note', session?.note ?? '');
  const attended = happened === 'attended';
  const body = {
    attended,
    ...(attended && { response: chosen(response ?? ''), pressure: chosen(pressure ?? '') }),
    ...(note.trim() !== '' && { note }),
  };
  return (
    <FormDialog
      title={
        session === undefined
          ? actions.session
          : fill(actions.sessionEditFor, { date: shortDate(session.date) })
      }
      action={actions.sessionDo}
      sending={action}
      draft={action.draft}
      onClose={onClose}
      onSubmit={() =>
        action.act('PUT', `/sessions/${date}`, body, fill(actions.sessionDone, { date: shortDate(date) }))
      }
    >
      {session === undefined && (
        <TextField
          label={actions.sessionDate}
          type="date"
          value={date}
          onValue={setDate}
          max={today}
          required
          error={action.errorOf('date')}
        />
      )}
      <ChoiceField
        legend={actions.sessionAttended}
        value={happened}
        onValue={setHappened}
        choices={[
          ['attended', words.patient.attended],
          ['missed', words.patient.missed],
        ]}
      />
      {attended && (
        <div class="field-pair">
          <SelectField
            label={actions.sessionResponse}
            value={response ?? ''}
            onValue={setResponse}
            choices={[
              ['', actions.sessionNotKnown] as const,
              ...sessionResponses.map((each) => [each, said.response[each]] as const),
            ]}
            error={action.errorOf('response')}
          />
          <SelectField
            label={actions.sessionPressure}
            value={pressure ?? ''}
            onValue={setPressure}
            choices={[
              ['', actions.sessionNotKnown] as const,
              ...sessionPressures.map((each) => [each, said.pressure[each]] as const),
            ]}
            error={action.errorOf('pressure')}
          />
        </div>
      )}
      <AreaField
        label={actions.sessionNote}
        hint={actions.sessionNoteHint}
        value={note}
        onValue={setNote}
        rows={2}
        error={action.errorOf('note')}
      />
    </FormDialog>
  );
}
