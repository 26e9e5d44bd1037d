/** However long and however fast somebody writes, the state stays small and a STOP gets through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../shared/domain/local-time.ts';
import {
  sessionPressures,
  sessionResponses,
} from '../../../../shared/domain/patient/sessions/session-record.ts';
import type { PatientState } from '../../../../shared/domain/patient/state.ts';
import type { Intent } from '../../../../shared/history/commit-decision.ts';
import { isDeep, runs } from '../../../support/depth.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const minuteMs = 60_000;

/** DynamoDB takes 400 KB; a state of this size costs a few write units. */
const mostBytes = 12_000;

const mostOf: { [K in keyof PatientState]?: (state: PatientState) => [number, number] } = {
  plan: ({ plan }) => [
    plan.baseline.length + plan.kept.readings.length + plan.flareReports.length,
    3 + 26 + 70,
  ],
  sessions: ({ sessions: { recent, booked = [], struck = [] } }) => [
    Math.max(recent.length, 8 * booked.length, 2 * struck.length),
    16,
  ],
  texts: ({ texts }) => [texts.length, 25],
  inbox: ({ inbox }) => [inbox.length, 50],
  limits: ({ limits }) => [limits.answers.length + limits.inbound.length + limits.sent.length, 10 + 25 + 120],
  causes: ({ causes }) => [causes.blocks.length, 21],
  attention: ({ attention }) => [Object.keys(attention).length, 21],
};

function expectBounded(state: PatientState): void {
  for (const [part, measure] of Object.entries(mostOf)) {
    const [found, most] = measure(state);
    expect(found, part).toBeLessThanOrEqual(most);
  }
  expect(JSON.stringify(state).length).toBeLessThan(mostBytes);
}

function active(sending: Story['sending'], adjustments: 'automatic' | 'suggest' = 'automatic'): Story {
  const story = tell(start, {}, { ...testSettings, adjustments });
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.sending = sending;
  return story;
}

const robots: readonly (readonly [string, Story['sending'], number, readonly string[]])[] = [
  ['every minute, and is answered', 'on', 1, ['hello there', '5', 'START']],
  ['every six minutes what nobody reads', 'stuck', 6, ['hello there', 'what is this? '.repeat(200)]],
  ['every six minutes what is recorded', 'stuck', 6, ['5', 'flare 9', 'done', 'started gabapentin']],
  ['every six minutes in crisis', 'stuck', 6, ['I want to kill myself', 'I have chest pain']],
  ['every six minutes keywords', 'stuck', 6, ['START', 'STOP', 'START', 'HELP']],
];

/** Half a day fills every list but that of the days, which takes two; who writes every minute fills them in an hour or two. */
const hoursOf = (minutes: number): number => (isDeep ? 48 : Math.min(12, 3 * minutes));

describe('a robot that texts for hours', () => {
  it.each(robots)(
    '%s: the state stays within its bounds, and its STOP gets through',
    (_name, sending, minutes, words) => {
      const story = active(sending);
      for (let minute = 0; minute < hoursOf(minutes) * 60; minute += minutes) {
        story.advance(minutes * minuteMs);
        story.text(words[(minute / minutes) % words.length] ?? '');
        if (minute % 360 === 0) expectBounded(story.state);
      }
      expectBounded(story.state);
      story.advance(minuteMs);
      story.text('please stop texting me');
      expect(story.state.stopped).toBe(true);
      const left = story.state.texts.map(({ content }) => content.kind);
      expect(left.filter((kind) => !['emergency', 'alert', 'stop-confirmation'].includes(kind))).toEqual([]);
      expectBounded(story.state);
    },
  );
});

const phases = ['weekly', 'biweekly', 'monthly', 'flare'] as const;
const conditions = ['autoimmune', 'fibromyalgia', 'back-pain', 'headache-tmj', 'arthritis', 'other'] as const;
const zones = [
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Europe/Madrid',
  'Asia/Kathmandu',
] as const;
const dates = fc.integer({ min: -40, max: 200 }).map((days) => {
  return instantOf(Date.parse(start) + days * dayMs).slice(0, 10);
});

/** Anything staff may do, sensible or not. */
const staffActs: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    type: fc.constant('record-session'),
    date: dates,
    attended: fc.boolean(),
    by: fc.constant(by),
  }),
  fc.record({
    type: fc.constant('record-session'),
    date: dates,
    attended: fc.constant(true),
    response: fc.constantFrom(...sessionResponses),
    pressure: fc.constantFrom(...sessionPressures),
    note: fc.constant('left shoulder'),
    by: fc.constant(by),
  }),
  fc.record({ type: fc.constant('undo-session'), date: dates, by: fc.constant(by) }),
  fc.record({
    type: fc.constant('enter-reading'),
    date: dates,
    score: fc.integer({ min: 0, max: 10 }),
    note: fc.constant(null),
    by: fc.constant(by),
  }),
  fc.record({
    type: fc.constant('void-reading'),
    date: dates,
    reason: fc.constant('wrong'),
    by: fc.constant(by),
  }),
  fc.record({
    type: fc.constant('edit-details'),
    changed: fc.oneof(
      fc.record({ timeZone: fc.constantFrom(...zones) }),
      fc.record({ condition: fc.constantFrom(...conditions) }),
      fc.record({ preferredTime: fc.constantFrom(null, '09:00', '19:00') }),
    ),
    by: fc.constant(by),
  }),
  fc.record({
    type: fc.constant('override-plan'),
    phase: fc.constantFrom(...phases),
    reason: fc.constant('agreed'),
    by: fc.constant(by),
  }),
  fc.record({ type: fc.constant('pause'), until: fc.option(dates), by: fc.constant(by) }),
  fc.record({ type: fc.constant('resume'), by: fc.constant(by) }),
  fc.record({
    type: fc.constant('clear-attention'),
    kind: fc.constantFrom('crisis', 'urgent', 'flare', 'call-first', 'missed-check-ins', 'unread'),
    note: fc.constant('called'),
    by: fc.constant(by),
  }),
);
const words = '0|2|4|6|8|10|flare|FLARE 9|done|missed it|booked|yes|no|what?|STOP|START|START|HELP|thanks';
const texts = fc.constantFrom(...words.split('|'), 'I have chest pain');
const happenings = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 12 * 24 }),
    fc.oneof(texts, texts, staffActs),
    fc.integer({ min: 0, max: 5 }),
  ),
  { minLength: 20, maxLength: 60 },
);

describe('whatever happens over months, in whatever order', () => {
  it('no command throws, wake-ups end and are never left in the past, and the state stays small', () => {
    fc.assert(
      fc.property(happenings, fc.constantFrom('automatic', 'suggest'), (acts, adjustments) => {
        const story = active('on', adjustments);
        for (const [hours, act, lateHours] of acts) {
          story.advance(hours * 60 * minuteMs);
          if (lateHours === 5) story.sleep(lateHours * 6 * 60 * minuteMs);
          if (typeof act === 'string') story.text(act);
          else story.staff(act);
          story.staff({ type: 'wake-up' });
          story.staff({ type: 'wake-up' });
          const { wake } = story.state;
          expect(wake === null || wake.at > story.now || story.state.texts.length > 0).toBe(true);
          expectBounded(story.state);
        }
      }),
      runs(4),
    );
  });
});
