/** Whatever befalls a patient: nothing is done before the wake-up that is set, which is not refused at its instant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs, type Instant, instantOf, later, latest } from '../../../../shared/domain/local-time.ts';
import { decide } from '../../../../shared/domain/patient/decide.ts';
import type { PatientEvent } from '../../../../shared/domain/patient/events.ts';
import { findings } from '../../../../shared/domain/patient/review/review.ts';
import { todayOf } from '../../../../shared/domain/patient/today.ts';
import { runs } from '../../../support/depth.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const by = 'staff-1';
const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const hourMs = 3_600_000;

/** The day, so many days on, for somebody nearer to London than to here. */
const dayOf = ({ now }: Story, days: number) => later(now, days * dayMs).slice(0, 10);

const texts = [
  '5',
  '2',
  'same',
  'STOP',
  'START',
  'flare',
  'later',
  'pause',
  'call',
  'I have chest pain',
  'yes',
];
const intents = fc.oneof(
  fc.constantFrom('America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin').map((timeZone) => () => {
    return { type: 'edit-details' as const, changed: { timeZone }, by };
  }),
  fc.integer({ min: 1, max: 20 }).map((days) => (story: Story) => {
    return { type: 'pause' as const, until: dayOf(story, days), by };
  }),
  fc.integer({ min: 0, max: 3 }).map((days) => (story: Story) => {
    return { type: 'record-session' as const, date: dayOf(story, -days), attended: true, by };
  }),
  fc.integer({ min: 1, max: 20 }).map((days) => (story: Story) => {
    const dates = [days, days + 3, days + 8].map((each) => dayOf(story, each));
    const bookings = dates.map((date) => ({ date, start: null, state: 'booked' as const }));
    return { type: 'note-bookings' as const, bookings, by };
  }),
  fc.constantFrom('resume' as const, 'invite' as const).map((type) => () => ({ type, by })),
  fc.constantFrom('urgent' as const, 'call-first' as const, 'call-me' as const).map((kind) => () => {
    return { type: 'clear-attention' as const, kind, note: 'spoke', by };
  }),
);
const befalls = fc.oneof(
  fc.constantFrom(...texts).map((words) => (story: Story) => void story.text(words)),
  intents.map((intent) => (story: Story) => void story.staff(intent(story))),
);
const span = fc.integer({ min: 1, max: 9 * 24 });
const percents = fc.integer({ min: 0, max: 99 });

function woken({ state, settings }: Story, now: Instant) {
  return decide({ type: 'wake-up', now, cause: null, settings }, state);
}

/** What a wake-up at that instant does, but for reviewing the plan, as every wake-up does. */
function doneAt(story: Story, now: Instant): PatientEvent['type'][] {
  const decision = woken(story, now);
  if (decision.kind !== 'accepted') return [];
  const { state, settings } = story;
  const reviewed = findings(state, settings, todayOf(state, now), now).map(({ type }) => type);
  const others = new Set<PatientEvent['type']>([...reviewed, 'news-noted', 'wake-set']);
  return decision.events.map(({ type }) => type).filter((type) => !others.has(type));
}

describe('the duties', () => {
  it('are those that are woken for: each at its instant, and none before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(befalls, span, percents), { minLength: 5, maxLength: 25 }),
        fc.boolean(),
        (befalling, assumeSessions) => {
          const story = tell(start, {}, { ...testSettings, assumeSessions });
          story.hearsOfSessions = false;
          story.text('yes');
          for (const [befall, hours, percent] of befalling) {
            befall(story);
            const { wake } = story.state;
            if (wake !== null) {
              const left = epochMs(wake.at) - epochMs(story.now);
              const before = instantOf(epochMs(story.now) + (left * percent) / 100);
              if (left > 0) expect([wake.why, doneAt(story, before)]).toEqual([wake.why, []]);
              const { kind } = woken(story, latest(wake.at, story.now));
              expect([wake.why, kind]).toEqual([wake.why, 'accepted']);
            }
            story.advance(hours * hourMs);
          }
        },
      ),
      runs(60, 3000),
    );
  });

  it('end a pause when its day opens, though an alert wakes in the night before', () => {
    const story = tell(start);
    story.text('yes');
    story.staff({ type: 'pause', until: '2027-01-10', by });
    story.advanceTo('2027-01-10T09:30:00.000Z'); // 01:30.
    story.text('I have chest pain');
    story.advance(hourMs);
    expect(story.happened('alert-raised').length).toBeGreaterThan(1);
    expect(story.happened('resumed')).toEqual([]);
    story.advanceTo('2027-01-10T17:00:00.000Z');
    story.advance(1_000);
    expect(story.happened('resumed')).toHaveLength(1);
  });
});
