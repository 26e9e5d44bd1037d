/** Values that columns of several tables share. */
import type { Exclusion } from '../domain/outcomes/patient-outcome.ts';
import { exclusions } from '../domain/outcomes/patient-outcome.ts';
import type { Condition, Phase } from '../domain/plan/review-plan.ts';

const conditions: Record<Condition, true> = {
  autoimmune: true,
  fibromyalgia: true,
  'back-pain': true,
  'headache-tmj': true,
  arthritis: true,
  other: true,
};
const phases: Record<Phase, true> = { weekly: true, biweekly: true, monthly: true, flare: true };

export const conditionValues: readonly string[] = [...Object.keys(conditions), 'suppressed'];
export const phaseValues: readonly string[] = Object.keys(phases);
export const exclusionValues: readonly Exclusion[] = exclusions;
