import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { words } from '../words.ts';
import { type ActionName, actionsFor } from './allowed-actions.ts';

/** What can be done about a patient, each a button that opens its form. */
export function ActionBar({
  patient,
  onAction,
}: {
  patient: PatientAnswer;
  onAction: (action: ActionName) => void;
}) {
  const { isAdmin } = useApp();
  const { status, phase, mayInvite } = patient;
  const actions = actionsFor({ status, hasPlan: phase !== null, mayInvite, isAdmin });
  if (actions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight.
    <div class="action-bar" role="group" aria-label={words.patient.actions}>
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          class={action === 'erase' ? 'button small danger-quiet' : 'button small'}
          onClick={() => onAction(action)}
        >
          {words.actions[action]}
        </button>
      ))}
    </div>
  );
}
