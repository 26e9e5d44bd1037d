import { expect, it } from 'vitest';
import type { TipId } from '../../../../shared/domain/texts/content.ts';
import { tipFor } from '../../../../shared/domain/texts/tips.ts';
import type { Condition } from '../../../../shared/domain/plan/review-plan.ts';
import { tips } from './every-content.ts';

const rotations: readonly [Condition, TipId[]][] = [
  ['back-pain', ['tennis-ball', 'heat-cold', 'sleep']],
  ['arthritis', ['hand-massage', 'heat-cold', 'sleep']],
  ['headache-tmj', ['neck-release', 'heat-cold', 'sleep']],
  ['fibromyalgia', ['breathing', 'heat-cold', 'sleep']],
  ['autoimmune', ['breathing', 'heat-cold', 'sleep', 'hand-massage']],
  ['other', ['tennis-ball', 'breathing', 'heat-cold', 'sleep']],
];

it.each(rotations)('rotates the tips that suit %s', (condition, rotation) => {
  const twice = [...rotation, ...rotation];
  expect(twice.map((_, count) => tipFor(condition, count))).toEqual(twice);
});

it('reaches them all', () => {
  const reached = rotations.flatMap(([condition, rotation]) =>
    rotation.map((_, count) => tipFor(condition, count)),
  );
  expect(new Set(reached)).toEqual(new Set(tips));
});

it('never has a patient with an autoimmune condition press or stretch', () => {
  for (let count = 0; count < 20; count += 1) {
    expect(['tennis-ball', 'neck-release']).not.toContain(tipFor('autoimmune', count));
  }
});
