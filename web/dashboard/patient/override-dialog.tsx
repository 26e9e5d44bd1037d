import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import { type Phase, phaseNames } from '../../../shared/domain/plan/phases.ts';
import { useClinic } from '../app-context.ts';
import { AreaField, CheckField, ChoiceField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { PhaseMark } from '../parts/phase-mark.tsx';
import { fill, words } from '../words.ts';
import { useSeen } from '../use-seen.ts';
import { useKept } from '../use-draft.ts';
import { type ActionProps, useAction } from './use-action.ts';

const usualHoldDays = 14;

/** Staff set the phase, or keep it, and say why. */
export function OverrideDialog(props: ActionProps) {
  const { patient, onClose } = props;
  const { clinic } = useClinic();
  const action = useAction(props, 'override');
  const [phase, setPhase] = useKept<Phase | null>(action.draft, 'phase', patient.phase);
  const [reason, setReason] = useKept(action.draft, 'reason', '');
  const [callMade, setCallMade] = useKept(action.draft, 'callMade', false);
  const awaitsCall = patient.attention.some(({ kind }) => kind === 'call-first');
  const seen = useSeen(patient, action);
  const days = clinic?.protocol.overrideHoldDays ?? usualHoldDays;
  return (
    <FormDialog
      title={words.actions.override}
      lead={fill(words.actions.overrideWhat, { days })}
      action={words.actions.overrideDo}
      sending={action}
      draft={action.draft}
      onClose={onClose}
      onSubmit={() => {
        if (phase === null) return;
        const done = fill(words.actions.overridden, { phase: cadence[phase] });
        action.act('POST', '/override', { phase, reason, callMade, seen }, done);
      }}
    >
      <ChoiceField
        legend={words.actions.overridePhase}
        value={phase}
        onValue={setPhase}
        choices={phaseNames.map((each) => [each, <PhaseMark key={each} phase={each} />] as const)}
        error={action.errorOf('phase')}
      />
      <AreaField
        label={words.actions.reason}
        hint={words.actions.reasonHint}
        value={reason}
        onValue={setReason}
        required
        error={action.errorOf('reason')}
      />
      {awaitsCall && (
        <CheckField
          label={words.actions.callMade}
          hint={words.actions.callMadeHint}
          checked={callMade}
          onChecked={setCallMade}
        />
      )}
    </FormDialog>
  );
}
