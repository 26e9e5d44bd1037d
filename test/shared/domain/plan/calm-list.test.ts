import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import type { KeptReadings } from '../../../../shared/domain/plan/calm-list.ts';
import {
  calmListFrom,
  isForgotten,
  noReadings,
  withCalmRestart,
  withoutReading,
  withReading,
} from '../../../../shared/domain/plan/calm-list.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { markReading } from '../../../../shared/domain/plan/usual.ts';

const day = (index: number): string => addDays('2026-01-05', index * 7);
const keep = (
  baseline: number[],
  scores: number[],
  kept: KeptReadings = noReadings,
  from = 0,
): KeptReadings =>
  scores.reduce(
    (so, score, index) => withReading(baseline, so, { date: day(from + index), score }, defaultProtocol),
    kept,
  );
const marks = (kept: KeptReadings): boolean[] => kept.readings.map(({ elevated }) => elevated);
const calm = (baseline: number[], kept: KeptReadings): number[] =>
  calmListFrom(baseline, kept, defaultProtocol);

const anyScore = fc.integer({ min: 0, max: 10 });
const anyBaseline = fc.array(anyScore, { maxLength: 3 });

describe('recording in order', () => {
  it('starts with the baseline, unmarked, in order', () => {
    expect(calm([2, 3, 9], noReadings)).toEqual([2, 3, 9]);
  });

  it('gives what marking one score after another gives, however many are forgotten', () => {
    fc.assert(
      fc.property(anyBaseline, fc.array(anyScore, { maxLength: 80 }), (baseline, scores) => {
        let list = baseline.slice(-4);
        const elevated = scores.map((score) => {
          const marked = markReading(list, score, defaultProtocol);
          list = marked.calm;
          return marked.elevated;
        });
        const kept = keep(baseline, scores);
        expect(calm(baseline, kept)).toEqual(list);
        expect(marks(kept)).toEqual(elevated.slice(-26));
        expect(kept.readings.length).toBe(Math.min(scores.length, 26));
      }),
    );
  });

  it('forgets more when a clinic keeps less', () => {
    const kept = keep([7, 7], [6, 5, 4, 4, 3, 3, 3]);
    const fewer = withReading(
      [7, 7],
      kept,
      { date: day(7), score: 3 },
      { ...defaultProtocol, readingsKept: 4 },
    );
    expect(fewer.readings.map(({ score }) => score)).toEqual([3, 3, 3, 3]);
    expect(fewer.forgotten).toEqual({ date: day(3), score: 4, calm: [6, 5, 4, 4] });
  });
});

describe('correcting', () => {
  it('marks only the corrected score again, from the kept marks before it', () => {
    // 3 3 3 8 8: both eights stand out. Corrected to 3, the first no longer does; the second keeps its mark.
    const kept = keep([3, 3], [3, 3, 3, 8, 8]);
    expect(marks(kept)).toEqual([false, false, false, true, true]);
    const corrected = withReading([3, 3], kept, { date: day(3), score: 4 }, defaultProtocol);
    expect(marks(corrected)).toEqual([false, false, false, false, true]);
    expect(calm([3, 3], corrected)).toEqual([3, 3, 3, 4]);
  });

  it('leaves later marks even when they would be given otherwise today', () => {
    const kept = keep([3, 3], [3, 3, 6]);
    expect(marks(kept)).toEqual([false, false, true]);
    const corrected = withReading([5, 5], kept, { date: day(1), score: 6 }, defaultProtocol);
    expect(marks(corrected)).toEqual([false, false, true]);
    expect(calm([5, 5], corrected)).toEqual([5, 5, 3, 6]);
  });

  it('takes a score entered late for an earlier day', () => {
    const kept = keep([3, 3], [3, 3], noReadings, 1);
    const late = withReading([3, 3], kept, { date: day(0), score: 9 }, defaultProtocol);
    expect(late.readings.map(({ date, elevated }) => [date, elevated])).toEqual([
      [day(0), true],
      [day(1), false],
      [day(2), false],
    ]);
  });

  it('changes nothing when the score stays', () => {
    fc.assert(
      fc.property(
        anyBaseline,
        fc.array(anyScore, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (baseline, scores, at) => {
          const kept = keep(baseline, scores);
          const same = kept.readings[at % kept.readings.length];
          if (same !== undefined) expect(withReading(baseline, kept, same, defaultProtocol)).toEqual(kept);
        },
      ),
    );
  });

  it('refuses a day it has forgotten', () => {
    const kept = keep(
      [7, 7],
      Array.from({ length: 30 }, () => 5),
    );
    expect(isForgotten(kept, day(3))).toBe(true);
    expect(isForgotten(kept, day(4))).toBe(false);
    expect(() => withReading([7, 7], kept, { date: day(3), score: 5 }, defaultProtocol)).toThrow(/^date /);
    expect(isForgotten(noReadings, day(0))).toBe(false);
  });

  it('refuses a score that is none', () => {
    expect(() => withReading([], noReadings, { date: day(0), score: 11 }, defaultProtocol)).toThrow(
      RangeError,
    );
  });
});

describe('voiding', () => {
  it('takes the score out of the list and leaves other marks', () => {
    const kept = keep([7, 7], [6, 5, 4, 9]);
    const voided = withoutReading(kept, day(1));
    expect(voided.readings.map(({ score }) => score)).toEqual([6, 4, 9]);
    expect(calm([7, 7], voided)).toEqual([7, 7, 6, 4]);
    expect(marks(voided)).toEqual([false, false, true]);
  });

  it('ignores a day without a reading', () => {
    const kept = withCalmRestart(keep([7, 7], [6, 5]));
    expect(withoutReading(kept, '2030-01-01')).toEqual(kept);
  });
});

describe("an override's restart", () => {
  it('starts from the last two readings, whatever their marks', () => {
    const kept = withCalmRestart(keep([3, 3], [3, 3, 8, 8]));
    expect(calm([3, 3], kept)).toEqual([8, 8]);
    const later = keep([3, 3], [8, 9], kept, 4);
    expect(marks(later)).toEqual([false, false, true, true, false, false]);
    expect(calm([3, 3], later)).toEqual([8, 8, 8, 9]);
  });

  it('leaves the list when there are fewer than two readings', () => {
    expect(withCalmRestart(noReadings)).toEqual(noReadings);
    const one = keep([7, 7], [3]);
    expect(withCalmRestart(one)).toEqual(one);
  });

  it('follows a later correction of either of the two', () => {
    const kept = withCalmRestart(keep([3, 3], [3, 3, 8, 8]));
    const corrected = withReading([3, 3], kept, { date: day(2), score: 6 }, defaultProtocol);
    expect(calm([3, 3], corrected)).toEqual([6, 8]);
    const both = withReading([3, 3], corrected, { date: day(3), score: 7 }, defaultProtocol);
    expect(calm([3, 3], both)).toEqual([6, 7]);
  });

  it('does not reach back: a correction before it is marked from the list of its own time', () => {
    const kept = keep([3, 3], [8], withCalmRestart(keep([3, 3], [3, 3, 8, 8])), 4);
    const corrected = withReading([3, 3], kept, { date: day(1), score: 6 }, defaultProtocol);
    expect(marks(corrected)).toEqual([false, true, true, true, false]);
    expect(calm([3, 3], corrected)).toEqual([8, 8, 8]);
  });

  it('moves to the reading before when the one it followed is voided', () => {
    const kept = withCalmRestart(keep([3, 3], [3, 3, 8, 9]));
    expect(calm([3, 3], withoutReading(kept, day(3)))).toEqual([3, 8]);
    expect(calm([3, 3], withoutReading(kept, day(2)))).toEqual([3, 9]);
  });

  it('outlives the forgetting of the readings around it', () => {
    fc.assert(
      fc.property(
        anyBaseline,
        fc.array(anyScore, { minLength: 2, maxLength: 40 }),
        fc.array(anyScore, { maxLength: 60 }),
        (baseline, before, after) => {
          let list = before.slice(-2);
          for (const score of after) list = markReading(list, score, defaultProtocol).calm;
          const kept = keep(baseline, after, withCalmRestart(keep(baseline, before)), before.length);
          expect(calm(baseline, kept)).toEqual(list);
        },
      ),
    );
  });
});
