import type { Evidence } from './evidence.ts';
import { isResponse, isWithinLast } from './evidence.ts';
import { isAtLeast, isImprovedByLessThan, meanOf, tenthsOf } from './fractions.ts';
import type { Protocol } from './protocol.ts';
import type { Phase, PlanMove } from './review-plan.ts';

/** One condition of a rule. */
export type Need =
  | 'flare-evidence'
  | 'not-autoimmune'
  | 'fresh-reading'
  | 'latest-not-elevated'
  | 'reading-after-override'
  | 'enough-days'
  | 'enough-sessions'
  | 'two-readings-near-usual'
  | 'check-ins-answered'
  | 'no-recent-report'
  | 'no-recent-rise'
  | 'room-to-measure'
  | 'readings-in-phase'
  | 'little-relief'
  | 'worse-than-start'
  | 'not-worse-than-start'
  | 'response'
  | 'news-of-this-week';

export interface Rule {
  readonly rule: PlanMove['rule'];
  readonly from: readonly Phase[];
  readonly to: (evidence: Evidence) => Phase;
  readonly needs: readonly Need[];
}

/** What a phase asks for before it may end, or, in the last one, before staff look at it. */
export interface PhaseMinimum {
  readonly sessions: number;
  readonly days: number;
  /** Days without a flare report, and where the rule says so without an elevated reading. */
  readonly quietDays: number;
}

/** Sessions, days and quiet days of a phase, from the protocol. */
export function minimumOf(phase: Phase, protocol: Protocol): PhaseMinimum {
  switch (phase) {
    case 'weekly':
      return { ...protocol.weeklyMinimum, quietDays: protocol.calmBeforeBiweeklyDays };
    case 'biweekly':
      return { ...protocol.biweeklyMinimum, quietDays: protocol.calmBeforeMonthlyDays };
    case 'monthly':
      return { sessions: 0, days: protocol.nonResponseDays, quietDays: 0 };
    case 'flare':
      return { sessions: 0, days: protocol.flareMinimumDays, quietDays: protocol.flareQuietDays };
  }
}

// Only comparisons with the level at the phase's start, which is kept as a double, allow for its last digits.
const tolerance = 1e-9;

/** Whether the current score is known to be `points` or more worse than when the phase began. */
export function isWorseThanStart({ worseThanStart }: Evidence, points: number): boolean {
  return worseThanStart !== null && worseThanStart >= points - tolerance;
}

const isMet: Record<Need, (evidence: Evidence) => boolean> = {
  'flare-evidence': (evidence) => evidence.flare,
  'not-autoimmune': ({ review }) => review.condition !== 'autoimmune',
  'fresh-reading': (evidence) => evidence.fresh,
  'latest-not-elevated': ({ latest }) => latest !== null && !latest.elevated,
  'reading-after-override': (evidence) => evidence.latestAfterOverride,
  'enough-days': ({ daysInPhase, review }) => daysInPhase >= minimumOf(review.phase, review.protocol).days,
  'enough-sessions': ({ review }) =>
    review.sessionsInPhase >= minimumOf(review.phase, review.protocol).sessions,
  'two-readings-near-usual': ({ lastTwo, review: { phaseSince, protocol, usual } }) =>
    lastTwo !== null &&
    usual !== null &&
    lastTwo.every(
      ({ date, score }) => date > phaseSince && score * 10 < usual * 10 + tenthsOf(protocol.flareEndPoints),
    ),
  'check-ins-answered': ({ review }) => review.missedCheckIns < review.protocol.missedCheckIns,
  'no-recent-report': ({ review }) => {
    const { quietDays } = minimumOf(review.phase, review.protocol);
    return !review.flareReports.some((day) => isWithinLast(quietDays, day, review));
  },
  'no-recent-rise': ({ review }) => {
    const { quietDays } = minimumOf(review.phase, review.protocol);
    return !review.readings.some(
      (reading) => reading.elevated && isWithinLast(quietDays, reading.date, review),
    );
  },
  'room-to-measure': ({ baseline, review }) =>
    baseline !== null && isAtLeast(baseline, review.protocol.lowBaseline),
  'readings-in-phase': ({ review }) =>
    review.readings.filter(({ date }) => date > review.phaseSince).length >= review.protocol.stepUpReadings,
  'little-relief': ({ baseline, current, lastTwo, review: { protocol } }) =>
    baseline !== null &&
    current !== null &&
    lastTwo !== null &&
    [current, ...lastTwo.map(({ score }) => ({ sum: score, count: 1 }))].every((mean) =>
      isImprovedByLessThan(baseline, mean, protocol.stepUpPercent),
    ),
  'worse-than-start': (evidence) =>
    evidence.review.levelAtPhaseStart === null ||
    isWorseThanStart(evidence, evidence.review.protocol.stepUpPoints),
  'not-worse-than-start': (evidence) => !isWorseThanStart(evidence, evidence.review.protocol.stepUpPoints),
  response: ({ baseline, current, review }) => isResponse(baseline, current, review),
  'news-of-this-week': ({ latest, review }) =>
    latest !== null && isWithinLast(review.protocol.stepDownAgeDays, latest.date, review),
};

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
