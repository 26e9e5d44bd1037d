/** When texts go: paused, resumed, or invited again. */
import { TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { words } from '../words.ts';
import { useSeen } from '../use-seen.ts';
import { useKept } from '../use-draft.ts';
import { type ActionProps, useAction } from './use-action.ts';

const { actions } = words;

export function PauseDialog(props: ActionProps) {
  const action = useAction(props, 'pause');
  const [until, setUntil] = useKept(action.draft, 'until', '');
  const seen = useSeen(props.patient, action);
  return (
    <FormDialog
      title={actions.pause}
      lead={actions.pauseWhat}
      action={actions.pauseDo}
      sending={action}
      draft={action.draft}
      onClose={props.onClose}
      onSubmit={() => action.act('POST', '/pause', { ...(until !== '' && { until }), seen }, actions.paused)}
    >
      <TextField
        label={actions.pauseUntil}
        hint={actions.pauseUntilHint}
        type="date"
        value={until}
        onValue={setUntil}
        min={props.today}
        error={action.errorOf('until')}
      />
    </FormDialog>
  );
}

export function ResumeDialog(props: ActionProps) {
  const action = useAction(props, 'resume');
  const seen = useSeen(props.patient, action);
  return (
    <FormDialog
      title={actions.resume}
      action={actions.resume}
      sending={action}
      draft={action.draft}
      onClose={props.onClose}
      onSubmit={() => action.act('POST', '/resume', { seen }, actions.resumed)}
    />
  );
}

export function InviteDialog(props: ActionProps) {
  const action = useAction(props, 'invite');
  return (
    <FormDialog
      title={actions.invite}
      lead={words.enrol.lead}
      action={actions.invite}
      sending={action}
      draft={action.draft}
      onClose={props.onClose}
      onSubmit={() => action.act('POST', '/invite', {}, actions.invited)}
    />
  );
}
