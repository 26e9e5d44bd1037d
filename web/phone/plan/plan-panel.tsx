import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import { dayWords } from '../moments.ts';
import type { Patient, PlanMark, PlanNow } from '../stack.ts';
import { Timeline } from './timeline.tsx';
import { timelineShape } from './timeline-shape.ts';

interface PlanPanelProps {
  readonly patient: Patient;
  readonly marks: readonly PlanMark[];
  readonly plan: PlanNow | null;
}

function nextWords({ nextSession, today }: PlanNow): string | null {
  if (nextSession === null) return null;
  const { date, source } = nextSession;
  if (date < today) return `Due since ${dayWords(date)}.`;
  return `Next ${source}: ${date === today ? 'today' : dayWords(date)}.`;
}

/** The plan in a sentence, as a timeline, and the way to the clinic's side of it. */
export function PlanPanel({ patient, marks, plan }: PlanPanelProps) {
  const shape = timelineShape(marks, plan);
  return (
    <section class="card plan" aria-labelledby="plan-title">
      <div class="plan-head">
        <h2 id="plan-title">
          {plan === null || plan.phase === null
            ? `${patient.firstName} has no plan yet`
            : `Sessions ${cadence[plan.phase]}`}
        </h2>
        {plan !== null && <p class="quiet">{nextWords(plan)}</p>}
        <a class="to-patient" href={`/app/#/patients/${encodeURIComponent(patient.patientId)}`}>
          {patient.firstName} in the dashboard
        </a>
      </div>
      {shape !== null && <Timeline shape={shape} apart={plan?.apart ?? null} name={patient.firstName} />}
    </section>
  );
}
