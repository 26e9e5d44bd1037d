/** How often a patient hears of Ebb: half an interval, three in seven days, closed days, and less for who is silent. */
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/domain/calendar.ts';
import { neverClosed } from '../../../../shared/domain/clinic/settings.ts';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const fives = [
  { date: '2026-12-21', score: 5 },
  { date: '2026-12-28', score: 5 },
];
const usual = { ...testSettings, sessionLeadDays: 3 };

function active(settings = usual, enrolment: Parameters<typeof tell>[1] = {}): Story {
  const story = tell(start, { baseline: fives, ...enrolment }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** What left after the welcome, with its day. */
const sentOn = (story: Story) =>
  story.sent.slice(2).map(({ kind, at }) => `${kind} ${localDate(at, zone).slice(5)}`);
const daysOf = (story: Story, ...kinds: string[]) =>
  story.sent.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => localDate(at, zone));
const nudges = ['check-in', 'reminder', 'session-nudge', 'plan-news', 'tip', 'farewell', 'please-call'];

describe('a check-in', () => {
  it.each([
    ['2027-01-06', '2027-01-11'],
    ['2027-01-08', '2027-01-12'],
    ['2027-01-10', '2027-01-14'],
  ])('after a score of %s is asked on %s: half an interval later, counted from then on', (scored, asked) => {
    const story = active();
    story.advanceTo(`${scored}T18:00:00.000Z`);
    story.text('pain 5');
    story.advance(16 * dayMs);
    expect(daysOf(story, 'check-in')).toEqual([asked, addDays(asked, 7)]);
  });

  it('that checks a rise again is not reminded of', () => {
    const story = active();
    story.untilAsked();
    story.text('5');
    story.advance(5 * dayMs);
    story.text('pain 8');
    story.untilAsked();
    expect(story.state.checkIns.open?.kind).toBe('recheck');
    expect(story.advance(2 * dayMs).filter(({ kind }) => kind === 'reminder')).toEqual([]);
  });

  it('is reminded of within 48 hours or not at all', () => {
    const story = active();
    story.settings = { ...usual, closedDays: { weekdays: [], dates: ['2027-01-12', '2027-01-13'] } };
    story.advance(14 * dayMs);
    expect(daysOf(story, 'reminder')).toEqual([]);
    expect(story.happened('text-dropped')).toMatchObject([{ kind: 'reminder', why: 'no-room' }]);
  });
});

describe('in any seven days', () => {
  it('at most three nudges leave, a recheck aside', () => {
    const story = active({ ...usual, adjustments: 'suggest' });
    for (let day = 0; day < 120; day += 1) {
      story.advance(dayMs);
      if (day % 5 === 2) story.text(`pain ${3 + (day % 4)}`);
    }
    const days = daysOf(story, ...nudges);
    for (const first of days) {
      const inSeven = days.filter((day) => day >= first && daysBetween(first, day) < 7);
      expect(inSeven.length).toBeLessThanOrEqual(4);
    }
    expect(new Set(days).size).toBe(days.length);
  });
});

describe('START', () => {
  it('is that day of texts by itself', () => {
    const story = active();
    story.advanceTo('2027-01-08T18:00:00.000Z');
    story.text('stop');
    story.advanceTo('2027-01-11T18:00:00.000Z');
    story.text('start');
    story.advanceTo('2027-01-13T18:00:00.000Z');
    expect(daysOf(story, 'start-confirmation', ...nudges)).toEqual(['2027-01-11', '2027-01-12']);
  });
});

describe('a closed day', () => {
  it('has no nudge: what falls on it goes the next open day', () => {
    const weekdays = [1, 2];
    const story = active({ ...usual, closedDays: { weekdays, dates: ['2027-01-13'] } });
    story.advance(60 * dayMs);
    const days = daysOf(story, ...nudges);
    expect(days).toContain('2027-01-14');
    for (const day of days) {
      expect(weekdays).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
      expect(day).not.toBe('2027-01-13');
    }
  });

  it('before a session has the word to talk first on the last open day before it', () => {
    const story = active(
      { ...usual, closedDays: { ...neverClosed, weekdays: [0] } },
      { condition: 'autoimmune' },
    );
    story.text('flare');
    story.advance(7 * dayMs);
    expect(daysOf(story, 'talk-first')).toEqual(['2027-01-09']);
  });
});

describe('a session nudge', () => {
  it('leaves some days before the session, in time to book it', () => {
    const story = active();
    story.advanceTo('2027-01-10T18:00:00.000Z');
    expect(sentOn(story)).toEqual(['session-nudge 01-08']);
    expect(story.sent.at(-1)?.body).toContain('(Jan 11)');
  });

  it('waits for the acknowledgement of a check-in that comes before the session', () => {
    const story = active();
    story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
    story.advanceTo('2027-01-06T18:00:00.000Z');
    story.staff({ type: 'record-session', date: '2027-01-06', attended: true, by });
    story.untilAsked();
    const [answer] = story.text('5');
    expect(answer?.body).toContain('due Jan 13');
    story.advance(3 * dayMs);
    expect(daysOf(story, 'session-nudge')).toEqual([]);
  });

  it('leaves the day before when that check-in is not answered', () => {
    const story = active();
    story.advanceTo('2027-01-07T18:00:00.000Z');
    story.staff({ type: 'record-session', date: '2027-01-07', attended: true, by });
    story.advanceTo('2027-01-14T08:00:00.000Z');
    expect(sentOn(story)).toEqual(['check-in 01-11', 'reminder 01-12', 'session-nudge 01-13']);
  });
});

describe('somebody who does not answer', () => {
  it('is asked less, told farewell, shown to staff, and left in peace', () => {
    const story = active();
    story.advance(23 * 7 * dayMs);
    expect(sentOn(story)).toEqual([
      'session-nudge 01-08',
      'check-in 01-11',
      'reminder 01-12',
      'session-nudge 01-15',
      'check-in 01-18',
      'reminder 01-19',
      'check-in 01-25',
      'check-in 02-01',
      'check-in 03-01',
      'check-in 03-29',
      'farewell 04-01',
    ]);
    expect(story.state.attention.silent).toBeDefined();
    expect(story.state.wake?.why).not.toBe('check-in');
  });

  it('is not heard in a tapback or an automatic reply, and is in any word of their own', () => {
    const story = active();
    story.advance(23 * 7 * dayMs);
    story.text('Liked "We will not ask about your pain any more for now."');
    story.text("I'm driving with Focus turned on. I'll see your message when I get there.");
    expect(story.state.silence?.checkIns).toBe(6);
    story.text('sorry, I was away');
    expect(story.state.silence).toBeUndefined();
    expect(story.state.attention.silent).toBeUndefined();
    expect(story.advance(2 * dayMs).map(({ kind }) => kind)).toContain('check-in');
  });

  it('goes on when staff resume, and not when they enter a score', () => {
    const story = active();
    story.advance(23 * 7 * dayMs);
    const date = localDate(story.now, zone);
    story.staff({ type: 'enter-reading', date, score: 4, note: null, by });
    expect(story.state.silence?.farewell).toBe(true);
    expect(story.advance(30 * dayMs)).toEqual([]);
    expect(story.staff({ type: 'resume', by })).toMatchObject({ kind: 'accepted' });
    expect(story.advance(2 * dayMs).map(({ kind }) => kind)).toContain('check-in');
    expect(story.staff({ type: 'resume', by })).toMatchObject({ reason: 'not-paused' });
  });

  it('is asked rarely from the last question, an extra one that staff gave cause for included', () => {
    const story = active();
    story.advance(7 * 7 * dayMs);
    expect(story.state.silence?.checkIns).toBe(4);
    const date = localDate(story.now, zone);
    story.staff({ type: 'enter-reading', date, score: 9, note: null, by });
    story.advance(8 * 7 * dayMs);
    const [extra = '', next = ''] = daysOf(story, 'check-in').slice(-2);
    expect([daysBetween(date, extra), daysBetween(extra, next)]).toEqual([2, 28]);
  });

  it('is told farewell before an extra question that a score of staff asks for, which is then not asked', () => {
    const story = active();
    story.advanceTo('2027-03-30T20:00:00.000Z');
    expect(story.state.silence?.checkIns).toBe(5);
    story.staff({ type: 'enter-reading', date: '2027-03-28', score: 9, note: null, by });
    expect(story.state.checkIns.recheckAt).not.toBeNull();
    story.advance(60 * dayMs);
    expect(sentOn(story).slice(-2)).toEqual(['check-in 03-29', 'farewell 04-01']);
    expect(story.state.checkIns.recheckAt).toBeNull();
  });

  it('starts again with a number', () => {
    const story = active();
    story.advance(23 * 7 * dayMs);
    expect(story.text('4').map(({ kind }) => kind)).toEqual(['acknowledgement']);
    expect(story.state.plan.kept.readings.at(-1)).toMatchObject({ score: 4 });
  });

  it('is never told farewell while a call is promised; check-ins go on rarely', () => {
    const story = active(usual, { condition: 'autoimmune' });
    story.text('flare');
    story.advance(30 * 7 * dayMs);
    expect(daysOf(story, 'farewell')).toEqual([]);
    const asked = daysOf(story, 'check-in').slice(-3);
    expect(asked.map((day, index) => (index === 0 ? 28 : daysBetween(asked[index - 1] ?? day, day)))).toEqual(
      [28, 28, 28],
    );
  });
});
