import { localDate } from '../../shared/domain/local-time.ts';
import type { ReplayedCommit } from '../../shared/domain/outcomes/replay-plan.ts';
import { dayMs, type Story, tell } from './patient-story.ts';

/** A story's events as commits, one for each moment. */
export function replayedCommits(story: Story): ReplayedCommit[] {
  const moments = [...new Set(story.events.map(({ at }) => at))];
  return moments.map((at) => ({
    at,
    events: story.events.filter((told) => told.at === at).map(({ event }) => event),
    state: story.state,
  }));
}

/** The next check-in answered with each score, and a session the day after. */
export function liveThrough(story: Story, scores: readonly number[]): void {
  for (const score of scores) {
    story.untilAsked();
    story.text(String(score));
    story.advance(dayMs);
    const date = localDate(story.now, story.state.timeZone);
    story.staff({ type: 'record-session', date, attended: true, by: 'staff-1' });
  }
}

/** A patient in the first phase, of whose baseline the mean is 7, with the first session on the day of YES. */
export function begunStory(): Story {
  const baseline = [
    { date: '2026-12-21', score: 7 },
    { date: '2026-12-28', score: 7 },
  ];
  const story = tell('2027-01-04T18:00:00.000Z', { baseline });
  story.text('Yes please');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by: 'staff-1' });
  return story;
}

/** A patient whose sessions step down to monthly, come back in a flare, and step down again. */
export function flareStory(): Story {
  const story = begunStory();
  liveThrough(story, [6, 5, 4, 4, 3, 3, 3, 3, 7, 7, 4, 3, 3, 3, 3, 3]);
  return story;
}
