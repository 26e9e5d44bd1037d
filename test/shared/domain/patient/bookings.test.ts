/** What a booking system tells becomes sessions and what is expected; people's own word stands over it. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import type { Booking, BookingState } from '../../../../shared/domain/patient/sessions/bookings.ts';
import { bookingAfter } from '../../../../shared/domain/patient/sessions/bookings.ts';
import { nextSession, sessionsAhead } from '../../../../shared/domain/patient/sessions/sessions-due.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

function booking(day: string, state: BookingState = 'booked', time: string | null = '22:00'): Booking {
  const date = `2027-${day}`;
  return { date, start: time === null ? null : `${date}T${time}:00.000Z`, state };
}

function active(settings = testSettings): Story {
  const story = tell(start, { baseline: sevens, firstName: 'Ana' }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

const told = (story: Story, ...bookings: Booking[]) => story.staff({ type: 'note-bookings', bookings, by });
const next = (story: Story) => nextSession(sessionsAhead(story.state), localDate(story.now, zone));
const sessions = (story: Story) =>
  story.state.sessions.recent.map(({ date, attended, source = 'staff', assumed }) =>
    [date.slice(5), attended ? 'attended' : 'missed', assumed === true ? 'assumed' : source].join(' '),
  );
const nudges = (story: Story) =>
  story.sent.filter(({ kind }) => kind === 'session-nudge').map(({ at }) => localDate(at, zone).slice(5));

describe('a booking to come', () => {
  it('is the next session; without one that is expected is', () => {
    const story = active();
    expect(next(story)).toEqual({ date: '2027-01-11', source: 'expected' });
    told(story, booking('01-13'));
    expect(next(story)).toEqual({ date: '2027-01-13', source: 'booked', start: '2027-01-13T22:00:00.000Z' });
    told(story, booking('01-12', 'booked', null));
    expect(next(story)).toEqual({ date: '2027-01-12', source: 'booked' });
    told(story, booking('01-12', 'cancelled'));
    expect(next(story)).toEqual({ date: '2027-01-11', source: 'expected' });
  });

  it('moves what is expected after it, also once it has passed without word', () => {
    const story = active();
    told(story, booking('01-13'));
    story.advanceTo('2027-01-14T18:00:00.000Z');
    expect(next(story)).toEqual({ date: '2027-01-20', source: 'expected' });
  });

  it('is not nudged for; the session after it is', () => {
    const story = active();
    told(story, booking('01-13'));
    story.advanceTo('2027-01-12T18:00:00.000Z');
    story.text('pain is 7');
    story.advanceTo('2027-01-19T18:00:00.000Z');
    expect(nudges(story)).toEqual([]);
    story.advanceTo('2027-01-23T18:00:00.000Z');
    expect(nudges(story)).toHaveLength(1);
  });

  it('so far off that a session comes due before it leaves that one to be nudged for', () => {
    const story = active();
    told(story, booking('02-10'));
    story.advanceTo('2027-01-16T18:00:00.000Z');
    expect(nudges(story)).toHaveLength(1);
    story.advanceTo('2027-02-11T18:00:00.000Z');
    told(story, booking('02-10'));
    expect(next(story)).toEqual({ date: '2027-02-17', source: 'expected' });
  });

  it('withdraws a nudge that waits to leave', () => {
    const story = active();
    story.advance(2 * dayMs);
    story.staff({ type: 'record-session', date: '2027-01-06', attended: true, by });
    story.sending = 'stuck';
    story.untilWanted('check-in');
    story.sending = 'on';
    story.sending = 'stuck';
    story.untilWanted('session-nudge');
    told(story, booking('01-18'));
    expect(story.happened('text-dropped').at(-1)).toMatchObject({
      kind: 'session-nudge',
      why: 'no-longer-due',
    });
  });

  it('is never assumed to have taken place, nor anything before it', () => {
    const story = active({ ...testSettings, assumeSessions: true });
    told(story, booking('01-13'), booking('01-27'));
    story.advanceTo('2027-01-26T18:00:00.000Z');
    expect(sessions(story)).toEqual(['01-04 attended staff']);
    told(story, booking('01-13', 'arrived'));
    story.advanceTo('2027-01-29T18:00:00.000Z');
    expect(sessions(story)).toEqual([
      '01-04 attended staff',
      '01-13 attended booking',
      '01-20 attended assumed',
      '01-27 attended assumed',
    ]);
  });

  it('told BOOKED of stays as it was', () => {
    const story = active();
    story.advance(5 * dayMs);
    story.text('booked');
    expect(next(story)).toEqual({ date: '2027-01-11', source: 'expected' });
    expect(story.state.sessions.nudgedFor).toBe('2027-01-11');
  });
});

describe('of many bookings the state', () => {
  const many = ['01-11', '01-18', '01-25', '02-01', '02-08'].map((day) => booking(day));

  it('keeps the next 2, and nudges for none while there are more', () => {
    const story = active({ ...testSettings, sessionLeadDays: 14 });
    told(story, ...many);
    expect(story.state.sessions.booked?.map(({ date }) => date)).toEqual(['2027-01-11', '2027-01-18']);
    expect(story.state.sessions.moreBooked).toBe(true);
    story.advanceTo('2027-01-17T18:00:00.000Z');
    expect(nudges(story)).toEqual([]);
  });

  it('learns of the others when it is woken with them, the day after the last it keeps', () => {
    const story = active();
    told(story, ...many);
    while (story.state.wake?.why !== 'bookings-passed') story.advanceTo(story.state.wake?.at ?? '');
    story.sleep(Date.parse(story.state.wake.at) - Date.parse(story.now) + 40);
    expect(localDate(story.now, zone)).toBe('2027-01-19');
    story.staff({ type: 'wake-up', bookings: many });
    expect(story.state.sessions.booked?.map(({ date }) => date)).toEqual(['2027-01-18', '2027-01-25']);
    expect(story.state.sessions.moreBooked).toBe(true);
  });

  it('forgets that there were more when nobody finds them', () => {
    const story = active();
    told(story, ...many);
    story.advanceTo('2027-01-20T18:00:00.000Z');
    expect(story.state.sessions.moreBooked).toBeUndefined();
    expect(next(story)).toEqual({ date: '2027-01-25', source: 'expected' });
  });

  it('counts two on a day as one', () => {
    const story = active();
    told(story, booking('01-11', 'booked', '23:00'), booking('01-11'), booking('01-18'));
    expect(story.state.sessions).toMatchObject({
      booked: [{ start: '2027-01-11T22:00:00.000Z' }, { date: '2027-01-18' }],
    });
    expect(story.state.sessions.moreBooked).toBeUndefined();
  });
});

describe('a booking with an outcome', () => {
  function later(): Story {
    const story = active();
    story.advanceTo('2027-01-14T18:00:00.000Z');
    return story;
  }

  it.each<[BookingState, string]>([
    ['arrived', '01-11 attended booking'],
    ['no-show', '01-11 missed booking'],
  ])('%s is a session on the day of its start', (state, session) => {
    const story = later();
    told(story, booking('01-11', state));
    expect(sessions(story)).toEqual(['01-04 attended staff', session]);
    expect(next(story)).toEqual({ date: '2027-01-18', source: 'expected' });
  });

  it('begins the first phase on that day, as a session that staff record does', () => {
    const story = tell(start);
    story.text('yes');
    story.advance(3 * dayMs);
    told(story, booking('01-06', 'arrived'), booking('01-05', 'no-show'));
    expect(story.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-06' });
  });

  it('said again changes nothing', () => {
    const story = later();
    told(story, booking('01-11', 'arrived'), booking('01-20'));
    expect(told(story, booking('01-20'), booking('01-11', 'arrived'))).toMatchObject({
      reason: 'nothing-changed',
    });
  });

  it('put right, moved or cancelled takes the session with it', () => {
    const story = later();
    told(story, booking('01-11', 'arrived'));
    told(story, booking('01-11', 'no-show'));
    expect(sessions(story).at(-1)).toBe('01-11 missed booking');
    told(story, booking('01-12', 'arrived'));
    expect(sessions(story).at(-1)).toBe('01-12 attended booking');
    told(story, booking('01-12', 'cancelled'));
    expect(sessions(story)).toEqual(['01-04 attended staff']);
  });

  it('of a day still to come waits for it', () => {
    const story = later();
    expect(told(story, booking('01-16', 'arrived'))).toMatchObject({ reason: 'nothing-changed' });
  });

  it('gives way to what staff recorded, and stays when they looked at it', () => {
    const story = later();
    story.staff({ type: 'record-session', date: '2027-01-11', attended: false, by });
    told(story, booking('01-11', 'arrived'));
    expect(sessions(story).at(-1)).toBe('01-11 missed staff');
    told(story, booking('01-13', 'arrived'));
    story.staff({ type: 'record-session', date: '2027-01-13', attended: true, by });
    told(story, booking('01-13', 'cancelled'));
    expect(sessions(story).at(-1)).toBe('01-13 attended staff');
  });

  it('does not bring back what staff took back, until they record it again', () => {
    const story = later();
    told(story, booking('01-11', 'arrived'));
    story.staff({ type: 'undo-session', date: '2027-01-11', by });
    told(story, booking('01-11', 'arrived'));
    expect(sessions(story)).toEqual(['01-04 attended staff']);
    story.staff({ type: 'record-session', date: '2027-01-11', attended: true, by });
    expect(story.state.sessions.struck).toBeUndefined();
  });

  it("outranks the patient's word of it, on that day or named a day later, and keeps how they felt", () => {
    const story = active();
    story.advanceTo('2027-01-12T18:00:00.000Z');
    story.text('done');
    expect(sessions(story).at(-1)).toBe('01-12 attended patient');
    told(story, booking('01-11', 'no-show'));
    expect(sessions(story)).toEqual(['01-04 attended staff', '01-11 missed booking']);
    story.text('done');
    expect(sessions(story).at(-1)).toBe('01-11 missed booking');
  });

  it('outranks an assumption near it', () => {
    const story = active({ ...testSettings, assumeSessions: true });
    story.advanceTo('2027-01-14T18:00:00.000Z');
    expect(sessions(story).at(-1)).toBe('01-11 attended assumed');
    told(story, booking('01-13', 'arrived'));
    expect(sessions(story)).toEqual(['01-04 attended staff', '01-13 attended booking']);
  });

  it('of a booking that has passed without word is what the patient speaks of', () => {
    const story = active();
    told(story, booking('01-11'));
    story.advanceTo('2027-01-13T18:00:00.000Z');
    story.text('done');
    expect(sessions(story).at(-1)).toBe('01-11 attended patient');
  });

  it('makes the plan move as any session does', () => {
    const story = active();
    for (const day of ['01-11', '01-18', '01-25']) {
      story.untilAsked();
      story.text('3');
      told(story, booking(day, 'arrived'));
    }
    story.untilAsked();
    story.text('3');
    // A booking system tells of the sessions it has told of before, with the new ones.
    told(story, ...['01-11', '01-18', '01-25', '02-01'].map((day) => booking(day, 'arrived')));
    story.advance(8 * dayMs);
    expect(story.state.plan.phase).toBe('biweekly');
  });

  it('is only the newest 16', () => {
    const story = later();
    const days = Array.from({ length: 40 }, (_, place) => {
      const date = new Date(Date.UTC(2026, 1, 1 + place * 8)).toISOString().slice(0, 10);
      return { date, start: null, state: 'arrived' } as const;
    });
    told(story, ...days);
    const kept = sessions(story);
    expect(kept).toHaveLength(16);
    expect(told(story, ...days.toReversed())).toMatchObject({ reason: 'nothing-changed' });
  });
});

describe('the last word of an appointment', () => {
  const arrived = booking('01-11', 'arrived');

  it.each<[string, Booking, Booking, Booking]>([
    ['counts', booking('01-11'), booking('01-11', 'cancelled'), booking('01-11', 'cancelled')],
    ['brings it back', booking('01-11', 'cancelled'), booking('01-11'), booking('01-11')],
    ['moves it', booking('01-11'), booking('01-18'), booking('01-18')],
    ['puts it right', arrived, booking('01-11', 'no-show'), booking('01-11', 'no-show')],
    ['moves what had an outcome', arrived, booking('01-18'), booking('01-18')],
    ['that it was booked comes late', arrived, booking('01-11'), arrived],
    ['that it was booked that day comes late', arrived, booking('01-11', 'booked', null), arrived],
  ])('%s', (_what, known, said, after) => {
    expect(bookingAfter(known, said)).toEqual(after);
  });
});
