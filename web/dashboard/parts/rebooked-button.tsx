import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';
import { Icon } from './icon.tsx';
import { ProblemNote } from './states.tsx';

/** One click that says the sessions were rebooked by a change of the plan. */
export function RebookedButton({
  patient,
  seq,
  onSeen,
}: {
  patient: PatientRow;
  seq: number;
  onSeen: (row: PatientRow) => void;
}) {
  const { tell } = useApp();
  const sending = useSend();
  const seen = async (): Promise<void> => {
    const path = `/patients/${patient.patientId}/moves/${seq}/seen`;
    const done = await sending.send<PatientRow>('POST', path, {});
    if (done === null) return;
    tell(words.patient.rebooked);
    onSeen(done.answer);
  };
  return (
    <>
      <button
        type="button"
        class="button small"
        disabled={sending.busy}
        aria-label={fill(words.today.rebookedFor, { name: patient.firstName })}
        onClick={() => void seen()}
      >
        <Icon name="check" size={16} /> {words.today.rebooked}
      </button>
      <ProblemNote problem={sending.problem} />
    </>
  );
}
