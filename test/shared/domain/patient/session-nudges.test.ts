/** Session nudges and the one nudge a day: what goes, what rides along, what waits for the next day. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

const sentOn = (story: Story) =>
  story.sent.slice(2).map(({ kind, at }) => `${kind} ${localDate(at, zone).slice(5)}`);

function active(settings = testSettings, sessionOn = '2027-01-04'): Story {
  const story = tell(start, { baseline: sevens, firstName: 'Ana' }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  if (sessionOn !== '2027-01-04') {
    story.advance(2 * dayMs);
    story.staff({ type: 'record-session', date: sessionOn, attended: true, by });
  }
  return story;
}

describe('a session nudge', () => {
  it('goes once at the preferred time of the due day, then a cadence later', () => {
    const story = active(testSettings, '2027-01-06');
    story.advance(16 * dayMs);
    const nudges = sentOn(story).filter((text) => text.startsWith('session-nudge'));
    expect(nudges).toEqual(['session-nudge 01-13', 'session-nudge 01-20']);
  });

  it('comes weekly again in a flare, also to who said BOOKED for the month', () => {
    const story = active({ ...testSettings, sessionLeadDays: 3 });
    story.staff({ type: 'override-plan', phase: 'monthly', reason: 'as before', by });
    story.advanceTo('2027-01-30T18:00:00.000Z');
    expect(sentOn(story)).toContain('session-nudge 01-29');
    story.text('BOOKED');
    story.staff({ type: 'record-session', date: '2027-01-30', attended: true, by });
    story.text('flare, pain 9');
    expect(story.state.plan.phase).toBe('flare');
    story.untilAsked();
    expect(localDate(story.now, zone)).toBe('2027-02-03');
    expect(story.text('8')[0]?.body).toContain('Your session is due Feb 6');
  });

  it('gives way to the check-in of the day, and its line rides on the acknowledgement', () => {
    const story = active();
    story.untilAsked();
    const [answer] = story.text('2');
    expect(answer?.body).toContain('Your session is due');
    story.advance(6 * dayMs);
    expect(sentOn(story)).toEqual(['check-in 01-11', 'acknowledgement 01-11', 'session-question 01-12']);
  });

  it('goes on the next free day when the check-in of its day is not answered', () => {
    const story = active();
    story.advance(10 * dayMs);
    expect(sentOn(story)).toEqual(['check-in 01-11', 'reminder 01-12', 'session-nudge 01-13']);
  });

  it('rides only where its line has room; else it goes by itself', () => {
    const bookingLink = 'https://book.example/harbor-ma';
    const story = active({ ...testSettings, bookingLink, adjustments: 'suggest' });
    for (const score of ['6', '5', '4', '4']) {
      story.untilAsked();
      story.text(score);
      story.staff({ type: 'record-session', date: localDate(story.now, zone), attended: true, by });
    }
    for (const { body, kind } of story.sent) {
      if (kind !== 'acknowledgement') continue;
      const tells = body.includes(bookingLink);
      const at = story.sent.find((text) => text.body === body)?.at;
      const nudged = story.events.some((each) => each.event.type === 'session-nudged' && each.at === at);
      expect(nudged).toBe(tells);
    }
  });

  it('is not due any more once the session is recorded, booked or missed', () => {
    for (const words of ['Done', 'booked', 'missed it']) {
      const story = active(testSettings, '2027-01-06');
      story.advance(6 * dayMs);
      story.text(words);
      story.advance(2 * dayMs);
      expect(sentOn(story).filter((text) => text.startsWith('session-nudge'))).toEqual([]);
    }
  });

  it.each([
    ['2027-01-22', []],
    ['2027-01-28', []],
    ['2027-01-29', ['session-nudge 01-22']],
  ])('that is late asks nobody to book who comes within a cadence: booked for %s', (date, expected) => {
    const story = active(testSettings, '2027-01-06');
    story.staff({ type: 'pause', until: '2027-01-20', by });
    const bookings = [{ date, start: null, state: 'booked' as const }];
    story.staff({ type: 'note-bookings', bookings, by });
    story.advance(16.4 * dayMs);
    expect(sentOn(story).filter((text) => text.startsWith('session-nudge'))).toEqual(expected);
    const nudged = story.events.filter(({ event }) => event.type === 'session-nudged');
    expect(nudged).toHaveLength(expected.length);
  });

  it('waiting to leave stays when staff record an old session, and goes when they record the one that was due', () => {
    const story = active(testSettings, '2027-01-06');
    story.sending = 'stuck';
    story.untilWanted('check-in');
    story.sending = 'on';
    story.sending = 'stuck';
    story.untilWanted('session-nudge');
    story.staff({ type: 'record-session', date: '2027-01-05', attended: true, by });
    expect(story.state.texts.map(({ content }) => content.kind)).toContain('session-nudge');
    story.staff({ type: 'record-session', date: localDate(story.now, zone), attended: true, by });
    expect(story.happened('text-dropped').at(-1)).toMatchObject({
      kind: 'session-nudge',
      why: 'no-longer-due',
    });
  });

  it('expected sessions count as attended where the clinic assumes them, until staff say otherwise', () => {
    const story = active({ ...testSettings, assumeSessions: true });
    story.advance(22 * dayMs);
    expect(story.state.sessions.recent.map(({ date }) => date)).toEqual([
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
      '2027-01-25',
    ]);
    story.staff({ type: 'record-session', date: '2027-01-25', attended: false, by });
    expect(story.state.sessions.recent.at(-1)).toEqual({ date: '2027-01-25', attended: false });
    story.staff({ type: 'undo-session', date: '2027-01-18', by });
    expect(story.state.sessions.recent.map(({ date }) => date)).not.toContain('2027-01-18');
    expect(story.staff({ type: 'undo-session', date: '2027-01-18', by })).toMatchObject({
      reason: 'no-such-session',
    });
  });
});

describe('BOOKED', () => {
  /** To the next question and past its answer, which leaves the reminder of the session to the day after. */
  function answered(story: Story): Story {
    story.untilAsked();
    story.text('2');
    story.advance(dayMs);
    expect(story.sent.at(-1)?.kind).toBe('session-nudge');
    return story;
  }

  /** Reminded three days ahead of the session of the 15th; nobody tells of sessions but the patient. */
  function reminded(): Story {
    const story = active({ ...testSettings, sessionLeadDays: 3 });
    story.advance(5 * dayMs);
    story.staff({ type: 'record-session', date: '2027-01-08', attended: true, by });
    return answered(story);
  }

  const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);

  it('in answer to a reminder is said of its session, and the next one is reminded of', () => {
    const story = reminded();
    story.text('BOOKED');
    expect(story.happened('session-booked')).toMatchObject([{ due: '2027-01-15' }]);
    answered(story);
    expect(story.state.sessions.nudgedFor).toBe('2027-01-22');
  });

  it('once its session has come is said of the next', () => {
    const story = reminded();
    story.advance(4 * dayMs);
    story.text('BOOKED');
    expect(story.happened('session-booked')).toMatchObject([{ due: '2027-01-22' }]);
  });

  it('before any reminder is said of the session to come', () => {
    const story = active({ ...testSettings, sessionLeadDays: 3 });
    story.advance(dayMs);
    expect(kindsOf(story.text('BOOKED'))).toEqual(['session-noted']);
    expect(story.happened('session-booked')).toMatchObject([{ due: '2027-01-11' }]);
  });

  it('is confirmed the first time, and later where it says more or answers no reminder', () => {
    const story = reminded();
    expect(kindsOf(story.text('BOOKED'))).toEqual(['session-noted']);
    expect(story.text('booked')).toEqual([]);
    answered(story);
    expect(story.text('Reservado')).toEqual([]);
    expect(kindsOf(story.text('I have booked my next session for Friday'))).toEqual(['session-noted']);
    story.untilAsked();
    expect(kindsOf(story.text('booked'))).toEqual(['session-noted']);
  });
});

describe('news of the plan', () => {
  it('that staff moved goes on the next free day, and not when the phase has changed back', () => {
    const story = active();
    story.staff({ type: 'override-plan', phase: 'biweekly', reason: 'as agreed', by });
    story.advance(dayMs);
    expect(sentOn(story)).toEqual(['plan-news 01-05']);
    const undone = active();
    undone.sending = 'stuck';
    undone.staff({ type: 'override-plan', phase: 'biweekly', reason: 'as agreed', by });
    undone.untilWanted('plan-news');
    undone.staff({ type: 'override-plan', phase: 'weekly', reason: 'a slip', by });
    undone.sending = 'on';
    expect(undone.happened('text-dropped')).toMatchObject([{ kind: 'plan-news', why: 'superseded' }]);
  });

  it('rides on the acknowledgement of a score that comes first', () => {
    const story = active();
    story.staff({ type: 'override-plan', phase: 'biweekly', reason: 'as agreed', by });
    expect(story.text('2')[0]?.body).toContain('every 2 weeks');
    story.advance(3 * dayMs);
    expect(sentOn(story)).toEqual(['acknowledgement 01-04']);
  });
});
