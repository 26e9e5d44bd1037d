/** The question after a session: when it is asked, what its answers mean, and what it never does. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { instantAt, localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const fives = [
  { date: '2026-12-21', score: 5 },
  { date: '2026-12-28', score: 5 },
];

const day = (story: Story) => localDate(story.now, zone);
const attend = (story: Story, attended = true) =>
  story.staff({ type: 'record-session', date: day(story), attended, by });
const questions = (story: Story) =>
  story.sent.filter(({ kind }) => kind === 'session-question').map(({ at }) => localDate(at, zone));
const noon = (date: string) => instantAt(date, '12:00', zone);

/** In the weekly phase since Monday, with a session that day of which staff know how it was. */
function active(settings = testSettings): Story {
  const story = tell(start, { baseline: fives }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, response: 'same', by });
  return story;
}

/** Asked on Tuesday 12 January about the session due on Monday 11: the check-in of Monday was answered. */
function asked(settings = testSettings): Story {
  const story = active(settings);
  story.advanceTo(noon('2027-01-11'));
  story.text('pain is 5');
  story.advanceTo(noon('2027-01-13'));
  expect(questions(story)).toEqual(['2027-01-12']);
  return story;
}

describe('the question', () => {
  it('comes the day after a session that was due and of which nothing is known', () => {
    const story = asked();
    const body = story.sent.findLast(({ kind }) => kind === 'session-question')?.body;
    expect(body).toContain('Have you had a session since Jan 4? Reply BETTER, SAME or WORSE');
    expect(body).toContain('or NOT YET');
    expect(story.state.sessions.question).toMatchObject({ date: '2027-01-11', expected: true });
  });

  it('comes after the first session of a phase, with its date', () => {
    const story = tell(start, { baseline: fives });
    story.hearsOfSessions = false;
    story.text('yes');
    attend(story);
    story.advance(2 * dayMs);
    expect(questions(story)).toEqual(['2027-01-05']);
    expect(story.sent.at(-1)?.body).toContain(
      'How do you feel after your session at Harbor Massage on Jan 4?',
    );
    expect(story.sent.at(-1)?.body).toContain('NO SESSION if it did not take place');
    story.text('better');
    story.advanceTo(noon('2027-01-11'));
    attend(story);
    story.advanceTo(noon('2027-01-14'));
    expect(questions(story)).toHaveLength(1);
  });

  it('names the day of a booking that passed without word of it', () => {
    const story = active();
    story.staff({
      type: 'note-bookings',
      bookings: [{ date: '2027-01-13', start: null, state: 'booked' }],
      by,
    });
    story.advanceTo(noon('2027-01-11'));
    story.text('pain is 5');
    story.advanceTo(noon('2027-01-16'));
    expect(questions(story)).toEqual(['2027-01-14']);
    const body = story.sent.findLast(({ kind }) => kind === 'session-question')?.body;
    expect(body).toContain('on Jan 13?');
    story.text('NO SESSION');
    expect(story.happened('session-recorded').at(-1)).toMatchObject({
      date: '2027-01-13',
      attended: false,
      source: 'patient',
    });
  });

  it('about another session waits until the one that is open has ended', () => {
    const story = asked();
    story.staff({
      type: 'note-bookings',
      bookings: [{ date: '2027-01-13', start: null, state: 'booked' }],
      by,
    });
    story.advanceTo(noon('2027-01-15'));
    expect(story.happened('session-asked').map(({ date }) => date)).toEqual(['2027-01-11']);
    story.advanceTo(noon('2027-01-17'));
    expect(story.happened('session-asked').map(({ date }) => date)).toEqual(['2027-01-11', '2027-01-13']);
  });

  it('is none of a session that is known', () => {
    const story = active();
    story.advanceTo(noon('2027-01-11'));
    story.text('pain is 5');
    attend(story);
    story.advanceTo(noon('2027-01-16'));
    expect(questions(story)).toEqual([]);
  });

  it('rides on the answer to the check-in of its day', () => {
    const story = active();
    story.advanceTo(noon('2027-01-11'));
    story.untilAsked();
    story.advanceTo(noon('2027-01-12'));
    const [answer] = story.text('5');
    expect(answer?.kind).toBe('acknowledgement');
    expect(answer?.body).toContain(
      'Had a session since Jan 4? Reply BETTER, SAME or WORSE after it, or NOT YET.',
    );
    story.advanceTo(noon('2027-01-14'));
    expect(questions(story)).toEqual([]);
    expect(story.text('worse').map(({ kind }) => kind)).toEqual(['session-noted']);
  });

  it('goes the next day when the check-in is not answered, and never later than three days after the session', () => {
    const story = active();
    story.text('booked');
    story.advanceTo(noon('2027-01-18'));
    expect(story.sent.map(({ kind, at }) => `${kind} ${localDate(at, zone)}`)).toEqual(
      expect.arrayContaining(['check-in 2027-01-11', 'reminder 2027-01-12', 'session-question 2027-01-13']),
    );
    const closed = { ...testSettings, closedDays: { weekdays: [2, 3, 4, 5], dates: [] } };
    const late = active(closed);
    late.advanceTo(noon('2027-01-18'));
    expect(questions(late)).toEqual([]);
    expect(late.happened('text-dropped')).toContainEqual(
      expect.objectContaining({ kind: 'session-question', why: 'no-room' }),
    );
    expect(late.state.sessions.question).toEqual({ date: '2027-01-11', notKnown: true });
  });

  it.each([
    ['while paused', (story: Story) => story.staff({ type: 'pause', until: '2027-01-16', by })],
    ['after STOP', (story: Story) => story.text('STOP')],
    ['after a discharge', (story: Story) => story.staff({ type: 'discharge', reason: 'well', by })],
    ['in a hold', (story: Story) => story.text('I have chest pain')],
  ])('is not asked %s', (_, happens) => {
    const story = active();
    story.advanceTo(noon('2027-01-11'));
    happens(story);
    story.advanceTo(noon('2027-01-15'));
    expect(questions(story)).toEqual([]);
  });

  it('is not asked while a call is awaited, nor of who does not answer, nor in the intake', () => {
    const called = tell(start, { baseline: fives, condition: 'autoimmune' });
    called.hearsOfSessions = false;
    called.text('yes');
    attend(called);
    called.text('FLARE');
    const silent = active();
    silent.advanceTo(noon('2027-02-20'));
    const intake = tell(start);
    intake.text('yes');
    called.advanceTo(noon('2027-01-13'));
    intake.advanceTo(noon('2027-01-10'));
    expect(questions(called)).toEqual([]);
    expect(questions(silent).filter((date) => date > '2027-01-21')).toEqual([]);
    expect(questions(intake)).toEqual([]);
  });

  it('stands with everything else at three nudges in seven days', () => {
    const story = active({ ...testSettings, sessionLeadDays: 3 });
    story.advanceTo(noon('2027-03-20'));
    const nudges = story.sent.filter(({ kind }) =>
      ['check-in', 'reminder', 'session-nudge', 'session-question', 'tip'].includes(kind),
    );
    const days = nudges.map(({ at }) => localDate(at, zone)).filter((date) => date > '2027-01-10');
    for (const first of days) {
      expect(days.filter((date) => date >= first && date < addDays(first, 7)).length).toBeLessThanOrEqual(3);
    }
  });
});

describe('its answers', () => {
  it.each([
    ['BETTER', 'better', 'Good to hear'],
    ['a bit better', 'better', 'Good to hear'],
    ['igual', 'same', 'feel the same'],
  ])('%s stands for attendance and response at once', (words, response, says) => {
    const story = asked();
    const [answer] = story.text(words);
    expect(answer?.body).toContain(says);
    expect(story.happened('session-recorded').at(-1)).toEqual({
      type: 'session-recorded',
      date: '2027-01-11',
      attended: true,
      source: 'patient',
      response,
      by: null,
    });
    expect(story.state.sessions.question).toBeUndefined();
    expect(story.happened('inbox-added')).toEqual([]);
  });

  it('WORSE is answered with care, and comes first in the inbox', () => {
    const story = asked();
    const [answer] = story.text('worse');
    expect(answer?.body).toContain('Harbor Massage will see this before your next session.');
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'worse-after-session', first: true });
  });

  it('may come with a score, which is a reading too', () => {
    const story = asked();
    const [answer] = story.text('same 5');
    expect(answer?.kind).toBe('acknowledgement');
    expect(story.happened('reading-recorded').at(-1)).toMatchObject({ score: 5, date: '2027-01-13' });
    expect(story.happened('session-recorded').at(-1)).toMatchObject({ response: 'same', source: 'patient' });
  });

  it('NO SESSION records a miss', () => {
    const story = asked();
    expect(story.text('NO SESSION')[0]?.body).toContain('there was no session');
    expect(story.happened('session-recorded').at(-1)).toMatchObject({ attended: false, source: 'patient' });
  });

  it('NOT YET records no miss, reaches no inbox, and is asked once more after 7 days', () => {
    const story = asked();
    expect(story.text('NOT YET')[0]?.body).toContain('once more in a week');
    expect(story.happened('session-recorded')).toHaveLength(1);
    expect(story.happened('inbox-added')).toEqual([]);
    story.advanceTo(noon('2027-01-18'));
    story.text('pain is 5');
    story.advanceTo(noon('2027-01-22'));
    expect(questions(story)).toEqual(['2027-01-12', '2027-01-20']);
    expect(story.text('not yet')[0]?.body).toContain('there was no session');
    story.advanceTo(noon('2027-01-25'));
    expect(questions(story)).toHaveLength(2);
  });

  it('a number alone is read by a person for 7 days after it, while no check-in is open', () => {
    const story = asked();
    story.text('7');
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'doubtful-score' });
    expect(story.state.sessions.question).toMatchObject({ date: '2027-01-11' });
  });

  it('a number alone is a score once a flare that was told asked for it', () => {
    const story = asked();
    expect(story.text('flare').map(({ kind }) => kind)).toEqual(['flare-noted']);
    expect(story.text('8').map(({ kind }) => kind)).toEqual(['acknowledgement']);
  });

  it('"less" alone is asked back while it is open', () => {
    const story = asked();
    story.text('less');
    expect(story.happened('rhythm-changed')).toEqual([]);
  });

  it('without one, better alone is for a person', () => {
    const story = active();
    story.text('better');
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'unclear' });
    expect(story.happened('session-recorded')).toHaveLength(1);
  });

  it('staff know better: another word of the patient is read by a person', () => {
    const story = asked();
    story.hearsOfSessions = false;
    story.staff({ type: 'record-session', date: '2027-01-11', attended: true, by });
    story.text('NO SESSION');
    expect(story.state.sessions.recent.at(-1)).toMatchObject({ date: '2027-01-11', attended: true });
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'unexpected-answer' });
    expect(story.state.sessions.question).toBeUndefined();
  });
});

describe('without an answer', () => {
  it('closes after 72 hours, asks nothing more, and stands as not known until the session is known', () => {
    const story = asked();
    story.advanceTo(noon('2027-01-16'));
    expect(story.happened('session-question-closed')).toMatchObject([
      { date: '2027-01-11', why: 'unanswered' },
    ]);
    expect(story.state.sessions.question).toEqual({ date: '2027-01-11', notKnown: true });
    expect(questions(story)).toHaveLength(1);
    story.staff({ type: 'record-session', date: '2027-01-11', attended: true, by });
    expect(story.state.sessions.question).toBeUndefined();
  });

  it('leaves an assumption as it was, and gives way to what the patient says', () => {
    const story = asked({ ...testSettings, assumeSessions: true });
    expect(story.state.sessions.recent.at(-1)).toEqual({ date: '2027-01-11', attended: true, assumed: true });
    story.text('not yet');
    expect(story.state.sessions.recent.at(-1)?.date).toBe('2027-01-04');
    story.advanceTo(noon('2027-01-15'));
    expect(story.state.sessions.recent.at(-1)?.date).toBe('2027-01-04');
  });
});
