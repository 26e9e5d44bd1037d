import type { ComponentChildren } from 'preact';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { readablePhone } from '../numbers.ts';
import { AssignedMark } from './assigned-mark.tsx';
import { NextSession } from './next-session.tsx';
import { PhaseMark } from './phase-mark.tsx';
import { Sparkline } from './sparkline.tsx';
import { WhoMark } from './who-mark.tsx';

/** The two lines of a patient on Today: who and what, then why; beside them the next session, the course, what to do. */
export function WaitingRow({
  patient,
  shared,
  what,
  why,
  nextSession = true,
  children,
}: {
  patient: PatientRow;
  /** Another of the list has the same name. */
  shared: boolean;
  /** Beside the name. */
  what: ComponentChildren;
  why: ComponentChildren;
  /** Left out where `what` says it. */
  nextSession?: boolean;
  /** What can be done at once. */
  children: ComponentChildren;
}) {
  return (
    <div class="waiting-row">
      <div class="waiting-who">
        <h3>
          <WhoMark patient={patient} shared={shared} />
        </h3>
        <span class="only-print">{readablePhone(patient.phone)}</span>
        {what}
        <AssignedMark assigned={patient.assigned} />
      </div>
      {why}
      <div class="waiting-next">
        {nextSession && <NextSession patient={patient} short />}
        <PhaseMark phase={patient.phase} />
      </div>
      <Sparkline scores={patient.recentScores} />
      <div class="waiting-do">{children}</div>
    </div>
  );
}
