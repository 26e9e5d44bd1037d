/**
 * Emergency words while everything else that could hold them up goes on, through the real handlers with the delays and
 * the few functions of AWS: `node bench/emergency.ts`.
 */
import { type Budget, runAsCommand, unlogged } from './budget.ts';
import { type Crowd, distress } from './pacing/distress.ts';

const minutes = 10;
const quiet: Crowd = { nudges: 0, staffTexts: 0, throttledNeighbour: false, minutes };
const crowds: readonly (readonly [string, Crowd])[] = [
  ['nothing else going on', quiet],
  ['10,000 nudges waiting', { ...quiet, nudges: 10_000 }],
  ['200 texts of staff to one patient waiting', { ...quiet, staffTexts: 200 }],
  ["another clinic's number throttled", { ...quiet, throttledNeighbour: true }],
  ['all of it at once', { nudges: 10_000, staffTexts: 200, throttledNeighbour: true, minutes }],
];

async function budgetOf(name: string, crowd: Crowd): Promise<Budget> {
  const { emergencies, longest, unanswered } = await distress(crowd);
  return {
    name: `Emergency words (${name})`,
    measured: `within ${longest.toFixed(1)} s (${emergencies}; ${unanswered} unanswered)`,
    budget: 'within 5 s',
    ok: emergencies > 0 && unanswered === 0 && longest <= 5,
  };
}

async function measure(): Promise<Budget[]> {
  const budgets: Budget[] = [];
  for (const [name, crowd] of crowds) budgets.push(await budgetOf(name, crowd));
  return budgets;
}

if (import.meta.main) await runAsCommand(() => unlogged(measure));
