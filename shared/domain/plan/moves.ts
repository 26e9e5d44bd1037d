import type { Evidence } from './evidence.ts';
import { isResponse } from './evidence.ts';
import { meanOf } from './fractions.ts';
import type { Need } from './needs.ts';
import { isMet } from './needs.ts';
import type { Phase } from './phases.ts';
import type { PlanMove } from './plan-review.ts';

/** A way from one phase to another. */
export interface Rule {
  readonly rule: PlanMove['rule'];
  readonly from: readonly Phase[];
  readonly to: (evidence: Evidence) => Phase;
  readonly needs: readonly Need[];
}

const settled: readonly Need[] = ['fresh-reading', 'latest-not-elevated', 'reading-after-override'];

function afterFlare({ baseline, lastTwo, review }: Evidence): Phase {
  if (review.condition === 'autoimmune') return 'biweekly';
  const mean = meanOf((lastTwo ?? []).map(({ score }) => score));
  return isResponse(baseline, mean, review) ? 'biweekly' : 'weekly';
}

/** The rules, in the order in which they are tried: the first whose needs are all met moves the plan. */
export const rules: readonly Rule[] = [
  {
    rule: 'flare-start',
    from: ['biweekly', 'monthly'],
    to: () => 'flare',
    needs: ['flare-evidence', 'not-autoimmune'],
  },
  {
    rule: 'flare-end',
    from: ['flare'],
    to: afterFlare,
    needs: [...settled, 'enough-days', 'two-readings-near-usual', 'check-ins-answered', 'no-recent-report'],
  },
  {
    rule: 'step-up',
    from: ['monthly', 'biweekly'],
    to: ({ review }) => (review.phase === 'monthly' ? 'biweekly' : 'weekly'),
    needs: [
      ...settled,
      'room-to-measure',
      'readings-in-phase',
      'little-relief',
      'worse-than-start',
      'not-autoimmune',
    ],
  },
  {
    rule: 'step-down',
    from: ['weekly'],
    to: () => 'biweekly',
    needs: [
      ...settled,
      'response',
      'news-of-this-week',
      'enough-sessions',
      'enough-days',
      'check-ins-answered',
      'no-recent-rise',
      'no-recent-report',
    ],
  },
  {
    rule: 'step-down',
    from: ['biweekly'],
    to: () => 'monthly',
    needs: [
      ...settled,
      'response',
      'news-of-this-week',
      'enough-sessions',
      'enough-days',
      'not-worse-than-start',
      'check-ins-answered',
      'no-recent-rise',
      'no-recent-report',
    ],
  },
];

/** The needs of a rule that the evidence does not meet; the rule's own phase is not among them. */
export function unmetNeeds(rule: Rule, evidence: Evidence): readonly Need[] {
  return rule.needs.filter((need) => !isMet[need](evidence));
}

/** Whether sessions would come closer together, were the condition not one where a person calls first. */
export function wouldStepUp(evidence: Evidence): boolean {
  if (evidence.held) return false;
  return rules.some(
    (rule) =>
      rule.rule === 'step-up' &&
      rule.from.includes(evidence.review.phase) &&
      unmetNeeds(rule, evidence).every((need) => need === 'not-autoimmune'),
  );
}

/** The move the rules ask for today, or null. */
export function findMove(evidence: Evidence): PlanMove | null {
  if (evidence.held) return null;
  const rule = rules.find(
    (each) => each.from.includes(evidence.review.phase) && unmetNeeds(each, evidence).length === 0,
  );
  return rule === undefined ? null : { to: rule.to(evidence), rule: rule.rule };
}
