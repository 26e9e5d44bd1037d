import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { shortDate } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { nameOfPhase } from '../phases.ts';
import { patientPlace } from '../route.ts';
import { fill, words } from '../words.ts';
import { CallButton } from './call-button.tsx';
import { NextSession } from './next-session.tsx';
import { RebookedButton } from './rebooked-button.tsx';
import { Sparkline } from './sparkline.tsx';
import type { Dealt } from './use-dealt.ts';
import { WhoMark } from './who-mark.tsx';

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
      <div class="waiting-row">
        <div class="waiting-who">
          <h3>
            <WhoMark patient={patient} shared={shared} />
          </h3>
          <span class="only-print">{readablePhone(phone)}</span>
          <span class="waiting-kind">{fill(words.today.fromTo, phases)}</span>
          <time class="soft" dateTime={lastMove.on}>
            {shortDate(lastMove.on)}
          </time>
          <NextSession patient={patient} short />
        </div>
        <p class="waiting-why">{patient.because}</p>
        <Sparkline scores={patient.recentScores} />
        <div class="waiting-do">
          <RebookedButton
            patient={patient}
            seq={lastMove.seq}
            onSeen={(row) => {
              dealt.took(row);
              dealt.note({
                name,
                place: patientPlace(patient.patientId),
                what: words.today.doneRebooked,
                note: '',
              });
            }}
          />
          <CallButton phone={phone} />
        </div>
      </div>
    </li>
  );
}
