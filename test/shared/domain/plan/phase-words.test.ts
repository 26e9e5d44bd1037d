import { expect, it } from 'vitest';
import { cadence, phaseName } from '../../../../shared/domain/plan/phase-words.ts';
import { phaseNames } from '../../../../shared/domain/plan/phases.ts';
import { english } from '../../../../shared/domain/texts/english.ts';

it('names every phase by how often sessions are, and a flare by itself', () => {
  expect(phaseNames.map(phaseName)).toEqual(['Every week', 'Every 2 weeks', 'Every month', 'Flare']);
});

it.each(phaseNames)('tells patients of %s in the words that staff read', (phase) => {
  expect(`Your sessions are now ${cadence[phase].replace(' (flare)', '')}.`).toBe(english.moved(phase, null));
});
