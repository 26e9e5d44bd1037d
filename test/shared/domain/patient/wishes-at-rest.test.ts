/** Answers while nothing is asked, as in danger or while staff keep the texts from going, promise nothing that does not come. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const threes = [
  { date: '2026-12-21', score: 3 },
  { date: '2026-12-28', score: 3 },
];

function active(enrolment: Parameters<typeof tell>[1] = {}): Story {
  const story = tell(
    start,
    { baseline: threes, ...enrolment },
    { ...testSettings, bookingLink: 'book.example/x' },
  );
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** The only answer to the words. */
function answerTo(story: Story, words: string): string {
  const [answer, ...more] = story.text(words);
  expect(more).toEqual([]);
  return answer?.body ?? '';
}

const held = (story: Story) => story.text('I want to die');
const cleared = (story: Story) =>
  story.staff({ type: 'clear-attention', kind: 'crisis', note: 'called', by });
const paused = (story: Story) => story.staff({ type: 'pause', until: null, by });
const asked = (story: Story) =>
  story.sent.filter(({ kind }) => kind === 'check-in').map(({ at }) => localDate(at, zone));

describe('LATER of who is in danger', () => {
  it.each(['LATER', 'luego'])('names no day: the question comes once staff have cleared it (%s)', (words) => {
    const story = active();
    story.untilAsked();
    held(story);
    expect(answerTo(story, words)).toContain('again once a person at Harbor Massage has taken a look');
    story.advance(5 * dayMs);
    expect(asked(story)).toHaveLength(1);
    cleared(story);
    story.advance(dayMs);
    expect(asked(story)).toHaveLength(2);
  });

  it('names none once more, where it had been put off before', () => {
    const story = active();
    story.untilAsked();
    story.text('LATER');
    held(story);
    expect(answerTo(story, 'remind me later')).toContain('once a person');
  });

  it('with nothing open is told so', () => {
    const story = active();
    held(story);
    expect(answerTo(story, 'LATER')).toContain('No question is open');
  });
});

it('LATER of a question of the intake names the day on which the next one asks the same', () => {
  const story = tell(start);
  story.text('yes');
  story.untilAsked();
  story.advance(18 * 3_600_000);
  const answer = answerTo(story, 'LATER');
  story.untilAsked();
  expect(answer).toContain(`again on Jan ${Number(localDate(story.now, zone).slice(-2))}`);
});

describe('of who is in danger', () => {
  it.each([
    ['FEWER', 'When we ask again, it will be about half as often'],
    ['MORE TEXTS', 'When we ask again, it will be as often as before'],
    ['PAUSE', 'nor before a person at Harbor Massage has taken a look'],
  ])('%s is done, and promises no question sooner than staff allow', (words, said) => {
    const story = active();
    held(story);
    expect(answerTo(story, words)).toContain(said);
    expect(story.advance(30 * dayMs).filter(({ kind }) => kind !== 'alert')).toEqual([]);
  });

  it('a score that calls for another promises no question in two days', () => {
    const story = active();
    held(story);
    expect(answerTo(story, '7')).not.toContain('in 2 days');
    expect(story.happened('recheck-decided')).toHaveLength(1);
  });

  it('START after STOP is confirmed, and says that nothing is asked for now', () => {
    const story = active();
    held(story);
    story.text('STOP');
    story.advance(60_000);
    expect(answerTo(story, 'START')).toContain('for now we ask nothing');
  });
});

describe('nobody is sent to the page on which sessions are booked', () => {
  const askedOfOne = () => {
    const story = active();
    story.hearsOfSessions = false;
    story.advanceTo('2027-01-12T02:00:00.000Z');
    story.text('2');
    story.advanceTo('2027-01-13T02:00:00.000Z');
    expect(story.sent.at(-1)?.kind).toBe('session-question');
    return story;
  };

  it.each([
    ['not yet', 'there was no session. To book, call +12065550100'],
    ['no session', 'there was no session. To book, call +12065550100'],
    ['missed it', 'you missed your session. To book, call +12065550100'],
  ])('who is in danger: %s', (words, said) => {
    const story = askedOfOne();
    held(story);
    expect(answerTo(story, words)).toContain(said);
  });

  it('whose texts staff keep from going', () => {
    const story = active();
    paused(story);
    story.advance(8 * dayMs);
    expect(answerTo(story, 'missed it')).toContain('To book, call +12065550100');
  });

  it('but who is neither', () => {
    expect(answerTo(askedOfOne(), 'no session')).toContain('book.example/x');
  });
});

describe('of whose texts staff keep from going', () => {
  it.each([
    ['FEWER', 'When we ask again', ''],
    ['7', 'We recorded 7', 'in 2 days'],
  ])('%s promises nothing before that ends', (words, said, unsaid) => {
    const story = active();
    paused(story);
    const answer = answerTo(story, words);
    expect(answer).toContain(said);
    if (unsaid !== '') expect(answer).not.toContain(unsaid);
  });

  it('START after STOP leaves the pause, and says that nothing is asked for now', () => {
    const story = active();
    paused(story);
    story.text('STOP');
    story.advance(60_000);
    expect(answerTo(story, 'START')).toContain('for now we ask nothing');
    expect(story.state.paused).toEqual({ until: null });
  });
});

describe('a pause of the patient’s own that lasts longer than staff’s', () => {
  const untilFeb3 = (...words: string[]) => {
    const story = active();
    story.staff({ type: 'pause', until: '2027-01-20', by });
    expect(answerTo(story, 'PAUSE 30 DAYS')).toContain('until Feb 3');
    for (const each of words) {
      story.advance(60_000);
      story.text(each);
    }
    return story;
  };

  it.each([['START'], ['MORE'], ['pain 4'], ['STOP', 'START']])(
    'gives way to staff’s where the patient ends it (%s, %s)',
    (...words) => {
      const story = untilFeb3(...words);
      expect(story.state.paused).toEqual({ until: '2027-01-20' });
      expect(story.sent.map(({ body }) => body).join()).not.toContain('are on again');
      story.advanceTo('2027-01-23T18:00:00.000Z');
      expect(asked(story)).toHaveLength(1);
      expect(asked(story)[0]).toMatch(/^2027-01-2[0-2]$/);
    },
  );

  it('that the patient ends while staff’s stands is told so: a person reads it', () => {
    const story = untilFeb3();
    expect(answerTo(story, 'START')).toContain('A person at Harbor Massage will read this');
  });

  it('is made no shorter than staff’s, nor does another of the patient’s forget that', () => {
    const story = untilFeb3('PAUSE 2 DAYS');
    expect(story.state.paused?.until).toBe('2027-02-03');
    story.advance(dayMs);
    expect(answerTo(story, 'PAUSE 20 DAYS')).toContain('until Jan 25');
    story.text('START');
    expect(story.state.paused).toEqual({ until: '2027-01-20' });
  });

  it('ends with the patient’s word once staff’s is over, with its own day, and when staff resume', () => {
    const story = untilFeb3();
    story.advanceTo('2027-01-20T18:00:00.000Z');
    expect(answerTo(story, 'START')).toContain('are on again');
    const other = untilFeb3();
    other.advanceTo('2027-02-03T18:00:00.000Z');
    const resumed = untilFeb3();
    resumed.staff({ type: 'resume', by });
    for (const { state } of [story, other, resumed]) expect(state.paused).toBeNull();
  });
});

it('START after STOP ends a pause of the patient’s own, as it says', () => {
  const story = active();
  story.text('PAUSE');
  story.advance(60_000);
  story.text('STOP');
  story.advance(60_000);
  expect(answerTo(story, 'START')).toContain('are on again');
  expect(story.state.paused).toBeNull();
  story.advance(8 * dayMs);
  expect(asked(story)).toEqual(['2027-01-11']);
});

it.each([
  ['in the intake', (story: Story) => story.untilAsked()],
  [
    'in a flare',
    (story: Story) => {
      story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
      story.staff({ type: 'override-plan', phase: 'flare', reason: 'told by phone', by });
    },
  ],
])('FEWER %s says that it begins after it', (_, reach) => {
  const story = tell(start);
  story.text('yes');
  reach(story);
  expect(answerTo(story, 'FEWER')).toContain('For now we ask as often as before');
});

describe('while a call is promised before the next session', () => {
  const promised = () => {
    const story = active({ condition: 'autoimmune' });
    story.hearsOfSessions = false;
    story.advanceTo('2027-01-12T02:00:00.000Z');
    story.text('2');
    story.advanceTo('2027-01-13T02:00:00.000Z');
    expect(story.sent.at(-1)?.kind).toBe('session-question');
    story.text('flare');
    expect(story.state.attention['call-first']).toBeDefined();
    return story;
  };

  it('NOT YET is not answered with a question to come', () => {
    const story = promised();
    const answer = answerTo(story, 'not yet');
    expect(answer).toContain('no session');
    expect(answer).not.toContain('in a week');
  });

  it('nobody is sent to the page on which sessions are booked', () => {
    const story = promised();
    const answer = answerTo(story, 'missed it');
    expect(answer).toContain('To book, call +12065550100');
  });

  it('LATER names the day on which the question comes', () => {
    const story = active({ condition: 'autoimmune' });
    story.untilAsked();
    story.text('flare');
    expect(answerTo(story, 'LATER')).toContain('again on Jan 12');
    story.untilAsked();
    expect(localDate(story.now, zone)).toBe('2027-01-12');
  });
});
