import { describe, expect, it } from 'vitest';
import { defaultProtocol as every } from '../../../../shared/domain/plan/protocol.ts';
import type { MoveCase } from './reviews.ts';
import { ago, marked, moveAfter, reviewOf } from './reviews.ts';

describe('step-up', () => {
  const readings = [marked(28, 5), marked(14, 6), marked(0, 6)];
  const drifted = reviewOf('biweekly', 60, [7, 7], [], { readings, usual: 5, levelAtPhaseStart: 13 / 3 });
  const up = 'step-up to weekly';
  const cases: MoveCase[] = [
    ['less than 20 % left', {}, up],
    ['from monthly to bi-weekly', { phase: 'monthly' }, 'step-up to biweekly'],
    ['not from weekly', { phase: 'weekly' }, null],
    ['not when autoimmune', { condition: 'autoimmune' }, null],
    ['level unknown', { levelAtPhaseStart: null }, up],
    ['exactly 1 worse, as doubles have it', { levelAtPhaseStart: 14 / 3 }, up],
    ['not less than 1 worse', { levelAtPhaseStart: 4.7 }, null],
    [
      'not at exactly 20 %',
      {
        baseline: [
          { date: ago(90), score: 5 },
          { date: ago(88), score: 5 },
        ],
        readings: [marked(28, 4), marked(14, 4), marked(0, 4)],
        levelAtPhaseStart: null,
      },
      null,
    ],
    [
      'not when the last reading alone is 20 % below',
      { readings: [marked(28, 7), marked(14, 7), marked(0, 5)] },
      null,
    ],
    ['nor the one before', { readings: [marked(28, 7), marked(14, 5), marked(0, 7)] }, null],
    ['not with one reading in the phase', { phaseSince: ago(14) }, null],
    ['with two', { phaseSince: ago(15) }, up],
    ['the latest 21 days old', { readings: [marked(40, 5), marked(30, 6), marked(21, 6)] }, up],
    ['not 22 days old', { readings: [marked(40, 5), marked(30, 6), marked(22, 6)] }, null],
    ['not with an elevated latest', { readings: [marked(28, 5), marked(14, 6), marked(0, 6, true)] }, null],
    ['not without a baseline', { baseline: [] }, null],
    [
      'not from a baseline below 3',
      {
        baseline: [
          { date: ago(90), score: 2 },
          { date: ago(88), score: 3 },
        ],
      },
      null,
    ],
    ['from 3', { baseline: [{ date: ago(90), score: 3 }] }, up],
    ['missed check-ins do not matter', { missedCheckIns: 5 }, up],
    [
      'not before a reading after the override',
      { lastOverride: ago(14), readings: [marked(28, 5), marked(21, 6), marked(14, 6)] },
      null,
    ],
    [
      'not at 19.0 % when the protocol says 19',
      {
        readings: [marked(28, 5), marked(14, 6), marked(0, 6)],
        baseline: [{ date: ago(90), score: 7 }],
        protocol: { ...every, stepUpPercent: 19 },
      },
      null,
    ],
  ];
  it.each(cases)('%s', (_name, changes, move) => {
    expect(moveAfter(drifted, changes)).toBe(move);
  });
});

describe('step-down from weekly', () => {
  const readings = [marked(21, 6), marked(14, 5), marked(7, 4), marked(0, 4)];
  const lately = [marked(14, 5), marked(7, 4), marked(0, 4)];
  const relieved = reviewOf('weekly', 21, [7, 7], [], { readings, usual: 4.5, sessionsInPhase: 4 });
  const down = 'step-down to biweekly';
  const cases: MoveCase[] = [
    ['four sessions, three weeks', {}, down],
    ['autoimmune too', { condition: 'autoimmune' }, down],
    ['not with 3 sessions', { sessionsInPhase: 3 }, null],
    ['not at 20 days', { phaseSince: ago(20) }, null],
    ['one missed check-in', { missedCheckIns: 1 }, down],
    ['not two', { missedCheckIns: 2 }, null],
    ['the latest 7 days old', { readings: [marked(21, 5), marked(14, 4), marked(7, 4)] }, down],
    ['not 8 days old', { readings: [marked(22, 5), marked(15, 4), marked(8, 4)] }, null],
    ['three readings are enough', { readings: [marked(14, 4), marked(7, 4), marked(0, 4)] }, down],
    ['not two, which say nothing of lasting', { readings: [marked(7, 4), marked(0, 4)] }, null],
    ['nor relief in the last three alone', { readings: [marked(28, 7), marked(21, 6), ...lately] }, null],
    ['35 days count for that', { readings: [marked(35, 4), marked(28, 4), marked(0, 4)] }, down],
    ['36 do not', { readings: [marked(36, 4), marked(28, 4), marked(0, 4)] }, null],
    ['28 days count for the average', { readings: [marked(29, 4), marked(28, 4), marked(0, 4)] }, down],
    ['29 do not', { readings: [marked(30, 4), marked(29, 4), marked(0, 4)] }, null],
    ['tried once', { setbacks: { biweekly: [ago(90)], monthly: [] } }, down],
    ['not tried twice', { setbacks: { biweekly: [ago(364), ago(90)], monthly: [] } }, null],
    ['tried twice, once long ago', { setbacks: { biweekly: [ago(365), ago(90)], monthly: [] } }, down],
    ['another phase tried', { setbacks: { biweekly: [], monthly: [ago(200), ago(90)] } }, down],
    ['not while a call is awaited', { awaitingCall: true }, null],
    [
      'not with an elevated reading 14 days ago',
      { readings: [marked(14, 5, true), marked(7, 4), marked(0, 4)] },
      null,
    ],
    ['with one 15 days ago', { readings: [marked(15, 5, true), marked(7, 4), marked(0, 4)] }, down],
    ['not with a report 14 days ago', { flareReports: [ago(14)] }, null],
    ['with one 15 days ago, by words', { flareReports: [ago(15)] }, down],
    ['not without a baseline', { baseline: [] }, null],
    [
      'not below 1 point',
      {
        baseline: [
          { date: ago(90), score: 3 },
          { date: ago(88), score: 3 },
        ],
        readings: [marked(7, 2), marked(0, 3)],
      },
      null,
    ],
    [
      '30 % and 1 point',
      {
        baseline: [
          { date: ago(90), score: 3 },
          { date: ago(88), score: 3 },
        ],
        readings: [marked(14, 2), marked(7, 2), marked(0, 2)],
      },
      down,
    ],
    ['a level does not matter', { levelAtPhaseStart: 0 }, down],
    [
      'not before a reading after the override',
      { lastOverride: ago(14), readings: [marked(20, 4), marked(14, 4)] },
      null,
    ],
    ['held 13 days after it', { lastOverride: ago(13) }, null],
    ['no longer held after 14', { lastOverride: ago(14) }, down],
    [
      'held longer by protocol',
      { lastOverride: ago(14), protocol: { ...every, overrideHoldDays: 15 } },
      null,
    ],
    [
      'not held at all by protocol',
      { lastOverride: ago(1), protocol: { ...every, overrideHoldDays: 0 } },
      down,
    ],
    ['nor below 39 % by protocol', { protocol: { ...every, responsePercent: 39 } }, null],
    ['nor with a drop under 2.7 by protocol', { protocol: { ...every, responsePoints: 2.7 } }, null],
    ['nor with a lasting one under 2.3', { protocol: { ...every, responsePoints: 2.3 } }, null],
    ['with a lasting one over 2.2', { protocol: { ...every, responsePoints: 2.2 } }, down],
    [
      'one reading by protocol',
      { readings: [marked(0, 4)], protocol: { ...every, currentMinimum: 1, reliefMinimum: 1 } },
      down,
    ],
  ];
  it.each(cases)('%s', (_name, changes, move) => {
    expect(moveAfter(relieved, changes)).toBe(move);
  });
});

describe('step-down from bi-weekly', () => {
  const readings = [marked(28, 3), marked(14, 3), marked(0, 3)];
  const steady = reviewOf('biweekly', 42, [7, 7], [], {
    readings,
    usual: 3,
    sessionsInPhase: 3,
    levelAtPhaseStart: 3,
  });
  const down = 'step-down to monthly';
  const cases: MoveCase[] = [
    ['three sessions, six weeks', {}, down],
    ['autoimmune too', { condition: 'autoimmune' }, down],
    ['not with 2 sessions', { sessionsInPhase: 2 }, null],
    ['not at 41 days', { phaseSince: ago(41) }, null],
    ['level unknown', { levelAtPhaseStart: null }, down],
    ['not 1 worse than it', { levelAtPhaseStart: 2 }, null],
    ['less than 1 worse', { levelAtPhaseStart: 2.1 }, down],
    ['42 days count', { readings: [marked(44, 3), marked(42, 3), marked(0, 3)] }, down],
    ['43 do not', { readings: [marked(45, 3), marked(43, 3), marked(0, 3)] }, null],
    ['the latest 7 days old', { readings: [marked(35, 3), marked(21, 3), marked(7, 3)] }, down],
    ['not 8 days old', { readings: [marked(35, 3), marked(21, 3), marked(8, 3)] }, null],
    [
      'not with an elevated reading 28 days ago',
      { readings: [marked(28, 4, true), marked(14, 3), marked(0, 3)] },
      null,
    ],
    ['with one 29 days ago', { readings: [marked(29, 4, true), marked(14, 3), marked(0, 3)] }, down],
    ['with a report 29 days ago', { flareReports: [ago(29)] }, down],
    ['not 28', { flareReports: [ago(28)] }, null],
    ['not two missed check-ins', { missedCheckIns: 2 }, null],
    ['never from monthly', { phase: 'monthly' }, null],
  ];
  it.each(cases)('%s', (_name, changes, move) => {
    expect(moveAfter(steady, changes)).toBe(move);
  });
});
