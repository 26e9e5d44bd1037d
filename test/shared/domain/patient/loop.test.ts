/** The patient's loop as it was promised: from an invitation to monthly sessions, into a flare and out again. */
import { describe, expect, it } from 'vitest';
import { localDate, localTime } from '../../../../shared/domain/local-time.ts';
import { preferredTime } from '../../../../shared/domain/patient/due/preferred-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z';
const zone = 'America/Los_Angeles';
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

function day(story: Story): string {
  return localDate(story.now, zone);
}

function attend(story: Story): void {
  story.staff({ type: 'record-session', date: day(story), attended: true, by: 'staff-1' });
}

/** Answers the next check-in, then goes to a session the day after. */
function week(story: Story, score: number): string {
  story.untilAsked();
  const [answer] = story.text(String(score));
  story.advance(dayMs);
  attend(story);
  return answer?.body ?? '';
}

/** An active patient in the first phase, the first session attended on the day of YES. */
function begun(): Story {
  const story = tell(start, { baseline: sevens });
  story.text('Yes please');
  attend(story);
  return story;
}

describe('the loop', () => {
  it('invites, and sends nothing more before YES', () => {
    const story = tell(start, { baseline: sevens });
    expect(story.sent.map(({ kind }) => kind)).toEqual(['invitation']);
    story.advance(6 * dayMs);
    expect(story.sent).toHaveLength(1);
    story.advance(2 * dayMs);
    expect(story.sent).toHaveLength(1);
    expect(Object.keys(story.state.attention)).toEqual(['no-consent']);
    expect(statusOf(story.state)).toBe('invited');
  });

  it('asks at the preferred time from the first free day on, every two days, for the baseline', () => {
    const story = tell(start);
    story.text('Yes please');
    const asked = [1, 2, 3].map(() => {
      const at = story.untilAsked();
      story.text('7');
      return at;
    });
    expect(asked.map((at) => localDate(at, zone))).toEqual(['2027-01-05', '2027-01-07', '2027-01-09']);
    for (const at of asked) expect(localTime(at, zone)).toBe(preferredTime(story.state));
    expect(story.state.plan.baseline.map(({ score }) => score)).toEqual([7, 7, 7]);
  });

  it('begins the weekly phase seven days after YES without a session', () => {
    const story = tell(start);
    story.text('Yes please');
    story.advance(8 * dayMs);
    expect(story.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-11' });
  });

  it('spaces sessions out as the pain ebbs, and says so in the answer to the score', () => {
    const story = begun();
    for (const score of [6, 5, 4]) expect(week(story, score)).not.toContain('every 2 weeks');
    story.untilAsked();
    const [answer] = story.text('4');
    expect(answer?.body).toContain('every 2 weeks');
    expect(story.state.plan).toMatchObject({ phase: 'biweekly', lastMove: { rule: 'step-down' } });
  });

  it('goes on to monthly, back to weekly in a flare, and out of it', () => {
    const story = begun();
    for (const score of [6, 5, 4, 4, 4, 3, 3, 3, 3]) week(story, score);
    expect(story.state.plan.phase).toBe('monthly');
    story.advance(3 * dayMs);
    const [answer] = story.text('FLARE, about a 9');
    expect(story.state.plan.phase).toBe('flare');
    expect(answer?.body).toContain('every week');
    for (const score of [4, 3, 3]) week(story, score);
    expect(story.state.plan).toMatchObject({ phase: 'biweekly', lastMove: { rule: 'flare-end' } });
  });

  it('reminds once the next day, closes after 72 hours, and two missed need a person', () => {
    const story = begun();
    const asked = story.untilAsked();
    story.advance(4 * dayMs);
    const since = story.sent.filter(({ at }) => at > asked).map(({ kind }) => kind);
    expect(since.filter((kind) => kind === 'reminder')).toHaveLength(1);
    expect(story.state.checkIns.open).toBeNull();
    expect(story.state.plan.missedCheckIns).toBe(1);
    story.advance(7 * dayMs);
    expect(story.state.plan.missedCheckIns).toBe(2);
    expect(story.state.attention['missed-check-ins']).toBeDefined();
  });

  it('confirms STOP once, and nothing follows until START', () => {
    const story = begun();
    story.untilAsked();
    expect(story.text('STOP').map(({ kind }) => kind)).toEqual(['stop-confirmation']);
    expect(story.text('STOP')).toEqual([]);
    expect(story.text('4')).toEqual([]);
    expect(story.state.wake).toBeNull();
    expect(story.advance(60 * dayMs)).toEqual([]);
    expect(story.text('START').map(({ kind }) => kind)).toEqual(['start-confirmation']);
    expect(story.advance(8 * dayMs).some(({ kind }) => kind === 'check-in')).toBe(true);
  });

  it('meets a crisis with emergency words, an alert and a hold until staff clear it', () => {
    const story = begun();
    const [answer] = story.text('I want to kill myself');
    expect(answer).toMatchObject({ kind: 'emergency' });
    expect(answer?.body).toContain('988');
    expect(statusOf(story.state)).toBe('held');
    expect(story.advance(14 * dayMs).filter(({ kind }) => kind !== 'alert')).toEqual([]);
    story.staff({ type: 'clear-attention', kind: 'crisis', note: 'spoke with Ana', by: 'staff-1' });
    expect(statusOf(story.state)).toBe('active');
    expect(story.advance(2 * dayMs).some(({ kind }) => kind === 'check-in')).toBe(true);
  });

  it('repeats an alert that nobody acknowledges after 15 minutes and tells the operator after 60', () => {
    const story = begun();
    story.text('I want to kill myself');
    const levels = () =>
      story.events.flatMap(({ event }) => (event.type === 'alert-raised' ? [event.level] : []));
    expect(levels()).toEqual(['first']);
    story.advance(15 * 60_000);
    expect(levels()).toEqual(['first', 'again']);
    story.advance(45 * 60_000);
    expect(levels()).toEqual(['first', 'again', 'operator']);
    story.advance(dayMs);
    expect(levels()).toHaveLength(3);
  });

  it('changes nothing for a message it knows', () => {
    const story = begun();
    story.untilAsked();
    story.text('5', 'same-cause1');
    const before = story.state;
    for (let again = 0; again < 10; again += 1) expect(story.text('5', 'same-cause1')).toEqual([]);
    expect(story.state).toBe(before);
  });
});
