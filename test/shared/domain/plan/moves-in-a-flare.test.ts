import { describe, expect, it } from 'vitest';
import { defaultProtocol as every } from '../../../../shared/domain/plan/protocol.ts';
import type { MoveCase } from './reviews.ts';
import { ago, marked, moveAfter, reviewOf, today } from './reviews.ts';

describe('flare-start', () => {
  const readings = [marked(21, 3), marked(14, 3), marked(7, 6, true), marked(0, 6, true)];
  const flared = reviewOf('monthly', 100, [7, 7], [], { readings, usual: 3 });
  const start = 'flare-start to flare';
  const one = [marked(7, 3), marked(0, 6, true)];
  const high = [marked(7, 7), marked(0, 8)];
  const cases: MoveCase[] = [
    ['two elevated readings', {}, start],
    ['from bi-weekly too', { phase: 'biweekly' }, start],
    ['not from weekly', { phase: 'weekly' }, null],
    ['not from a flare', { phase: 'flare' }, null],
    ['not when autoimmune', { condition: 'autoimmune' }, null],
    ['not on the first day', { phaseSince: today }, null],
    ['on the second day', { phaseSince: ago(1) }, start],
    ['35 days apart', { readings: [marked(35, 6, true), marked(0, 6, true)] }, start],
    ['not 36 days apart', { readings: [marked(36, 6, true), marked(0, 6, true)] }, null],
    ['the latest 14 days old', { readings: [marked(21, 6, true), marked(14, 6, true)] }, start],
    ['not 15 days old', { readings: [marked(21, 6, true), marked(15, 6, true)] }, null],
    ['not when only the earlier is elevated', { readings: [marked(7, 6, true), marked(0, 4)] }, null],
    ['not when only the later is elevated', { readings: [marked(7, 4), marked(0, 6, true)] }, null],
    [
      'nor with a calm one between',
      { readings: [marked(9, 6, true), marked(5, 4), marked(0, 6, true)] },
      null,
    ],
    ['one with a report the same day', { readings: one, flareReports: [today] }, start],
    ['one with a report 7 days before', { readings: one, flareReports: [ago(7)] }, start],
    ['not 8 days before', { readings: one, flareReports: [ago(8)] }, null],
    ['a report 7 days after', { readings: [marked(7, 6, true)], flareReports: [today] }, start],
    ['not 8 days after', { readings: [marked(8, 6, true)], flareReports: [today] }, null],
    ['with the reading 14 days old', { readings: [marked(14, 6, true)], flareReports: [ago(10)] }, start],
    ['not 15 days old, with a report', { readings: [marked(15, 6, true)], flareReports: [ago(10)] }, null],
    ['an earlier report counts beside a later', { readings: one, flareReports: [ago(30), ago(5)] }, start],
    ['not a calm 7 with words', { readings: [marked(0, 7)], usual: 6, flareReports: [today] }, null],
    ['an 8 above usual with words', { readings: high, usual: 7.5, flareReports: [today] }, start],
    [
      'not an 8 that is usual',
      { readings: high, usual: 8, flareReports: [today], levelAtPhaseStart: 7 },
      null,
    ],
    ['an 8 when usual is unknown', { readings: [marked(0, 8)], usual: null, flareReports: [today] }, start],
    ['not a 7 when usual is unknown', { readings: [marked(0, 7)], usual: null, flareReports: [today] }, null],
    ['not words alone', { readings: [], flareReports: [today] }, null],
    ['held 13 days after an override', { lastOverride: ago(13), readings: one, flareReports: [today] }, null],
    ['not 14 days after', { lastOverride: ago(14), readings: one, flareReports: [today] }, start],
    [
      'readings on the override day are before it',
      { lastOverride: ago(14), readings: [marked(14, 6, true), marked(7, 6, true)] },
      null,
    ],
    [
      'and so are reports',
      { lastOverride: ago(14), readings: [marked(7, 6, true)], flareReports: [ago(14)] },
      null,
    ],
    ['both after it', { lastOverride: ago(15), readings: [marked(14, 6, true), marked(7, 6, true)] }, start],
    ['missed check-ins do not matter', { missedCheckIns: 9 }, start],
    ['nor does the baseline', { baseline: [] }, start],
    [
      'a wider gap by protocol',
      { readings: [marked(36, 6, true), marked(0, 6, true)], protocol: { ...every, flareGapDays: 36 } },
      start,
    ],
    [
      'an older reading by protocol',
      { readings: [marked(20, 6, true), marked(15, 6, true)], protocol: { ...every, flareAgeDays: 15 } },
      start,
    ],
    [
      'a lower score with words by protocol',
      {
        readings: [marked(0, 7)],
        usual: 6,
        flareReports: [today],
        protocol: { ...every, flareScoreWithWords: 7 },
      },
      start,
    ],
  ];
  it.each(cases)('%s', (_name, changes, move) => {
    expect(moveAfter(flared, changes)).toBe(move);
  });
});

describe('flare-end', () => {
  const readings = [marked(14, 6, true), marked(7, 3), marked(0, 3)];
  const calmed = reviewOf('flare', 14, [7, 7], [], { readings, usual: 3 });
  const end = 'flare-end to biweekly';
  const cases: MoveCase[] = [
    ['two calm readings', {}, end],
    ['not on the 13th day', { phaseSince: ago(13) }, null],
    ['not with a reading on the first day', { readings: [marked(14, 3), marked(0, 3)] }, null],
    ['with one the day after', { readings: [marked(13, 3), marked(0, 3)] }, end],
    ['not with one reading', { readings: [marked(0, 3)] }, null],
    ['not 1 above usual', { readings: [marked(7, 3), marked(0, 4)] }, null],
    ['nor the one before', { readings: [marked(7, 4), marked(0, 3)] }, null],
    ['less than 1 above a half', { readings: [marked(7, 4), marked(0, 4)], usual: 3.5 }, end],
    ['not when usual is unknown', { usual: null }, null],
    ['the latest 14 days old', { phaseSince: ago(30), readings: [marked(20, 3), marked(14, 3)] }, end],
    ['not 15 days old', { phaseSince: ago(30), readings: [marked(20, 3), marked(15, 3)] }, null],
    ['not an elevated one', { readings: [marked(7, 3), marked(0, 3, true)] }, null],
    ['one missed check-in', { missedCheckIns: 1 }, end],
    ['not two', { missedCheckIns: 2 }, null],
    ['not with a report 14 days ago', { flareReports: [ago(14)] }, null],
    ['one 15 days ago', { flareReports: [ago(15)] }, end],
    [
      'to weekly at 29 %',
      {
        baseline: [
          { date: ago(90), score: 4 },
          { date: ago(88), score: 4 },
        ],
      },
      'flare-end to weekly',
    ],
    ['to weekly without a baseline', { baseline: [] }, 'flare-end to weekly'],
    ['to bi-weekly, autoimmune, without one', { baseline: [], condition: 'autoimmune' }, end],
    [
      'to weekly when one rating fell by 2',
      { baseline: [{ date: ago(90), score: 5 }] },
      'flare-end to weekly',
    ],
    ['to bi-weekly when it fell by 3', { baseline: [{ date: ago(90), score: 6 }] }, end],
    [
      'the two readings decide, not the average of three',
      { phaseSince: ago(30), readings: [marked(14, 10), marked(7, 3), marked(0, 3)] },
      end,
    ],
    [
      'not before a reading after the override',
      { lastOverride: ago(14), readings: [marked(20, 3), marked(14, 3)], phaseSince: ago(30) },
      null,
    ],
    [
      'one reading after it is enough',
      { lastOverride: ago(14), readings: [marked(20, 3), marked(13, 3)], phaseSince: ago(30) },
      end,
    ],
    ['held 13 days after it', { lastOverride: ago(13) }, null],
  ];
  it.each(cases)('%s', (_name, changes, move) => {
    expect(moveAfter(calmed, changes)).toBe(move);
  });
});
