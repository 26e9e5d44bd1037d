/** What a patient may ask of the texts, each confirmed in one: fewer, as before, later, a pause, a call; and a word. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const fives = [
  { date: '2026-12-21', score: 5 },
  { date: '2026-12-28', score: 5 },
];

function active(settings = testSettings): Story {
  const story = tell(start, { baseline: fives }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

const asked = (story: Story) =>
  story.sent.filter(({ kind }) => kind === 'check-in').map(({ at }) => localDate(at, zone));
const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const inbox = (story: Story) => story.happened('inbox-added').map(({ why }) => why);

describe('FEWER', () => {
  it('doubles the intervals and ends the tips, until MORE', () => {
    const story = active();
    const [answer] = story.text('FEWER');
    expect(answer?.body).toContain('half as often');
    expect(inbox(story)).toEqual([]);
    story.advanceTo('2027-01-20T18:00:00.000Z');
    expect(asked(story)).toEqual(['2027-01-18']);
    story.text('5');
    expect(story.happened('tip-chosen')).toEqual([]);
    expect(kindsOf(story.text('MORE'))).toEqual(['wish-noted']);
    story.advance(8 * dayMs);
    expect(asked(story).at(-1)).toBe('2027-01-25');
  });

  it.each([
    ['en', 'FEWER'],
    ['es', 'MENOS TEXTOS'],
  ] as const)('names words that undo it while a question is open too: %s', (language, fewer) => {
    const story = active();
    story.staff({ type: 'edit-details', changed: { language }, by });
    const [answer] = story.text(fewer);
    const [undo] = /(?<=Reply |deshacerlo: )[A-Z ]+(?= to undo|\.)/u.exec(answer?.body ?? '') ?? [];
    story.untilAsked();
    expect(kindsOf(story.text(undo ?? ''))).toEqual(['wish-noted']);
    expect(story.happened('rhythm-changed').at(-1)).toMatchObject({ fewer: false });
  });

  it('leaves a flare as it is', () => {
    const story = active();
    story.text('FEWER');
    story.staff({ type: 'override-plan', phase: 'flare', reason: 'told by phone', by });
    story.advanceTo('2027-01-13T18:00:00.000Z');
    expect(asked(story)).toEqual(['2027-01-11']);
  });

  it('is no "less" alone while a question about pain is open: that is asked back', () => {
    const story = active();
    story.untilAsked();
    const [answer] = story.text('less');
    expect(answer?.body).toContain('0-10');
    expect(story.happened('rhythm-changed')).toEqual([]);
    story.text('4');
    story.advance(60_000);
    if (story.state.sessions.question !== undefined) story.text('same');
    expect(kindsOf(story.text('less'))).toEqual(['wish-noted']);
  });
});

it.each(['same as last week', 'flare'])(
  '"less" alone is the pain where "%s" was just answered with a question about it',
  (words) => {
    const story = active();
    story.text(words);
    story.text('less');
    expect(story.happened('rhythm-changed')).toEqual([]);
    expect(inbox(story).at(-1)).toBe('unclear');
    story.text('pain is 4');
    story.advance(60_000);
    story.text('less');
    expect(story.happened('rhythm-changed')).toHaveLength(1);
  },
);

describe('LATER', () => {
  it('takes the place of the reminder', () => {
    const story = active();
    story.untilAsked();
    story.text('LATER');
    const kinds = kindsOf(story.advance(3 * dayMs));
    expect(kinds).toContain('check-in');
    expect(kinds).not.toContain('reminder');
  });

  it('brings the question again on the next open day in place of its reminder, once, and its 72 hours anew', () => {
    const story = active({ ...testSettings, closedDays: { weekdays: [2], dates: [] } });
    story.untilAsked();
    const [answer] = story.text('not now');
    expect(answer?.body).toContain('Jan 13');
    expect(kindsOf(story.text('LATER'))).toEqual(['wish-noted']);
    story.advanceTo('2027-01-16T18:00:00.000Z');
    expect(asked(story)).toEqual(['2027-01-11', '2027-01-13']);
    expect(kindsOf(story.sent)).not.toContain('reminder');
    expect(kindsOf(story.text('5'))).toEqual(['acknowledgement']);
    expect(story.happened('check-in-answered')).toHaveLength(1);
  });

  it('names the day on which there is room for it', () => {
    const story = active({ ...testSettings, sessionLeadDays: 3 });
    story.untilAsked();
    story.advance(16 * 3_600_000);
    story.text('5');
    story.untilAsked();
    expect(story.state.nudgeDays?.slice(-3)).toEqual(['2027-01-13', '2027-01-15', '2027-01-18']);
    const [answer] = story.text('LATER');
    expect(answer?.body).toContain('again on Jan 20');
    story.untilAsked();
    expect(localDate(story.now, zone)).toBe('2027-01-20');
  });

  it('asked for once more after the question came again promises nothing that does not come', () => {
    const story = active();
    story.untilAsked();
    story.text('LATER');
    story.untilAsked();
    const [answer] = story.text('Later!');
    expect(answer?.body).toContain('will not ask this again');
    story.advance(4 * dayMs);
    expect(asked(story)).toEqual(['2027-01-11', '2027-01-12']);
  });

  it('with a day of their own is done as it can be, and a person reads the day', () => {
    const story = active();
    story.untilAsked();
    expect(kindsOf(story.text('can you ask me again on monday evening please'))).toEqual(['wish-noted']);
    expect(inbox(story)).toEqual(['note']);
  });

  it('of the question after a session says that it comes no more, and the answer to it still counts', () => {
    const story = active();
    story.untilAsked();
    story.text('4');
    story.advanceTo('2027-01-13T02:00:00.000Z');
    expect(story.sent.at(-1)?.kind).toBe('session-question');
    expect(story.text('later')[0]?.body).toContain('will not ask this again');
    expect(kindsOf(story.text('better'))).toEqual(['session-noted']);
    expect(story.state.sessions.recent).toHaveLength(2);
  });

  it('with nothing open is answered and moves nothing', () => {
    const story = active();
    const wake = story.state.wake;
    expect(story.text('later')[0]?.body).toContain('No question is open');
    expect(story.state.wake).toEqual(wake);
  });
});

describe('PAUSE', () => {
  it('ended by START lets no nudge leave that day', () => {
    const story = active();
    story.advance(2 * dayMs);
    story.text('PAUSE');
    story.advanceTo('2027-01-12T18:00:00.000Z');
    expect(kindsOf(story.text('START'))).toEqual(['start-confirmation']);
    story.advanceTo('2027-01-14T18:00:00.000Z');
    expect(asked(story)).toEqual(['2027-01-13']);
  });

  it('lasts the span that was said, withdraws the open question, and ends by itself', () => {
    const story = active();
    story.untilAsked();
    const [answer] = story.text('pause for 3 weeks');
    expect(answer?.body).toContain('until Feb 1');
    expect(story.happened('check-in-closed')).toMatchObject([{ missed: false, why: 'withdrawn' }]);
    expect(story.advance(20 * dayMs)).toEqual([]);
    expect(kindsOf(story.advance(3 * dayMs))).toContain('check-in');
  });

  it.each([
    ['START', ['start-confirmation']],
    ['MORE', ['wish-noted']],
    ['pain 5', ['acknowledgement']],
  ])('is ended by %s', (words, kinds) => {
    const story = active();
    story.text('PAUSE');
    expect(story.state.paused).toMatchObject({ until: '2027-01-18', own: true });
    story.advance(dayMs);
    expect(kindsOf(story.text(words))).toEqual(kinds);
    expect(story.state.paused).toBeNull();
  });

  it('is ended by a number alone, as its own confirmation says, whatever else was asked about lately', () => {
    const story = tell(start, { baseline: fives });
    story.hearsOfSessions = false;
    story.text('yes');
    story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
    expect(kindsOf(story.advance(2 * dayMs))).toContain('session-question');
    expect(story.text('PAUSE')[0]?.body).toContain('text a number 0-10');
    expect(kindsOf(story.text('5'))).toEqual(['acknowledgement']);
    expect(story.state.paused).toBeNull();
  });

  it('of staff stands whatever the patient writes, and a person reads the wish to go on', () => {
    const story = active();
    story.staff({ type: 'pause', until: '2027-02-01', by });
    expect(kindsOf(story.text('START'))).toEqual(['will-read']);
    expect(story.text('MORE')).toEqual([]);
    expect(story.state.paused).toEqual({ until: '2027-02-01' });
    expect(inbox(story)).toEqual(['unclear', 'unclear']);
  });

  it('of staff is not made shorter by the patient, and a person reads the wish', () => {
    const story = active();
    story.staff({ type: 'pause', until: null, by });
    expect(kindsOf(story.text('pause for 3 days'))).toEqual(['will-read']);
    expect(story.state.paused).toEqual({ until: null });
    expect(story.happened('inbox-added')).toMatchObject([{ why: 'unclear' }]);
  });
});

describe('CALL', () => {
  it('asks staff to call, and says so', () => {
    const story = active();
    const [answer] = story.text('please call me');
    expect(answer?.body).toContain('will call you');
    expect(story.state.attention['call-me']).toBeDefined();
    expect(inbox(story)).toEqual(['call-me']);
  });
});

describe('what a person must read', () => {
  it('gets a word, once a day', () => {
    const story = active();
    const [word] = story.text('my daughter moved in with us');
    expect(word?.body).toContain('A person at Harbor Massage will read this');
    expect(word?.body).toContain('Emergency: call 911');
    expect(story.text('she is great')).toEqual([]);
    story.advance(dayMs);
    expect(kindsOf(story.text('and so is the dog'))).toEqual(['will-read']);
  });

  it('with a check-in open ends with the question, and says sorry only for what holds a number or nothing', () => {
    const story = active();
    story.untilAsked();
    expect(story.text('my daughter moved in with us')[0]?.body).toMatch(/0-10\?$/);
    expect(kindsOf(story.text('neck 4, back 6'))).toEqual(['question']);
    expect(kindsOf(story.text('hmm well'))).toEqual([]);
  });

  it('is not told that while it answers staff', () => {
    const story = active();
    story.staff({ type: 'write-text', body: 'Is Friday good?', by });
    expect(story.text('I will ask my daughter')).toEqual([]);
  });

  it('beside a score is told in the acknowledgement', () => {
    const story = active();
    story.untilAsked();
    const [answer] = story.text('4. Can I move my 3:30?');
    expect(answer?.body).toContain('A person will read the rest');
  });
});
