import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countRequests } from '../../../scripts/cost/count-requests.ts';
import { monthOf } from '../../../scripts/cost/month.ts';
import { storyPatients } from '../../../scripts/story/story-patients.ts';

const standing = { alarms: 40, compositeAlarms: 9, dashboards: 1, keys: 1, queueSources: 6, metrics: 20 };

function sumOf(month: Record<string, number>): number {
  return Object.values(month).reduce((sum, amount) => sum + amount, 0);
}

it('counts what a year of the story asks for, and prices it by what there is', async () => {
  const each = await countRequests(storyPatients.responder);
  // A question a week, an answer each, and what the plan says: so much and not ten times as much.
  expect(each.texts).toBeGreaterThan(3);
  expect(each.texts).toBeLessThan(20);
  expect(each.writes).toBeGreaterThan(each.texts);
  expect(each.invocations).toBeGreaterThan(2 * each.texts);
  const sums = [0, 100, 1_000, 10_000].map((patients) => sumOf(monthOf(patients, each, standing)));
  expect(sums).toEqual(sums.toSorted((a, b) => a - b));
  const [idle = 0, , , most = 0] = sums;
  expect(idle).toBeGreaterThan(40 * 0.1);
  // A patient costs less a month than one of their texts.
  expect((most - idle) / 10_000).toBeLessThan(0.01);
  expect(sumOf(monthOf(0, each, { ...standing, alarms: 41 })) - idle).toBeCloseTo(0.1);
});

it('is in the README what the table of the documents says', () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const [, idle = ''] = /\*\*together\*\* \| \*\*([\d.]+)\*\*/.exec(read('docs/cost.md')) ?? [];
  const [, told] = /Idle it costs about (\d+) dollars a month/.exec(read('README.md')) ?? [];
  expect(told).toBe(String(Math.round(Number(idle))));
});
