/** What staff record about a day: a score, or that a score does not count. */
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { shortDate } from '../moments.ts';
import { AreaField, TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { fill, words } from '../words.ts';
import { scoreOn } from './score-on.ts';
import { useKept } from '../use-draft.ts';
import { type ActionProps, useAction } from './use-action.ts';

const { actions } = words;

/** Says, before anything is sent, that the day has a score already. */
function Replaced({ patient, date }: { patient: PatientAnswer; date: string }) {
  const score = scoreOn(patient, date);
  return (
    <div role="status">
      {score !== null && (
        <p class="note note-watch">
          <Icon name="alarm" />
          <span>
            {fill(actions.readingReplaces, { name: patient.firstName, date: shortDate(date), score })}
          </span>
        </p>
      )}
    </div>
  );
}

export function ReadingDialog(props: ActionProps) {
  const { today, onClose, patient } = props;
  const action = useAction(props, 'reading');
  const [date, setDate] = useKept(action.draft, 'date', today);
  const [score, setScore] = useKept(action.draft, 'score', '');
  const [note, setNote] = useKept(action.draft, 'note', '');
  return (
    <FormDialog
      title={actions.reading}
      lead={actions.readingWhat}
      action={actions.readingDo}
      sending={action}
      draft={action.draft}
      onClose={onClose}
      onSubmit={() =>
        action.act(
          'POST',
          '/readings',
          { date, score: Number(score), ...(note.trim() !== '' && { note }) },
          fill(actions.readingDone, { score, date: shortDate(date) }),
        )
      }
    >
      <TextField
        label={actions.readingScore}
        type="number"
        inputMode="numeric"
        min={0}
        max={10}
        step={1}
        value={score}
        onValue={setScore}
        required
        error={action.errorOf('score')}
      />
      <TextField
        label={actions.readingDate}
        type="date"
        value={date}
        onValue={setDate}
        max={today}
        required
        error={action.errorOf('date')}
      />
      <Replaced patient={patient} date={date} />
      <AreaField
        label={actions.readingNote}
        value={note}
        onValue={setNote}
        rows={2}
        error={action.errorOf('note')}
      />
    </FormDialog>
  );
}

export function VoidDialog(props: ActionProps & { date: string }) {
  const action = useAction(props, `void ${props.date}`);
  const [reason, setReason] = useKept(action.draft, 'reason', '');
  const date = shortDate(props.date);
  return (
    <FormDialog
      title={fill(actions.voidTitle, { date })}
      lead={actions.voidWhat}
      action={actions.voidDo}
      danger
      sending={action}
      draft={action.draft}
      onClose={props.onClose}
      onSubmit={() =>
        action.act('DELETE', `/readings/${props.date}`, { reason }, fill(actions.voided, { date }))
      }
    >
      <AreaField
        label={actions.reason}
        hint={actions.reasonHint}
        value={reason}
        onValue={setReason}
        required
        error={action.errorOf('reason')}
      />
    </FormDialog>
  );
}
