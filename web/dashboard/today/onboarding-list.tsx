import { useMemo } from 'preact/hooks';
import type { CaseloadAnswer } from '../../../shared/staff-contract/patients.ts';
import type { TotalsAnswer } from '../../../shared/staff-contract/totals.ts';
import { useApp, useClinic } from '../app-context.ts';
import { Icon } from '../parts/icon.tsx';
import { useAnswer } from '../use-answer.ts';
import { fill, words } from '../words.ts';
import { type OnboardingStep, onboardingOf, onboardingSteps } from './onboarding.ts';

const { onboarding: said } = words;
const everyMs = 15_000;
/** They are made of every patient of the clinic. */
const totalsEveryMs = 60_000;

const places: Record<OnboardingStep, string> = {
  number: '#/settings',
  contact: '#/settings?part=alerts',
  test: '#/settings?part=sending',
  patient: '#/patients/enrol',
};

/** What only an admin can do. */
const forAdmins: ReadonlySet<OnboardingStep> = new Set<OnboardingStep>(['number', 'contact', 'test']);

/** Whom the first of the test numbers belongs to; a number stands in no address. */
function useTesters(numbers: readonly string[] | null | undefined): number | null {
  const [number] = numbers ?? [];
  const question = useMemo(
    () => (number === undefined ? null : { path: '/patients/search', body: { search: number, limit: 1 } }),
    [number],
  );
  const { data } = useAnswer<CaseloadAnswer>(question, everyMs);
  if (question === null) return numbers === undefined ? null : 0;
  return data === null ? null : data.patients.filter(({ status }) => status !== 'discharged').length;
}

/** What is to be done until the clinic is live, on Today; nothing once it is. */
export function OnboardingList({ few }: { few: boolean }) {
  const { isAdmin } = useApp();
  const { clinic } = useClinic();
  // Whoever has a page full of patients has been live for long, and counts none of them for this.
  const totals = useAnswer<TotalsAnswer>(few ? '/totals' : null, totalsEveryMs);
  const testers = useTesters(few ? clinic?.testNumbers : undefined);
  const gone = totals.data?.status.discharged ?? 0;
  const patients = totals.data === null ? null : totals.data.patients - gone;
  const done = onboardingOf(clinic, { patients, testers, gone });
  if (done === null) return null;
  const count = onboardingSteps.length;
  return (
    <section class="panel onboarding" aria-labelledby="onboarding-title">
      <div>
        <h2 id="onboarding-title">{said.title}</h2>
        <p class="soft">
          {fill(said.what, { done: onboardingSteps.filter((step) => done[step]).length, count })}
        </p>
      </div>
      <ol>
        {onboardingSteps.map((step) => (
          <li key={step} class={done[step] ? 'step-done' : undefined}>
            <span class="step-mark">
              {done[step] ? <Icon name="check" size={16} /> : null}
              <span class="hidden">{done[step] ? said.done : said.open}:</span>
            </span>
            <div>
              <p>{said.steps[step].title}</p>
              {!done[step] && <p class="soft">{said.steps[step].open}</p>}
            </div>
            {!done[step] &&
              (isAdmin || !forAdmins.has(step) ? (
                <a class="button small" href={places[step]}>
                  {said.steps[step].action}
                </a>
              ) : (
                <span class="soft">{said.admin}</span>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
