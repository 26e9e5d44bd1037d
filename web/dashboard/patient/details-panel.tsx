import { nameOfCondition } from '../choices.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { clockTime, localDateOf, shortDate } from '../moments.ts';
import { readablePhone, wholePercent } from '../numbers.ts';
import { placeOf } from '../route.ts';
import { fill, words } from '../words.ts';

/** Numbers before this one whose texts still reach the inbox. */
function beforeIn({ formerNumbers, timeZone }: PatientAnswer): (readonly [string, string])[] {
  const { former, formerStopped } = words.patient;
  const said = formerNumbers.map(({ endsIn, until, stopped }) => {
    const heard = fill(former, { digits: endsIn, day: shortDate(localDateOf(until, timeZone)) });
    return stopped ? `${heard} (${formerStopped})` : heard;
  });
  return said.length === 0 ? [] : [[words.patient.formerNumbers, said.join('; ')]];
}

/** What is known of the patient besides the pain. */
export function DetailsPanel({ patient, onEdit }: { patient: PatientAnswer; onEdit: () => void }) {
  const { isAdmin } = useApp();
  const { consent } = patient;
  const rate = patient.responseRate ?? null;
  const rows: readonly (readonly [string, string])[] = [
    [words.patient.phone, readablePhone(patient.phone)],
    ...beforeIn(patient),
    [words.patient.zone, patient.timeZone],
    [words.patient.language, words.language[patient.language]],
    [words.patient.condition, nameOfCondition(patient.condition)],
    [
      words.patient.preferred,
      patient.preferredTime === null ? words.patient.preferredNone : clockTime(patient.preferredTime),
    ],
    [words.patient.responseRate, rate === null ? '–' : wholePercent(rate)],
    [words.patient.enrolled, shortDate(patient.enrolledOn)],
    [
      words.patient.consent,
      consent === null ? words.patient.consentNone : `${consent.how}, ${shortDate(consent.at.slice(0, 10))}`,
    ],
  ];
  return (
    <section class="panel" aria-labelledby="details-title">
      <div class="panel-head">
        <h2 id="details-title">{words.patient.details}</h2>
        {patient.status !== 'discharged' && (
          <button type="button" class="button small" onClick={onEdit}>
            {words.actions.edit}
          </button>
        )}
      </div>
      <dl class="details">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isAdmin && <a href={placeOf('audit', { patient: patient.patientId })}>{words.audit.one}</a>}
    </section>
  );
}
