import { describe, expect, it } from 'vitest';
import type { Flag, PlanReview } from '../../../../shared/domain/plan/review-plan.ts';
import { reviewPlan } from '../../../../shared/domain/plan/review-plan.ts';
import { ago, baselineOf, marked, reviewOf, today } from './reviews.ts';

/** Nothing to flag: bi-weekly for a month, relief well over 30 %. */
const quiet = reviewOf('biweekly', 30, [7, 7], [], {
  readings: [marked(28, 3), marked(14, 3), marked(0, 3)],
  usual: 3,
  levelAtPhaseStart: 3,
});
const six = [marked(14, 3), marked(0, 6, true)];
const two = [marked(14, 6, true), marked(0, 6, true)];
const bad = [marked(28, 6), marked(14, 6), marked(0, 6)];
const triedMonthly = { biweekly: [], monthly: [ago(300), ago(120)] };
const worse = { readings: [marked(14, 5), marked(0, 5)] };

type Case = [name: string, changes: Partial<PlanReview>, flags: Flag[], recheck?: boolean];
const cases: Case[] = [
  ['nothing', {}, []],
  [
    'worsening at 2 above the baseline',
    { baseline: baselineOf(3, 3), readings: bad, levelAtPhaseStart: 6 },
    ['worsening'],
  ],
  [
    'worsening at exactly 2',
    { baseline: baselineOf(4, 4), readings: bad, levelAtPhaseStart: 6 },
    ['worsening'],
  ],
  ['not at less', { baseline: baselineOf(4, 4, 5), readings: bad, levelAtPhaseStart: 6 }, []],
  [
    'worsening beside a move',
    { baseline: baselineOf(3, 3), readings: bad, levelAtPhaseStart: 3 },
    ['worsening'],
  ],
  ['drifting at 2 worse', { levelAtPhaseStart: 1 }, ['drifting']],
  ['not at 1.9', { levelAtPhaseStart: 1.1 }, []],
  [
    'drifting at 2 worse, as doubles have it',
    { levelAtPhaseStart: 4 / 3, readings: [marked(28, 3), marked(14, 3), marked(0, 4)] },
    ['drifting'],
  ],
  ['not when the level is unknown', { levelAtPhaseStart: null }, []],
  ['not beside a move', { levelAtPhaseStart: 3, readings: bad }, []],
  ['phase-review of weekly at 56 days', { phase: 'weekly', phaseSince: ago(56) }, ['phase-review']],
  ['not at 55', { phase: 'weekly', phaseSince: ago(55) }, []],
  ['of bi-weekly at 112', { phaseSince: ago(112) }, ['phase-review']],
  ['not at 111', { phaseSince: ago(111) }, []],
  ['of monthly at 182', { phase: 'monthly', phaseSince: ago(182) }, ['phase-review']],
  ['not at 181', { phase: 'monthly', phaseSince: ago(181) }, []],
  ['not at 111 days since staff looked', { phaseSince: ago(200), lastOverride: ago(111) }, []],
  ['at 112', { phaseSince: ago(200), lastOverride: ago(112) }, ['phase-review']],
  ['not beside a move', { phaseSince: ago(112), sessionsInPhase: 3 }, []],
  [
    'non-response of bi-weekly at 56 days',
    { phaseSince: ago(56), ...worse, levelAtPhaseStart: 5 },
    ['non-response'],
  ],
  ['not at 55', { phaseSince: ago(55), ...worse, levelAtPhaseStart: 5 }, []],
  [
    'non-response of monthly',
    { phase: 'monthly', phaseSince: ago(56), ...worse, levelAtPhaseStart: 5 },
    ['non-response'],
  ],
  ['not of weekly', { phase: 'weekly', phaseSince: ago(55), ...worse, levelAtPhaseStart: 5 }, []],
  [
    'not at exactly 30 %',
    {
      phaseSince: ago(56),
      baseline: baselineOf(10, 10),
      readings: [marked(14, 7), marked(0, 7)],
      levelAtPhaseStart: 7,
    },
    [],
  ],
  ['not when there is no average', { phaseSince: ago(56), readings: [marked(0, 6)] }, []],
  [
    'long-flare at 42 days',
    { phase: 'flare', phaseSince: ago(42), readings: [marked(7, 4), marked(0, 4)] },
    ['long-flare'],
  ],
  ['not at 41', { phase: 'flare', phaseSince: ago(41), readings: [marked(7, 4), marked(0, 4)] }, []],
  ['not beside a move', { phase: 'flare', phaseSince: ago(42) }, []],
  ['flare in weekly', { phase: 'weekly', readings: two }, ['drifting', 'flare']],
  [
    'flare while held',
    { lastOverride: ago(13), readings: [marked(7, 6, true), marked(0, 6, true)] },
    ['drifting', 'flare'],
  ],
  ['call-first instead, autoimmune', { condition: 'autoimmune', readings: two }, ['call-first', 'drifting']],
  ['call-first for words', { condition: 'autoimmune', flareReports: [ago(7)] }, ['call-first']],
  ['not for old words', { condition: 'autoimmune', flareReports: [ago(8)] }, []],
  ['call-first for a step-up', { condition: 'autoimmune', readings: bad }, ['call-first', 'drifting']],
  ['not while held', { condition: 'autoimmune', readings: bad, lastOverride: ago(13) }, ['drifting']],
  ['nor on the first day', { condition: 'autoimmune', readings: bad, phaseSince: today }, ['drifting']],
  [
    'call-first for a flare while held',
    { condition: 'autoimmune', readings: [marked(7, 6, true), marked(0, 6, true)], lastOverride: ago(13) },
    ['call-first', 'drifting'],
  ],
  [
    'no flare in the first 14 days of a flare phase',
    { phase: 'flare', phaseSince: ago(13), readings: two, levelAtPhaseStart: null },
    [],
  ],
  [
    'but from the 14th',
    { phase: 'flare', phaseSince: ago(14), readings: two, levelAtPhaseStart: null },
    ['flare'],
  ],
  [
    'call-first though a call is awaited',
    { condition: 'autoimmune', readings: bad, awaitingCall: true },
    ['call-first', 'drifting'],
  ],
  ['severe at 8 and 3 above usual', { readings: [marked(0, 8)], usual: 5 }, ['severe']],
  ['not at 7', { readings: [marked(0, 7)], usual: 3 }, []],
  ['not at less than 3 above', { readings: [marked(0, 8)], usual: 5.5 }, []],
  ['severe where nothing is usual yet', { readings: [marked(0, 8)], usual: null }, ['severe']],
  [
    'severe 3 above the baseline',
    { baseline: baselineOf(5, 5), readings: [marked(0, 8)], usual: 7 },
    ['severe'],
  ],
  ['severe at 10 below which all is usual', { readings: [marked(0, 10)], usual: 9.5 }, ['severe']],
  ['not where 10 is usual', { baseline: baselineOf(9), readings: [marked(0, 10)], usual: 10 }, []],
  ['severe for 7 days', { readings: [marked(7, 8)], usual: 5 }, ['severe']],
  ['not for 8', { readings: [marked(8, 8)], usual: 5 }, []],
  [
    'severe beside a move',
    { readings: [marked(14, 6, true), marked(0, 8, true)], levelAtPhaseStart: null },
    ['severe'],
  ],
  [
    'tried-before in place of a step-down',
    { phaseSince: ago(42), sessionsInPhase: 3, setbacks: triedMonthly },
    ['tried-before'],
  ],
  [
    'not while held',
    { phaseSince: ago(42), sessionsInPhase: 3, setbacks: triedMonthly, lastOverride: ago(13) },
    [],
  ],
  [
    'nor while a call is awaited',
    { phaseSince: ago(42), sessionsInPhase: 3, setbacks: triedMonthly, awaitingCall: true },
    [],
  ],
  ['nor before a step-down is due', { setbacks: triedMonthly }, []],
  ['a suggestion hides nothing', { levelAtPhaseStart: 3, readings: bad, suggesting: true }, ['drifting']],
  ['flare-reported', { flareReports: [ago(7)] }, ['flare-reported']],
  ['not after 7 days', { flareReports: [ago(8)] }, []],
  ['not beside flare evidence', { phase: 'weekly', readings: six, flareReports: [today] }, ['flare']],
  [
    'unconfirmed-rise 3 days after the recheck',
    { readings: [marked(14, 3), marked(4, 6, true)], lastRecheck: ago(3) },
    ['unconfirmed-rise'],
  ],
  ['not after 2', { readings: [marked(14, 3), marked(4, 6, true)], lastRecheck: ago(2) }, []],
  ['not once it is 15 days old', { readings: [marked(29, 3), marked(15, 6, true)], lastRecheck: ago(3) }, []],
  [
    'low-baseline of weekly',
    { phase: 'weekly', phaseSince: ago(21), sessionsInPhase: 4, baseline: baselineOf(2, 3) },
    ['low-baseline'],
  ],
  [
    'not at 20 days',
    { phase: 'weekly', phaseSince: ago(20), sessionsInPhase: 4, baseline: baselineOf(2, 3) },
    [],
  ],
  [
    'not with 3 sessions',
    { phase: 'weekly', phaseSince: ago(21), sessionsInPhase: 3, baseline: baselineOf(2, 3) },
    [],
  ],
  [
    'low-baseline of bi-weekly',
    { phaseSince: ago(42), sessionsInPhase: 3, baseline: baselineOf(2, 3) },
    ['low-baseline'],
  ],
  ['not with 2 sessions', { phaseSince: ago(42), sessionsInPhase: 2, baseline: baselineOf(2, 3) }, []],
  ['not at 41 days', { phaseSince: ago(41), sessionsInPhase: 3, baseline: baselineOf(2, 3) }, []],
  [
    'low-baseline of monthly',
    { phase: 'monthly', phaseSince: ago(56), baseline: baselineOf(2), readings: [] },
    ['low-baseline'],
  ],
  ['not at 55 days', { phase: 'monthly', phaseSince: ago(55), baseline: baselineOf(2), readings: [] }, []],
  ['not from 3', { phase: 'monthly', phaseSince: ago(56), baseline: baselineOf(3), readings: [] }, []],
  [
    'not in a flare',
    { phase: 'flare', phaseSince: ago(41), sessionsInPhase: 9, baseline: baselineOf(2), readings: [] },
    [],
  ],
  [
    'a baseline of 0 is low, and has no percentage',
    {
      phase: 'monthly',
      phaseSince: ago(56),
      baseline: baselineOf(0, 0),
      readings: [marked(14, 0), marked(0, 0)],
      levelAtPhaseStart: null,
    },
    ['low-baseline'],
  ],
  ['no-baseline at 14 days', { phaseSince: ago(14), baseline: [] }, ['no-baseline']],
  ['not at 13', { phaseSince: ago(13), baseline: [] }, []],
  ['missed-check-ins at 2', { missedCheckIns: 2 }, ['missed-check-ins']],
  ['not at 1', { missedCheckIns: 1 }, []],
  ['recheck of one rise', { readings: six }, [], true],
  ['a rise 14 days old', { readings: [marked(14, 6, true)] }, [], true],
  ['not 15 days old', { readings: [marked(15, 6, true)] }, []],
  ['not when rechecked that day', { readings: six, lastRecheck: today }, []],
  ['not within 3 days of one decided before it', { readings: six, lastRecheck: ago(3) }, []],
  ['again after 4', { readings: six, lastRecheck: ago(4) }, [], true],
  [
    'not of a rise staff have seen',
    { readings: [marked(14, 3), marked(2, 6, true)], lastOverride: ago(2) },
    [],
  ],
  ['of one since', { readings: [marked(14, 3), marked(2, 6, true)], lastOverride: ago(3) }, [], true],
  [
    'of words without a score',
    { readings: [marked(14, 3), marked(2, 3)], flareReports: [ago(1)] },
    ['flare-reported'],
    true,
  ],
  [
    'not when a score came that day',
    { readings: [marked(14, 3), marked(1, 3)], flareReports: [ago(1)] },
    ['flare-reported'],
  ],
  [
    'not when rechecked since',
    { readings: [marked(14, 3)], flareReports: [ago(3)], lastRecheck: ago(3) },
    ['flare-reported'],
  ],
  [
    'nor for newer words within 3 days',
    { readings: [marked(14, 3)], flareReports: [ago(3), ago(1)], lastRecheck: ago(3) },
    ['flare-reported'],
  ],
  [
    'again for newer words after 4',
    { readings: [marked(14, 3)], flareReports: [ago(4), ago(1)], lastRecheck: ago(4) },
    ['flare-reported'],
    true,
  ],
  ['words 7 days old', { readings: [marked(14, 3)], flareReports: [ago(7)] }, ['flare-reported'], true],
  ['not 8 days old', { readings: [marked(14, 3)], flareReports: [ago(8)] }, []],
  ['words without any reading', { readings: [], flareReports: [today] }, ['flare-reported'], true],
  [
    'words after staff looked still ask',
    { readings: [marked(14, 3)], flareReports: [ago(3)], lastOverride: ago(1) },
    ['flare-reported'],
    true,
  ],
];

describe('flags and rechecks', () => {
  it.each(cases)('%s: %j', (_name, changes, flags, recheck = false) => {
    const decision = reviewPlan({ ...quiet, ...changes });
    expect([decision.flags, decision.recheck]).toEqual([flags, recheck]);
  });

  it('has a case for every flag', () => {
    const all: Record<Flag, true> = {
      'call-first': true,
      drifting: true,
      flare: true,
      'flare-reported': true,
      'long-flare': true,
      'low-baseline': true,
      'missed-check-ins': true,
      'no-baseline': true,
      'non-response': true,
      'phase-review': true,
      severe: true,
      'tried-before': true,
      'unconfirmed-rise': true,
      worsening: true,
    };
    expect(new Set(cases.flatMap(([, , flags]) => flags))).toEqual(new Set(Object.keys(all)));
  });
});
