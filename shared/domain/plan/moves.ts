import type { Evidence } from './evidence.ts';
import { isResponse } from './evidence.ts';
import { meanOf } from './fractions.ts';
import type { Need } from './needs.ts';
import { isMet } from './needs.ts';
import type { Phase } from './phases.ts';
import type { PlanMove } from './plan-review.ts';
import { isTried } from './setbacks.ts';

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
  return isResponse(baseline, mean, review) && !isTried('biweekly', review) ? 'biweekly' : 'weekly';
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
      'lasting-response',
      'news-of-this-week',
      'enough-sessions',
      'enough-days',
      'check-ins-answered',
      'no-recent-rise',
      'no-recent-report',
      'not-tried',
    ],
  },
  {
    rule: 'step-down',
    from: ['biweekly'],
    to: () => 'monthly',
    needs: [
      ...settled,
      'response',
      'lasting-response',
      'news-of-this-week',
      'enough-sessions',
      'enough-days',
      'not-worse-than-start',
      'check-ins-answered',
      'no-recent-rise',
      'no-recent-report',
      'not-tried',
    ],
  },
];

/** The needs of a rule that the evidence does not meet; the rule's own phase is not among them. */
export function unmetNeeds(rule: Rule, evidence: Evidence): readonly Need[] {
  return rule.needs.filter((need) => !isMet[need](evidence));
}

/** The first rule of this phase whose needs are all met, apart from one that is waived. */
function firstRule(evidence: Evidence, waived?: Need): Rule | undefined {
  return rules.find(
    (rule) =>
      rule.from.includes(evidence.review.phase) &&
      unmetNeeds(rule, evidence).every((need) => need === waived),
  );
}

/** No move today: staff's word stands, the phase is new, or a call was promised that comes before any change. */
function mayNotMove({ held, review }: Evidence): boolean {
  return held || review.awaitingCall;
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

/** Whether sessions would be spaced out now, had that not been tried often enough. */
export function wouldTryAgain(evidence: Evidence): boolean {
  if (mayNotMove(evidence)) return false;
  const rule = firstRule(evidence, 'not-tried');
  return rule !== undefined && unmetNeeds(rule, evidence).includes('not-tried');
}

/** The move the rules ask for today, or null. */
export function findMove(evidence: Evidence): PlanMove | null {
  if (mayNotMove(evidence)) return null;
  const rule = firstRule(evidence);
  return rule === undefined ? null : { to: rule.to(evidence), rule: rule.rule };
}
