import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { nameOfCondition } from '../choices.ts';
import { shortDate } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PhaseMark } from '../parts/phase-mark.tsx';
import { briefPlace } from '../route.ts';
import { fill, words } from '../words.ts';
import { patientSentence } from './patient-sentence.ts';

/** Who this is and where the patient stands. */
export function PatientHead({ patient }: { patient: PatientAnswer }) {
  const { api } = useApp();
  const { firstName, label, phone, status, phase, phaseSince, condition } = patient;
  // The mark of the plan says it already.
  const isIntake = status === 'intake' && phase === null;
  return (
    <PageHead
      above={
        <a href="#/patients">
          <Icon name="back" size={14} /> {words.patient.back}
        </a>
      }
      title={label === null ? firstName : `${firstName} ${label}`}
      lead={
        <span class="facts">
          {status !== 'active' && !isIntake && <span class="tag">{words.status[status]}</span>}
          <PhaseMark phase={phase} />
          {phaseSince !== null && (
            <span>{fill(words.patient.planSince, { date: shortDate(phaseSince) })}</span>
          )}
          <span>{nameOfCondition(condition)}</span>
        </span>
      }
      sentence={patientSentence(patient, api.now())}
    >
      <a class="button" href={briefPlace(patient.patientId)}>
        {words.pages.brief}
      </a>
      <a class="button primary" href={`tel:${phone}`}>
        <Icon name="phone" size={16} /> {fill(words.patient.call, { phone: readablePhone(phone) })}
      </a>
    </PageHead>
  );
}
