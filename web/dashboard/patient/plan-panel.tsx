import { asksRebooking } from '../../../shared/domain/patient/review/rebooking.ts';
import { oneDecimal } from '../../../shared/domain/plan/shown-number.ts';
import type { LastMoveAnswer, PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { shortDate } from '../moments.ts';
import { Icon } from '../parts/icon.tsx';
import { RebookedButton } from '../parts/rebooked-button.tsx';
import { SuggestionAnswer } from '../parts/suggestion-answer.tsx';
import { fill, words } from '../words.ts';
import type { ActionName } from './allowed-actions.ts';
import { PlanChanges } from './plan-changes.tsx';

const { numbers } = words.patient;

/** Relief is never shown as reaching what a rule asks for when it does not. */
const thresholds = [20, 30, 50];

function improvementWords(improvement: number | null): string {
  if (improvement === null) return numbers.none;
  if (improvement === 0) return numbers.same;
  const percent = oneDecimal(Math.abs(improvement) * 100, thresholds);
  return fill(improvement > 0 ? numbers.better : numbers.worse, { percent });
}

function Numbers({ patient }: { patient: PatientAnswer }) {
  const { baseline, current, improvement } = patient.plan;
  const shown = (value: number | null): string => (value === null ? numbers.none : oneDecimal(value));
  return (
    <dl class="numbers">
      <div>
        <dt>{numbers.baseline}</dt>
        <dd>{shown(baseline)}</dd>
      </div>
      <div>
        <dt>{numbers.current}</dt>
        <dd>{shown(current)}</dd>
      </div>
      <div class={improvement !== null && improvement < 0 ? 'worse' : 'better'}>
        <dt>{numbers.improvement}</dt>
        <dd>{improvementWords(improvement)}</dd>
      </div>
      <div>
        <dt>{numbers.sessions}</dt>
        <dd>{patient.counts.sessionsInPhase}</dd>
      </div>
    </dl>
  );
}

/** How the plan came to this, and whether the sessions were rebooked by it. */
function LastMove({
  patient,
  move,
  onChanged,
}: {
  patient: PatientAnswer;
  move: LastMoveAnswer;
  onChanged: () => void;
}) {
  return (
    <>
      <h3>{words.patient.lastMove}</h3>
      <p>
        {move.why}
        {move.objected !== undefined && (
          <span class="soft"> {fill(words.patient.objected, { date: shortDate(move.objected) })}</span>
        )}
      </p>
      {asksRebooking(patient) && <RebookedButton patient={patient} seq={move.seq} onSeen={onChanged} />}
    </>
  );
}

/** Why the plan is what it is, by rule and numbers, and what would change it. */
export function PlanPanel({
  patient,
  onAction,
  onChanged,
}: {
  patient: PatientAnswer;
  onAction: (action: ActionName) => void;
  onChanged: () => void;
}) {
  return (
    <section class="panel" aria-labelledby="plan-title">
      <div class="panel-head">
        <h2 id="plan-title">{words.patient.plan}</h2>
        {patient.phase !== null && patient.status !== 'discharged' && (
          <button type="button" class="button small" onClick={() => onAction('override')}>
            {words.actions.override}
          </button>
        )}
      </div>
      <p class="why">{patient.why}</p>
      <Numbers patient={patient} />
      {patient.suggestion !== null && (
        <div class="note note-idea">
          <Icon name="idea" />
          <SuggestionAnswer patient={patient} suggestion={patient.suggestion} onRow={onChanged} />
        </div>
      )}
      <PlanChanges changes={patient.changes} />
      {patient.lastMove !== null && (
        <LastMove patient={patient} move={patient.lastMove} onChanged={onChanged} />
      )}
    </section>
  );
}

/** Why the next text is due, or why none is. */
export function NextTextPanel({ patient }: { patient: PatientAnswer }) {
  return (
    <section class="panel panel-next" aria-labelledby="next-title">
      <h2 id="next-title">{words.patient.nextText}</h2>
      <p>
        <Icon name="clock" size={18} /> <span>{patient.nextText.words}</span>
      </p>
    </section>
  );
}
