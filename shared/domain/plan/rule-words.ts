import type { PlanMove } from './plan-review.ts';

/** Why a rule moves the plan, as it stands after "because"; its name is for data, not for sentences. */
export const ruleWords: Record<PlanMove['rule'], string> = {
  'flare-start': 'signs of a flare were seen',
  'flare-end': 'the flare calmed',
  'step-up': 'relief was lost',
  'step-down': 'relief held',
};
