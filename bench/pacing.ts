/**
 * 10,000 nudges wait for one number while patients ask and despair, through the real handlers: `node bench/pacing.ts`.
 * Once with messages received the moment they are due, once with the delays and the few functions of AWS.
 */
import { type Budget, runAsCommand, unlogged } from './budget.ts';
import type { Delivery } from './pacing/city.ts';
import { flood } from './pacing/flood.ts';

const nudges = 10_000;
const rates = [1, 3, 100];
const deliveries: readonly Delivery[] = ['at-once', 'as-on-aws'];

async function budgetsOf(partsPerSecond: number, delivery: Delivery): Promise<Budget[]> {
  const outcome = await flood({ nudges, partsPerSecond, delivery });
  const where = `${partsPerSecond} a second, ${delivery}`;
  const { secondsOver, mostParts, longestEmergency, longestAnswer, emergencies, answers, hours } = outcome;
  return [
    {
      name: `Seconds over the rate (${where})`,
      measured: `${secondsOver} (at most ${mostParts} parts; ${outcome.nudges} nudges in ${hours.toFixed(2)} h)`,
      budget: '0',
      ok: secondsOver === 0 && outcome.nudges >= nudges,
    },
    {
      name: `Emergency words (${where})`,
      measured: `within ${longestEmergency.toFixed(1)} s (${emergencies}; ${answers} answers within ${longestAnswer.toFixed(1)} s)`,
      budget: 'within 5 s',
      ok: emergencies > 0 && longestEmergency <= 5,
    },
  ];
}

async function measure(): Promise<Budget[]> {
  const budgets: Budget[] = [];
  for (const delivery of deliveries) {
    for (const rate of rates) budgets.push(...(await budgetsOf(rate, delivery)));
  }
  return budgets;
}

if (import.meta.main) await runAsCommand(() => unlogged(measure));
