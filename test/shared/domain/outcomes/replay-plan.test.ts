import { describe, expect, it } from 'vitest';
import { recordedMoves, replayPlan } from '../../../../shared/domain/outcomes/replay-plan.ts';
import { defaultProtocol, type Protocol } from '../../../../shared/domain/plan/protocol.ts';
import { testSettings } from '../../../support/patient-story.ts';
import { begunStory, flareStory, liveThrough, replayedCommits } from '../../../support/replayed-commits.ts';

const story = flareStory();
const commits = replayedCommits(story);
const replay = (changes: Partial<Protocol> = {}, history = commits, until = story.now) =>
  replayPlan(history, testSettings, { ...defaultProtocol, ...changes }, until).moves;
const rules = (moves: ReturnType<typeof replay>) => moves.map(({ rule, to }) => `${rule} ${to}`);

describe('a replay of a history', () => {
  it('under the rules it was made with finds the very moves that were made, with their days and numbers', () => {
    expect(rules(recordedMoves(commits))).toContain('flare-start flare');
    expect(recordedMoves(commits).length).toBeGreaterThanOrEqual(4);
    expect(replay()).toEqual(recordedMoves(commits));
  });

  it('under a higher threshold for relief finds none', () => {
    expect(replay({ responsePercent: 80 })).toEqual([]);
  });

  it('marks readings again: with a higher rise needed there is no flare', () => {
    expect(rules(replay({ flareRise: 6 }))).not.toContain('flare-start flare');
  });

  it('moves later when more days are asked for', () => {
    const [first] = replay();
    const [later] = replay({ weeklyMinimum: { sessions: 4, days: 35 } });
    expect(later?.rule).toBe('step-down');
    expect((later?.on ?? '') > (first?.on ?? '')).toBe(true);
  });

  it("keeps staff's overrides as they were, and holds moves after them", () => {
    const overridden = flareStory();
    overridden.staff({ type: 'override-plan', phase: 'weekly', reason: 'call', by: 'staff-1' });
    const on = overridden.now;
    liveThrough(overridden, [3, 3, 3]);
    const moves = replay({}, replayedCommits(overridden), overridden.now);
    const day = on.slice(0, 10);
    const after = moves.filter((move) => move.on > day);
    expect(
      after.every((move) => move.on >= new Date(Date.parse(on) + 13 * 86_400_000).toISOString().slice(0, 10)),
    ).toBe(true);
    expect(after.every(({ from }) => from !== 'monthly')).toBe(true);
    expect(moves).toEqual(recordedMoves(replayedCommits(overridden)));
  });

  it('moves by time alone as a wake-up would, and not while the patient is paused', () => {
    const changes = { weeklyMinimum: { sessions: 4, days: 30 } };
    const [left, paused] = [begunStory(), begunStory()];
    for (const each of [left, paused]) liveThrough(each, [6, 5, 4, 4]);
    paused.staff({ type: 'pause', until: null, by: 'staff-1' });
    const until = '2027-03-01T00:00:00.000Z';
    // The fourth answer came on day 28; nobody did anything on day 30.
    expect(replay(changes, replayedCommits(left), until)).toMatchObject([
      { on: '2027-02-03', to: 'biweekly' },
    ]);
    expect(replay(changes, replayedCommits(paused), until)).toEqual([]);
  });

  it('of nothing is nothing', () => {
    expect(replay({}, [])).toEqual([]);
  });
});
