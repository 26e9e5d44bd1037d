/** The story in which staff ask a patient something: what it begins with, and what tests look at. */
import { type Story, tell } from './patient-story.ts';

export const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
export const by = 'staff-1';
export const slot = 'Free slot at 2 or at 9. Which one?';

export const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
/** Every score that was recorded, the baseline's first. */
export const scores = (story: Story) => [...story.state.plan.baseline, ...story.state.plan.kept.readings];

/** Agreed to be texted, with a session on the first day. */
export function active(): Story {
  const story = tell(start);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** Staff wrote, and the text has left. */
export function staffWrote(story: Story, body = slot): Story {
  story.staff({ type: 'write-text', body, by });
  story.advance(60_000);
  return story;
}
