/** What moves and staff's word leave for the next decision: setbacks, levels and the call that was promised. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { decide } from '../../../../shared/domain/patient/decide.ts';
import type { Condition } from '../../../../shared/domain/plan/conditions.ts';
import type { Phase } from '../../../../shared/domain/plan/phases.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const day = (story: Story) => localDate(story.now, 'America/Los_Angeles');

function active(condition: Condition = 'back-pain'): Story {
  const baseline = [
    { date: '2026-12-21', score: 7 },
    { date: '2026-12-28', score: 7 },
  ];
  const story = tell(start, { baseline, condition });
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

function set(story: Story, phase: Phase, callMade?: boolean): void {
  const called = callMade === undefined ? {} : { callMade };
  story.staff({ type: 'override-plan', phase, reason: 'we talked', ...called, by });
}

/** Scores so many days apart. */
function scores(story: Story, days: number, ...all: number[]): void {
  for (const score of all) {
    story.advance(days * dayMs);
    story.text(`pain is ${score}`);
  }
}

describe('setbacks', () => {
  it('are noted when staff leave a phase soon for a closer one, and emptied when they set it again', () => {
    const story = active();
    set(story, 'biweekly');
    story.advance(10 * dayMs);
    set(story, 'weekly');
    const left = day(story);
    expect(story.state.plan.setbacks).toEqual({ biweekly: [left], monthly: [] });
    story.advance(dayMs);
    set(story, 'weekly');
    set(story, 'monthly');
    expect(story.state.plan.setbacks.biweekly).toEqual([left]);
    set(story, 'biweekly');
    expect(story.state.plan.setbacks).toEqual({ biweekly: [], monthly: [day(story)] });
    expect(story.happened('plan-overridden').map(({ setback = false }) => setback)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('are noted when the machine does, and not after 112 days', () => {
    const soon = active();
    scores(soon, 3, 3, 3);
    set(soon, 'monthly');
    soon.advance(10 * dayMs);
    scores(soon, 3, 8, 8);
    expect(soon.happened('plan-moved')).toMatchObject([{ rule: 'flare-start', setback: true }]);
    expect(soon.state.plan.setbacks.monthly).toEqual([day(soon)]);
    const late = active();
    scores(late, 3, 3, 3);
    set(late, 'monthly');
    late.advance(110 * dayMs);
    scores(late, 3, 8, 8);
    expect(late.happened('plan-moved').map(({ rule }) => rule)).toEqual(['flare-start']);
    expect(late.state.plan.setbacks.monthly).toEqual([]);
  });
});

describe('the level at which a phase begins', () => {
  it('is unknown after a step-up, so that a relapse can go on to weekly', () => {
    const story = active();
    scores(story, 3, 5, 5);
    set(story, 'monthly');
    scores(story, 8, 6, 7, 7);
    expect(story.happened('plan-moved')).toMatchObject([{ rule: 'step-up', to: 'biweekly', level: null }]);
    expect(story.state.plan.levelAtPhaseStart).toBeNull();
  });

  it('is that of the two readings that ended a flare', () => {
    const story = active();
    scores(story, 3, 3, 4);
    set(story, 'flare');
    scores(story, 8, 8, 3, 4);
    expect(story.happened('plan-moved')).toMatchObject([{ rule: 'flare-end', to: 'biweekly', level: 3.5 }]);
  });
});

describe('a call that was promised', () => {
  /** A flare in words of somebody with an autoimmune condition, two days after a score. */
  function promised(): Story {
    const story = active('autoimmune');
    scores(story, 3, 4);
    story.text('FLARE');
    expect(story.state.attention['call-first']?.clearedOn).toBeUndefined();
    expect(story.state.attention['call-first']).toBeDefined();
    return story;
  }
  const stands = (story: Story) =>
    story.state.attention['call-first'] !== undefined &&
    story.state.attention['call-first'].clearedOn === undefined;

  it.each([undefined, false])('stands after an override that says %s of it', (callMade) => {
    const story = promised();
    set(story, 'weekly', callMade);
    expect(story.state.plan.lastOverride).toBe(day(story));
    expect(stands(story)).toBe(true);
  });

  it('is kept by one that says so, with the reason as its note', () => {
    const story = promised();
    set(story, 'weekly', true);
    expect(stands(story)).toBe(false);
    expect(story.happened('attention-cleared')).toMatchObject([{ kind: 'call-first', note: 'we talked' }]);
  });

  it.each([true, false])('is kept by an answer to a suggestion that says %s of it', (callMade) => {
    const story = promised();
    const numbers = { baseline: 7, current: 4, improvement: 0.4 };
    const suggestion = {
      id: 's-1',
      to: 'biweekly',
      rule: 'step-down',
      on: day(story),
      numbers,
      holds: true,
    } as const;
    const state = { ...story.state, plan: { ...story.state.plan, suggestion } };
    const command = { type: 'answer-suggestion', id: 's-1', accept: false, callMade, by } as const;
    const decision = decide({ ...command, now: story.now, cause: null, settings: story.settings }, state);
    const cleared =
      decision.kind === 'accepted' && decision.events.some(({ type }) => type === 'attention-cleared');
    expect([decision.kind, cleared]).toEqual(['accepted', callMade]);
  });

  it('comes before any move, however well the patient does', () => {
    const story = promised();
    for (const score of [3, 3, 3, 3, 3]) {
      scores(story, 7, score);
      story.staff({ type: 'record-session', date: day(story), attended: true, by });
    }
    expect(story.happened('plan-moved')).toEqual([]);
    story.staff({ type: 'clear-attention', kind: 'call-first', note: 'called', by });
    scores(story, 1, 3);
    expect(story.happened('plan-moved')).toMatchObject([{ rule: 'step-down' }]);
  });
});
