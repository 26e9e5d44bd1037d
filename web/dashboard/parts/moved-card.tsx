import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { shortDate } from '../moments.ts';
import { nameOfPhase } from '../phases.ts';
import { patientPlace } from '../route.ts';
import { fill, words } from '../words.ts';
import { CallButton } from './call-button.tsx';
import { RebookedButton } from './rebooked-button.tsx';
import type { Dealt } from './use-dealt.ts';
import { WaitingRow } from './waiting-row.tsx';

/** One patient whose plan moved while nothing else waits: from, to and why in one line, and one click once rebooked. */
export function MovedCard({
  patient,
  shared,
  dealt,
}: {
  patient: PatientRow;
  /** Another of the list has the same name. */
  shared: boolean;
  dealt: Dealt;
}) {
  const { firstName: name, lastMove, phone } = patient;
  if (lastMove === null || lastMove.from === null) return null;
  const phases = { from: nameOfPhase(lastMove.from), to: nameOfPhase(lastMove.to).toLowerCase() };
  return (
    <li class="card waiting waiting-moved">
      <WaitingRow
        patient={patient}
        shared={shared}
        what={
          <>
            <span class="waiting-kind">{fill(words.today.fromTo, phases)}</span>
            <time class="soft" dateTime={lastMove.on}>
              {shortDate(lastMove.on)}
            </time>
          </>
        }
        why={<p class="waiting-why">{patient.because}</p>}
      >
        <RebookedButton
          patient={patient}
          seq={lastMove.seq}
          onSeen={(row) => {
            dealt.took(row);
            const place = patientPlace(patient.patientId);
            dealt.note({ name, place, what: words.today.doneRebooked, note: '' });
          }}
        />
        <CallButton phone={phone} />
      </WaitingRow>
    </li>
  );
}
