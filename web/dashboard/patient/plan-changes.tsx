import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

/** What would change the plan: each change with what it needs, ticked where that is so. */
export function PlanChanges({ changes }: Pick<PatientAnswer, 'changes'>) {
  if (changes.length === 0) return null;
  const { planMet, planNext, planOpen } = words.patient;
  return (
    <>
      <h3>{planNext}</h3>
      {changes.map((change) => (
        <div key={change.words} class="plan-change">
          <p>
            {change.words}
            {change.needs.length > 0 && ':'}
          </p>
          {change.needs.length > 0 && (
            <ul class="ticks">
              {change.needs.map(({ words: need, met }) => (
                <li key={need} class={met ? 'tick-met' : 'tick-open'}>
                  {met ? <Icon name="check" size={16} /> : <span class="tick-box" />}
                  <span>
                    <span class="hidden">{met ? planMet : planOpen} </span>
                    {need}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
