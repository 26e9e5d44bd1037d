import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';
import { type ActionName, actionsFor } from './allowed-actions.ts';

/** What ends a record stands apart from what is done every day. */
const endings = new Set<ActionName>(['discharge', 'erase']);

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
  const button = (action: ActionName) => (
    <button
      key={action}
      type="button"
      class={action === 'erase' ? 'button small danger-quiet' : 'button small'}
      onClick={({ currentTarget }) => {
        currentTarget.closest('details')?.removeAttribute('open');
        onAction(action);
      }}
    >
      {words.actions[action]}
    </button>
  );
  const ending = actions.filter((action) => endings.has(action));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight.
    <div class="action-bar" role="group" aria-label={words.patient.actions}>
      {actions.filter((action) => !endings.has(action)).map(button)}
      {ending.length > 0 && (
        <details class="menu">
          <summary class="button small">
            <Icon name="more" size={16} /> {words.patient.more}
          </summary>
          <div>{ending.map(button)}</div>
        </details>
      )}
    </div>
  );
}
