import { describe, expect, it } from 'vitest';
import { explainPlan } from '../../../../shared/domain/plan/explain-plan.ts';
import type { PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { oneDecimal } from '../../../../shared/domain/plan/shown-number.ts';
import { ago, reviewOf, today } from './reviews.ts';

/** Tells a day that was put into words from one that was not. */
const spelled = (date: string): string => `day ${date}`;
const explain = (review: PlanReview) => explainPlan(review, reviewPlan(review), spelled);
const tried = (phase: 'biweekly' | 'monthly'): PlanReview['setbacks'] => ({
  biweekly: [],
  monthly: [],
  [phase]: [ago(180), ago(80)],
});
const toFlare =
  'Moves to every week for a while (flare) when: two readings in a row of 6 or more, or one with a flare reported within 7 days of it.';

describe('oneDecimal', () => {
  it.each([
    [29.96, [30], '29.9'],
    [29.94, [30], '29.9'],
    [30, [30], '30.0'],
    [30.04, [30], '30.0'],
    [0.3 * 100, [30], '30.0'],
    [0.29 * 100, [29], '29.0'],
    [19.97, [30, 20], '19.9'],
    [29.96, [], '30.0'],
    [2.96, [3], '2.9'],
    [13 / 3, [], '4.3'],
    [0, [], '0.0'],
  ])('shows %d against %j as %s', (value, thresholds, shown) => {
    expect(oneDecimal(value, thresholds)).toBe(shown);
  });
});

describe('why', () => {
  it('gives a step-down its numbers and what follows', () => {
    expect(explain(reviewOf('weekly', 28, [7, 7], [6, 5, 4, 4], { sessionsInPhase: 4 }))).toMatchObject({
      why:
        'Sessions go to every 2 weeks, because relief held. Average pain is 4.3, 38.1% below the 7.0 before the ' +
        'first session. Over the last 4 readings it is 4.8, 32.1% below the 7.0 before the first session. ' +
        'At least 30% was needed, and came after 4 attended sessions in 28 days with no ' +
        'elevated reading and no flare report in the last 14 days.',
      next: [
        'Moves to every week for a while (flare) when: two readings in a row of 7 or more, or one with a flare ' +
          'reported within 7 days of it.',
        'Moves to every week when: 2 more readings in this phase; relief of less than 20%, in the average (now ' +
          '38.1%) and in each of the last two readings; average pain at least 1.0 above the 4.3 at which ' +
          'this phase began.',
        'Moves to every month when: 3 more attended sessions; 42 more days (day 2026-07-27).',
      ],
    });
  });

  it.each<[string, PlanReview, string]>([
    [
      'a flare in two readings',
      reviewOf('monthly', 100, [7, 7], [3, 3, 3, 3, 6, 6]),
      'The last two readings, 6 and 6, are both well above the usual 3.0.',
    ],
    [
      'a flare in words',
      reviewOf('monthly', 100, [7, 7], [3, 3, 3, 3, 6], { flareReports: [ago(3)] }),
      'The last reading, 6, is above the usual 3.0, and the patient reported a flare on day 2026-06-12.',
    ],
    [
      'the end of a flare',
      reviewOf('flare', 21, [7, 7], [3, 3, 3, 3, 6, 6, 4, 3, 3]),
      'Together they are 57.1% below the 7.0 before the first session.',
    ],
    [
      'the end of a flare without enough relief',
      reviewOf('flare', 21, [4, 4], [3, 3, 3, 3, 6, 6, 4, 3, 3]),
      'Together they are 25.0% below the 4.0 before the first session, which is not yet enough relief for every 2 weeks.',
    ],
    [
      'the end of an autoimmune flare',
      reviewOf('flare', 21, [4, 4], [3, 3, 3, 3, 6, 6, 4, 3, 3], { condition: 'autoimmune' }),
      'With an autoimmune condition sessions go back to every 2 weeks.',
    ],
    [
      'a step-up',
      reviewOf('biweekly', 60, [7, 7], [4, 4, 4, 4, 5, 5, 6, 6], { levelAtPhaseStart: 13 / 3 }),
      'The average and each of the last two readings, 6 and 6, show less than 20% relief. ' +
        'It is 1.3 worse than when this phase began, where 1.0 counts.',
    ],
    [
      'a threshold just missed',
      reviewOf('weekly', 28, [9, 9], [8, 7, 6, 6]),
      'Sessions stay every week. Average pain is 6.3, 29.6% below the 9.0 before the first session.',
    ],
    [
      'one elevated reading',
      reviewOf('monthly', 100, [7, 7], [3, 3, 3, 3, 6]),
      'The last reading, 6, is elevated and not yet confirmed.',
    ],
    [
      'pain above the baseline',
      reviewOf('weekly', 28, [5, 5], [5, 7, 8, 8]),
      'Average pain is 7.7, 53.3% above the 5.0 before the first session.',
    ],
    [
      'a score so high that nobody should wait',
      reviewOf('biweekly', 7, [7, 7], [5, 4, 4, 9]),
      'The last reading, 9, is so high that a person should look.',
    ],
    [
      'relief that staff must weigh, as it was tried',
      reviewOf('biweekly', 42, [7, 7], [4, 4, 3, 3, 3, 3], {
        sessionsInPhase: 3,
        setbacks: tried('monthly'),
      }),
      'There is relief enough to space sessions out, but that was tried: staff decide.',
    ],
    [
      'the end of a flare after which every 2 weeks was tried',
      reviewOf('flare', 21, [7, 7], [3, 3, 3, 3, 6, 6, 4, 3, 3], { setbacks: tried('biweekly') }),
      'but sessions every 2 weeks did not hold 2 times (closer again on day 2025-12-17, day 2026-03-27).',
    ],
    [
      'a suggestion as one',
      reviewOf('weekly', 28, [7, 7], [6, 5, 4, 4], { sessionsInPhase: 4, suggesting: true }),
      'Sessions are suggested to go to every 2 weeks, because relief held.',
    ],
    ['no change', reviewOf('weekly', 28, [5, 5], [5, 5, 5]), 'Average pain is 5.0, the same as the 5.0'],
    ['too little to go by', reviewOf('weekly', 28, [5, 5], [5]), 'There are too few recent readings'],
    ['no baseline', reviewOf('weekly', 28, [], [5, 5]), 'there is no score from before the first session.'],
  ])('explains %s', (_name, review, words) => {
    expect(explain(review).why).toContain(words);
  });
});

describe('what would change it next', () => {
  it.each<[string, PlanReview, string[]]>([
    [
      'what a step-down still wants',
      reviewOf('weekly', 20, [7], [6, 5, 4, 4], { sessionsInPhase: 3 }),
      [
        'Moves to every 2 weeks when: average pain down by at least 30% and 3.0 points from the 7.0 before ' +
          'the first session (now 38.1% and 2.7, as the start is a single score); relief of at least 30% and ' +
          '3.0 points over the last 4 readings together too (now 32.1% and 2.3); 1 more attended session; ' +
          '1 more day (day 2026-06-16).',
      ],
    ],
    [
      'a hold, and what comes after it',
      reviewOf('biweekly', 42, [7, 7], [4, 4, 3, 3, 3, 3], { sessionsInPhase: 3, lastOverride: ago(13) }),
      [
        'Nothing moves before day 2026-06-16: staff decided the plan on day 2026-06-02.',
        toFlare,
        'Moves to every week when: relief of less than 20%, in the average (now 57.1%) and in each of the last two readings.',
        'Moves to every month as soon as the plan may move, if nothing changes.',
      ],
    ],
    [
      'the first day',
      reviewOf('flare', 0, [7, 7], [3, 3], { flareReports: [today] }),
      [
        'Nothing moves before day 2026-06-16: this phase began today.',
        'Moves out of the flare when: 14 more days (day 2026-06-29); two readings in a row since this phase ' +
          'began, each below 6.0 (the usual is 5.0); 14 days without a flare report (the last was on day 2026-06-15).',
      ],
    ],
    [
      'that a low baseline leaves it to staff',
      reviewOf('weekly', 28, [2, 3], [2, 2, 1, 1]),
      [
        'No rule moves to every 2 weeks: a starting pain of 2.5, below 3, leaves too little room to measure relief. Staff decide.',
      ],
    ],
    [
      'that what was tried is left to staff',
      reviewOf('weekly', 28, [7, 7], [6, 5, 4, 4], { sessionsInPhase: 4, setbacks: tried('biweekly') }),
      [
        'No rule moves to every 2 weeks: sessions every 2 weeks did not hold 2 times ' +
          '(closer again on day 2025-12-17, day 2026-03-27). Staff decide.',
      ],
    ],
    [
      'that a call was promised, and relief that did not last',
      reviewOf('weekly', 28, [6, 7, 7], [6, 4, 5, 5], { sessionsInPhase: 4, awaitingCall: true }),
      [
        'Nothing moves before the clinic has called: the patient was told that it will.',
        'Moves to every 2 weeks when: relief of at least 30% and 1.0 points over the last 4 readings together ' +
          'too (now 25.0% and 1.7).',
      ],
    ],
    [
      'that a person calls first',
      reviewOf('monthly', 100, [7, 7], [3, 3, 3, 3, 6, 6], { condition: 'autoimmune' }),
      ['Sessions come closer together only by staff: with an autoimmune condition the clinic calls first.'],
    ],
    [
      'what is missing or late',
      reviewOf('biweekly', 60, [7, 7], [4], { lastAge: 30, missedCheckIns: 2, lastOverride: ago(20) }),
      [
        'Moves to every week for a while (flare) when: two readings in a row of 10 or more, or one with a flare reported within 7 days of it.',
        'Moves to every week when: a new reading (the last is of day 2026-05-16); a reading after the staff decision of day 2026-05-26; ' +
          '1 more reading in this phase; at least 2 readings in the last 42 days (1 now).',
        'Moves to every month when: a new reading (the last is of day 2026-05-16); a reading after the staff decision of day 2026-05-26; ' +
          'at least 2 readings in the last 42 days (1 now); at least 3 readings in the last 70 days (1 now); 3 more attended sessions; an answered check-in (2 in a row had no answer).',
      ],
    ],
    [
      'no relief at all',
      reviewOf('weekly', 28, [5, 5], [5, 5, 6], { sessionsInPhase: 4, lastAge: 8 }),
      [
        'Moves to every 2 weeks when: average pain down by at least 30% and 1.0 points from the 5.0 before the ' +
          'first session (now none); relief of at least 30% and 1.0 points over the last 3 readings together too ' +
          '(now none); a reading at most 7 days old (the last is of day 2026-06-07).',
      ],
    ],
  ])('says %s', (_name, review, next) => {
    expect(explain(review).next).toEqual(next);
  });
});

describe('each change', () => {
  it('tells what it needs, the missing first, and ticks what is so', () => {
    const { changes } = explain(reviewOf('weekly', 20, [7], [6, 5, 4, 4], { sessionsInPhase: 3 }));
    expect(changes).toEqual([
      {
        words: 'Moves to every 2 weeks when',
        needs: [
          { words: expect.stringMatching(/^average pain down by at least 30% and 3\.0 points/), met: false },
          { words: expect.stringMatching(/^relief of at least 30% and 3\.0 points/), met: false },
          { words: '1 more attended session', met: false },
          { words: '1 more day (day 2026-06-16)', met: false },
          { words: 'a reading that is new enough', met: true },
          { words: 'a last reading that is not well above the usual', met: true },
          { words: 'the last check-in answered', met: true },
          { words: '14 days without an elevated reading', met: true },
          { words: '14 days without a flare report', met: true },
        ],
      },
    ]);
  });

  it('is one sentence where no rule may move, or only time stands between', () => {
    const low = explain(reviewOf('weekly', 28, [2, 3], [2, 2, 1, 1]));
    expect(low.changes.map(({ needs }) => needs)).toEqual([[]]);
    expect(low.changes.map(({ words }) => words)).toEqual(low.next);
  });
});
