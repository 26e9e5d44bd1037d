/** "Same as last week" is asked back with the last score. */
import { describe, expect, it } from 'vitest';
import { type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
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

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);

describe('"same as last week"', () => {
  it('is asked back with the number, which is then recorded', () => {
    const story = active();
    story.untilAsked();
    const [question] = story.text('Same as last week');
    expect(question?.body).toContain('still 5?');
    expect(kindsOf(story.text('5'))).toEqual(['acknowledgement']);
  });

  it('asks after the newest day, although staff entered one before it since', () => {
    const story = active();
    story.untilAsked();
    story.staff({ type: 'enter-reading', date: '2026-12-26', score: 8, note: null, by });
    expect(story.text('Same as last week')[0]?.body).toContain('still 5?');
  });

  it('is not asked of who said a number today', () => {
    const story = active();
    story.untilAsked();
    story.text('5');
    if (story.state.sessions.question !== undefined) story.text('better');
    story.advance(60_000);
    expect(kindsOf(story.text('Same as last week'))).toEqual(['will-read']);
  });

  it('is read by a person when the last score is older than 28 days', () => {
    const story = active();
    story.staff({ type: 'pause', until: '2027-02-10', by });
    story.advanceTo('2027-02-10T16:00:00.000Z');
    story.untilAsked();
    expect(kindsOf(story.text('Same as last week'))).toEqual(['will-read']);
  });
});
