/** What the patient says of a session against what is known of it: corrected, contradicted, or of none that is open. */
import { expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { instantAt, localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const by = 'staff-1';
const zone = 'America/Los_Angeles';
const fives = [
  { date: '2026-12-21', score: 5 },
  { date: '2026-12-28', score: 5 },
];

/** On Tuesday 5 January: a session on Monday, of which staff know that it took place and not how it was. */
function active(): Story {
  const story = tell('2027-01-04T18:00:00.000Z', { baseline: fives });
  story.hearsOfSessions = false;
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advanceTo(instantAt('2027-01-05', '12:00', zone));
  return story;
}

/** The same in the evening, when the question after that session has been asked. */
function asked(): Story {
  const story = active();
  story.advanceTo(instantAt('2027-01-05', '19:00', zone));
  expect(story.sent.at(-1)?.kind).toBe('session-question');
  return story;
}

const lastOf = (story: Story) => story.happened('session-recorded').at(-1);
const inbox = (story: Story) => story.happened('inbox-added').at(-1);

it.each(['worse', 'peor'])('"%s" after another answer corrects it, and comes first in the inbox', (words) => {
  const story = asked();
  story.text('same');
  const [answer] = story.text(words);
  expect(lastOf(story)).toMatchObject({ date: '2027-01-04', attended: true, response: 'worse' });
  expect(inbox(story)).toMatchObject({ why: 'worse-after-session', first: true });
  expect(answer?.body).toContain('before your next session');
});

it('"better" an hour after WORSE corrects it, and three days later it corrects nothing', () => {
  const story = asked();
  story.text('worse');
  story.advance(dayMs / 24);
  expect(story.text('better')[0]?.kind).toBe('session-noted');
  expect(lastOf(story)).toMatchObject({ response: 'better' });
  story.advance(3 * dayMs);
  story.text('worse');
  expect(lastOf(story)).toMatchObject({ response: 'better' });
  expect(inbox(story)).toMatchObject({ why: 'unclear' });
});

it('once pain was asked about, another word is no correction', () => {
  const story = asked();
  story.text('same');
  story.text('flare');
  story.text('worse');
  expect(lastOf(story)).toMatchObject({ response: 'same' });
});

it('NOT YET of a session that staff recorded is read by a person, and nobody is told that there was none', () => {
  const story = asked();
  const [answer] = story.text('not yet');
  expect(answer?.body).toContain('will read it');
  expect(inbox(story)).toMatchObject({ why: 'unexpected-answer' });
});

it.each([
  ['missed it', true],
  ['done', false],
])('"%s" against the word of staff is read by a person, and is not said to be noted', (words, attended) => {
  const story = active();
  story.advance(6 * dayMs);
  const date = localDate(story.now, zone);
  story.staff({ type: 'record-session', date, attended, by });
  const before = story.happened('session-recorded').length;
  const [answer] = story.text(words);
  expect(answer?.body).toContain('will read it');
  expect(inbox(story)).toMatchObject({ why: 'unexpected-answer' });
  expect(story.happened('session-recorded')).toHaveLength(before);
});

it('of the patient alone the later word stands', () => {
  const story = active();
  story.advance(7 * dayMs);
  const date = localDate(story.now, zone);
  story.text('done');
  story.text('sorry, I missed it');
  expect(story.state.sessions.recent.at(-1)).toMatchObject({ date, attended: false });
  expect(story.state.sessions.recent.at(-2)?.date).toBe(addDays(date, -8));
});

it.each(['NO SESSION', 'not yet', 'sin cita'])('"%s" with no question open reaches a person', (words) => {
  const story = active();
  story.advance(9 * dayMs);
  story.staff({ type: 'record-session', date: localDate(story.now, zone), attended: true, by });
  story.advance(5 * dayMs);
  const before = story.happened('inbox-added').length;
  expect(story.text(words)[0]?.body).toContain('will read it');
  expect(story.happened('inbox-added')).toHaveLength(before + 1);
});

it('a session that is overdue is not said to be due on a day that has passed', () => {
  const story = active();
  story.advance(4 * dayMs);
  story.staff({ type: 'pause', until: null, by });
  story.advance(7 * dayMs);
  story.staff({ type: 'resume', by });
  const [answer] = story.text('pain is 5');
  expect(answer?.body).toContain('Your session is due: call');
});

it('"same as before" in answer to it is no word of pain', () => {
  const story = asked();
  expect(story.text('same as before')[0]?.kind).toBe('will-read');
});
