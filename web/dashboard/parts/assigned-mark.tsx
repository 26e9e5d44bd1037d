import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { fill, words } from '../words.ts';

/** Who of the staff has it in hand. */
export function AssignedMark({ assigned }: Pick<PatientRow, 'assigned'>) {
  const { session } = useApp();
  if (assigned === null) return null;
  const { desk } = words.today;
  return (
    <span class="tag">
      {assigned.to === session.userId ? desk.yours : fill(desk.theirs, { name: assigned.name })}
    </span>
  );
}
