/** How a session was felt, where the patient says so together with the session and nobody asked. */
import { expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const by = 'staff-1';
const fives = [
  { date: '2026-12-21', score: 5 },
  { date: '2026-12-28', score: 5 },
];

/** In the weekly phase since Monday 4 January, two days ago, with a session that day. */
function active(): Story {
  const story = tell('2027-01-04T18:00:00.000Z', { baseline: fives });
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advance(2 * dayMs);
  return story;
}

const lastOf = (story: Story) => story.happened('session-recorded').at(-1);

it.each([
  ['went to my massage yesterday, sore for two days after', 'worse'],
  ['fui a mi masaje ayer, quedé adolorida dos días', 'worse'],
  ['had my massage yesterday, much better since', 'better'],
  ['fui a mi sesión, no me ayudó', 'same'],
])('"%s" records the session with %s', (text, response) => {
  const story = active();
  story.advance(12 * dayMs);
  const [answer] = story.text(text);
  expect(answer?.kind).toBe('session-noted');
  const today = localDate(story.now, 'America/Los_Angeles');
  expect(lastOf(story)).toMatchObject({ date: today, attended: true, source: 'patient', response });
  expect(story.state.sessions.recent.at(-1)).toMatchObject({ date: today, attended: true });
  expect(story.happened('inbox-added').at(-1)).toMatchObject({ first: response === 'worse' });
  expect(answer?.body.includes('before your next session')).toBe(response === 'worse');
});

it('stands beside the session that staff recorded, and makes no other', () => {
  const story = active();
  story.text('my last session really helped');
  expect(lastOf(story)).toMatchObject({ date: '2027-01-04', response: 'better' });
  expect(story.state.sessions.recent).toHaveLength(1);
});

it('is no response of a session that was missed', () => {
  const story = active();
  story.advance(12 * dayMs);
  story.text('I missed my session and feel worse since');
  expect(lastOf(story)).toMatchObject({ attended: false });
  expect(lastOf(story)).not.toHaveProperty('response');
});
