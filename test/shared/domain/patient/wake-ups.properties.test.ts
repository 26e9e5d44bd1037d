/** Wake-ups in any zone and at any moment: never in the past, nudges never outside the hours, one a local day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs, instantOf, localDate } from '../../../../shared/domain/local-time.ts';
import { isQuiet } from '../../../../shared/domain/patient/due/preferred-time.ts';
import { nextWake } from '../../../../shared/domain/patient/wake/next-wake.ts';
import { runs } from '../../../support/depth.ts';
import { dayMs, tell } from '../../../support/patient-story.ts';

const nudges = new Set([
  'invitation',
  'check-in',
  'reminder',
  'session-nudge',
  'plan-news',
  'talk-first',
  'please-call',
  'tip',
]);
const zones = Intl.supportedValuesOf('timeZone');
const starts = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') })
  .map(instantOf);
const preferred = fc.option(
  fc.integer({ min: 9 * 60, max: 19 * 60 }).map((minutes) => {
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }),
  { nil: null },
);

describe('wake-ups', () => {
  it('keeps every nudge inside 09:00 to 20:00 and to one a local day, in every zone and over daylight saving', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        starts,
        preferred,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 10 })), {
          maxLength: 25,
        }),
        (timeZone, start, preferredTime, answers) => {
          const story = tell(start, { timeZone, preferredTime });
          story.advance(dayMs);
          story.text('yes');
          for (const [hours, score] of answers) {
            story.advance(hours * 3_600_000);
            story.text(String(score));
          }
          story.advance(30 * dayMs);
          const started = story.sent.filter(({ kind }) => nudges.has(kind));
          expect(started.filter(({ at }) => isQuiet(at, timeZone))).toEqual([]);
          const days = started.map(({ at }) => localDate(at, timeZone));
          expect(new Set(days).size).toBe(days.length);
        },
      ),
      runs(5, 150),
    );
  });

  it('is never in the past, whenever it is asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        starts,
        fc.integer({ min: 0, max: 40 * dayMs }),
        fc.integer({ min: 0, max: 400 * dayMs }),
        (timeZone, start, lived, later) => {
          const story = tell(start, { timeZone });
          story.text('yes');
          story.advance(lived);
          const from = instantOf(epochMs(story.now) + later);
          const wake = nextWake(story.state, story.settings, from);
          expect(wake === null || wake.at >= from).toBe(true);
        },
      ),
      runs(5, 150),
    );
  });

  it('changes nothing when it comes twice or too early', () => {
    const story = tell('2027-01-04T18:00:00.000Z');
    story.text('yes');
    story.untilAsked();
    const before = story.state;
    expect(story.staff({ type: 'wake-up' })).toEqual({ kind: 'refused', reason: 'nothing-due' });
    expect(story.state).toBe(before);
  });
});
