/** What a patient is told of moves and progress, and how they object to a move. */
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

function active(settings = testSettings, enrolment = {}): Story {
  const story = tell(start, { baseline: sevens, ...enrolment }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** Answers the next check-in, with a session the day after; returns the answer. */
function week(story: Story, words: string): string {
  story.untilAsked();
  const [answer] = story.text(words);
  story.advance(dayMs);
  story.staff({ type: 'record-session', date: localDate(story.now, zone), attended: true, by });
  return answer?.body ?? '';
}

function spacedOut(settings = testSettings): { story: Story; answer: string } {
  const story = active(settings);
  const answers = ['6', '5', '4', '4'].map((score) => week(story, score));
  return { story, answer: answers.at(-1) ?? '' };
}

const plan = (story: Story) => story.state.plan;

describe('a move', () => {
  it('is told with why and from where, in the answer to the score that brought it', () => {
    const { story, answer } = spacedOut();
    expect(plan(story).phase).toBe('biweekly');
    expect(answer).toContain(
      'Pain down from 7 to 4: your sessions are now every 2 weeks. Too soon? Reply CALL.',
    );
  });

  it('that no text of the patient brought is told in the same words', () => {
    const settings = { ...testSettings, adjustments: 'suggest' as const };
    const story = active(settings);
    for (const score of ['6', '5', '4', '4']) week(story, score);
    const { suggestion } = plan(story);
    expect(suggestion).not.toBeNull();
    story.staff({ type: 'answer-suggestion', id: suggestion?.id ?? '', accept: true, by });
    story.advance(3 * dayMs);
    const news = story.sent.find(({ kind }) => kind === 'plan-news');
    expect(news?.body).toContain('Pain down from 7 to 4: your sessions are now every 2 weeks. Too soon?');
  });

  it('for which there was no room is told with the next score, once', () => {
    const story = active({ ...testSettings, sessionLeadDays: 3 });
    story.advance(5 * dayMs);
    story.staff({ type: 'override-plan', phase: 'flare', reason: 'told by phone', by });
    story.untilAsked();
    expect(story.happened('text-dropped')).toContainEqual(
      expect.objectContaining({ kind: 'plan-news', why: 'no-room' }),
    );
    expect(story.text('7')[0]?.body).toContain('Your sessions are now every week for a while.');
    story.advance(60_000);
    expect(story.text('6')[0]?.body).not.toContain('Your sessions are now');
  });

  it("of staff's own names no pain, only what the sessions were before", () => {
    const { story } = spacedOut();
    story.staff({ type: 'override-plan', phase: 'monthly', reason: 'travels', by });
    story.advance(3 * dayMs);
    const news = story.sent.findLast(({ kind }) => kind === 'plan-news');
    expect(news?.body).toContain('Your sessions are now every month (before: every 2 weeks). Too soon?');
    expect(news?.body).not.toMatch(/[Pp]ain/);
  });

  it('into a flare says so, and the end of the flare is said too', () => {
    const { story } = spacedOut();
    story.advance(dayMs);
    const [answer] = story.text('FLARE, about a 9');
    expect(answer?.body).toContain('Your pain has flared: your sessions are now every week for a while.');
    for (const score of ['4', '3', '3']) week(story, score);
    expect(plan(story)).toMatchObject({ phase: 'biweekly', lastMove: { rule: 'flare-end' } });
    const eased = 'Your flare has eased: your sessions are now every 2 weeks. Too soon?';
    expect(story.sent.filter(({ body }) => body.includes(eased))).toHaveLength(1);
  });

  it('back to closer sessions says what pain rose from', () => {
    const { story } = spacedOut();
    for (const score of ['5', '6', '6', '7', '7']) {
      const answer = week(story, score);
      if (plan(story).phase !== 'weekly') continue;
      expect(answer).toMatch(/Pain up from 4 to [67]: your sessions are now every week\. Questions\?/);
      return;
    }
    throw new Error('the sessions did not come closer');
  });
});

describe('an objection', () => {
  it('is a wish to be called within a week of the text that told of the move', () => {
    const { story } = spacedOut();
    story.advance(2 * dayMs);
    story.text('CALL');
    expect(story.state.attention['call-me']).toBeDefined();
    expect(story.happened('move-objected')).toEqual([
      { type: 'move-objected', seq: plan(story).lastMove?.seq, on: expect.any(String) },
    ]);
    expect(plan(story).lastMove?.objectedOn).toBe(story.happened('move-objected')[0]?.on);
    story.text('call me please');
    expect(story.happened('move-objected')).toHaveLength(1);
  });

  it('is none later, before the move was told, or where there was no move', () => {
    const late = spacedOut().story;
    late.advance(9 * dayMs);
    late.text('CALL');
    const none = active();
    none.text('CALL');
    const untold = spacedOut().story;
    untold.advance(9 * dayMs);
    untold.sending = 'stuck';
    untold.staff({ type: 'override-plan', phase: 'monthly', reason: 'travels', by });
    untold.text('CALL');
    for (const story of [late, none, untold]) {
      expect(story.state.attention['call-me']).toBeDefined();
      expect(story.happened('move-objected')).toEqual([]);
    }
  });

  it('belongs to its move alone', () => {
    const { story } = spacedOut();
    story.text('CALL');
    story.staff({ type: 'override-plan', phase: 'weekly', reason: 'asked for it', by });
    expect(plan(story).lastMove).not.toHaveProperty('objectedOn');
  });
});

describe('a new lowest', () => {
  const lowest = 'Your lowest so far.';

  it('is said when it is 2 or more below the baseline, once for each', () => {
    const story = active();
    expect(week(story, '6')).not.toContain(lowest);
    expect(week(story, '5')).toContain(lowest);
    expect(week(story, '5')).not.toContain(lowest);
    expect(week(story, '6')).not.toContain(lowest);
    expect(week(story, '4')).toContain(lowest);
  });

  it('counts a corrected score of the same day as one', () => {
    const story = active();
    story.untilAsked();
    expect(story.text('2')[0]?.body).toContain(lowest);
    story.advance(60_000);
    expect(story.text('6')[0]?.body).not.toContain(lowest);
    expect(week(story, '5')).toContain(lowest);
  });

  it('is not said while a flare is on', () => {
    const story = active();
    story.staff({ type: 'override-plan', phase: 'flare', reason: 'told by phone', by });
    expect(week(story, '4')).not.toContain(lowest);
  });

  it('remembers a lowest that is no longer kept', () => {
    const settings = { ...testSettings, protocol: { ...testSettings.protocol, readingsKept: 8 } };
    const story = active(settings);
    expect(week(story, '3')).toContain(lowest);
    for (let weeks = 0; weeks < 10; weeks += 1) week(story, '5');
    expect(plan(story).kept.readings.some(({ score }) => score === 3)).toBe(false);
    expect(week(story, '4')).not.toContain(lowest);
    expect(week(story, '2')).toContain(lowest);
  });
});
