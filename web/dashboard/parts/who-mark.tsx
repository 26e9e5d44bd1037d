import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { patientPlace } from '../route.ts';
import { lastDigits } from '../who.ts';

/** Whose row it is: the name as a link, staff's mark, and the end of the number where another has the same name. */
export function WhoMark({ patient, shared }: { patient: PatientRow; shared: boolean }) {
  const { patientId, firstName, label, phone } = patient;
  return (
    <>
      <a href={patientPlace(patientId)}>{firstName}</a>
      {label !== null && <span class="soft"> {label}</span>}
      {shared && <span class="soft"> {lastDigits(phone)}</span>}
    </>
  );
}
