/** What ends a patient's record: a discharge, or an erasure. */
import { useState } from 'preact/hooks';
import type { ErasureReceipt } from '../../../shared/staff-contract/erasure.ts';
import { AreaField, TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { useSeen } from '../use-seen.ts';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';
import { useKept } from '../use-draft.ts';
import { type ActionProps, useAction } from './use-action.ts';

const { actions } = words;

export function DischargeDialog(props: ActionProps) {
  const action = useAction(props, 'discharge');
  const [reason, setReason] = useKept(action.draft, 'reason', '');
  const seen = useSeen(props.patient, action);
  const name = props.patient.firstName;
  return (
    <FormDialog
      title={actions.discharge}
      lead={actions.dischargeWhat}
      action={fill(actions.dischargeDo, { name })}
      sending={action}
      draft={action.draft}
      onClose={props.onClose}
      onSubmit={() => action.act('POST', '/discharge', { reason, seen }, fill(actions.discharged, { name }))}
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

export function EraseDialog({
  patient,
  onClose,
  onErased,
}: ActionProps & { onErased: (receipt: ErasureReceipt) => void }) {
  const [typed, setTyped] = useState('');
  const sending = useSend();
  const erase = async (): Promise<void> => {
    const done = await sending.send<ErasureReceipt>('DELETE', `/patients/${patient.patientId}`);
    if (done !== null) onErased(done.answer);
  };
  return (
    <FormDialog
      title={actions.erase}
      lead={fill(actions.eraseWhat, { name: patient.firstName })}
      action={actions.eraseDo}
      danger
      ready={typed === actions.eraseWord}
      sending={sending}
      onClose={onClose}
      onSubmit={() => void erase()}
    >
      <TextField
        label={fill(actions.eraseType, { word: actions.eraseWord })}
        value={typed}
        onValue={setTyped}
        autoComplete="off"
        required
      />
    </FormDialog>
  );
}
