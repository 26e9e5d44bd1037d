/** Suggest mode: a move waits for staff, and an override means "I have looked; go from here". */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import type { ClinicSettings } from '../../../../shared/domain/clinic/settings.ts';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { calmListFrom } from '../../../../shared/domain/plan/calm-list.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];
const suggest: ClinicSettings = { ...testSettings, adjustments: 'suggest' };

const day = (story: Story) => localDate(story.now, zone);
const calm = ({ state: { plan } }: Story) =>
  calmListFrom(
    plan.baseline.map(({ score }) => score),
    plan.kept,
    defaultProtocol,
  );

function weeks(story: Story, ...scores: number[]): void {
  for (const score of scores) {
    story.untilAsked();
    story.text(String(score));
    story.staff({ type: 'record-session', date: day(story), attended: true, by });
  }
}

function active(settings = suggest, enrolment: Parameters<typeof tell>[1] = {}): Story {
  const story = tell(start, { baseline: sevens, ...enrolment }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** Asked four weeks, 6, 5, 4, 4: a step down to biweekly waits. */
function waiting(): Story {
  const story = active();
  weeks(story, 6, 5, 4, 4);
  return story;
}

const idOf = (story: Story) => story.state.plan.suggestion?.id ?? '';
const answer = (story: Story, accept: boolean, id = idOf(story)) =>
  story.staff({ type: 'answer-suggestion', id, accept, by });

describe('a suggestion', () => {
  it('waits in place of the move, and the patient is told that staff will call', () => {
    const story = waiting();
    expect(story.state.plan).toMatchObject({
      phase: 'weekly',
      suggestion: { to: 'biweekly', rule: 'step-down', holds: true },
    });
    expect(story.sent.findLast(({ kind }) => kind === 'acknowledgement')?.body).toContain('call you');
    expect(story.happened('plan-moved')).toEqual([]);
  });

  it('is made once, not at every review', () => {
    const story = waiting();
    weeks(story, 4, 4);
    expect(story.happened('plan-suggested')).toHaveLength(1);
  });

  it('a later review without a move only notes that it no longer holds, and again that it does', () => {
    const story = waiting();
    story.advance(dayMs);
    story.text('6');
    expect(story.state.plan.suggestion).toMatchObject({ to: 'biweekly', holds: false });
    weeks(story, 3, 3, 3, 3);
    expect(story.happened('suggestion-noted').map(({ holds }) => holds)).toEqual([false, true]);
    expect(story.happened('plan-suggested')).toHaveLength(1);
  });

  it.each([
    ['a score that is severe', '9'],
    ['a flare in words', 'FLARE'],
    ['a flare in words with its score', 'flare 6'],
  ])('to space sessions out is withdrawn by %s', (_name, words) => {
    const story = waiting();
    story.advance(dayMs);
    story.text(words);
    expect(story.state.plan.suggestion).toBeNull();
    expect(story.happened('suggestion-withdrawn')).toMatchObject([{ why: 'worse' }]);
  });

  it('that nobody answers is put before staff again each week', () => {
    const story = waiting();
    const made = story.state.plan.suggestion?.on ?? '';
    story.advance(21 * dayMs);
    expect(story.happened('suggestion-asked-again').map(({ on }) => on)).toEqual(
      [7, 14, 21].map((days) => addDays(made, days)),
    );
    expect(story.state.plan.suggestion).toMatchObject({ on: made, askedOn: addDays(made, 21) });
  });

  it('accepted is a machine move: phase, day, sessions and level begin anew, the calm list stays', () => {
    const story = waiting();
    const before = calm(story);
    story.advance(dayMs);
    expect(answer(story, true)).toMatchObject({ kind: 'accepted' });
    expect(story.state.plan).toMatchObject({
      phase: 'biweekly',
      phaseSince: day(story),
      levelAtPhaseStart: 13 / 3,
      lastOverride: null,
      suggestion: null,
      lastMove: { rule: 'step-down', from: 'weekly' },
    });
    expect(calm(story)).toEqual(before);
    story.advance(2 * dayMs);
    expect(story.sent.map(({ kind }) => kind)).toContain('plan-news');
  });

  it('declined is an override: the phase and its day stay, the level and the calm list begin anew', () => {
    const story = waiting();
    const { phaseSince } = story.state.plan;
    expect(answer(story, false)).toMatchObject({ kind: 'accepted' });
    expect(story.state.plan).toMatchObject({
      phase: 'weekly',
      phaseSince,
      levelAtPhaseStart: 13 / 3,
      lastOverride: day(story),
      suggestion: null,
    });
    expect(calm(story)).toEqual([4, 4]);
    weeks(story, 4);
    expect(story.state.plan.suggestion).toBeNull();
    weeks(story, 4, 4);
    expect(story.state.plan.suggestion).toMatchObject({ to: 'biweekly' });
  });

  it('answered before, or another one, is refused', () => {
    const story = waiting();
    expect(answer(story, true, '1')).toMatchObject({ reason: 'no-such-suggestion' });
    const id = idOf(story);
    answer(story, false);
    expect(answer(story, true, id)).toMatchObject({ reason: 'no-such-suggestion' });
  });

  it('gives way to an override', () => {
    const story = waiting();
    story.staff({ type: 'override-plan', phase: 'weekly', reason: 'not yet', by });
    expect(story.happened('suggestion-withdrawn')).toMatchObject([{ why: 'override' }]);
  });

  /** Monthly by staff's word, with a usual of 3, and two elevated scores after it. */
  function flaring(): Story {
    const story = active();
    weeks(story, 3, 3);
    story.staff({ type: 'override-plan', phase: 'monthly', reason: 'doing well', by });
    story.advance(15 * dayMs);
    story.text('8');
    story.advance(3 * dayMs);
    story.text('8');
    return story;
  }

  it('of a flare that waits raises the flag, and cleared it is not raised again at once', () => {
    const story = flaring();
    expect(story.state.plan.suggestion).toMatchObject({ to: 'flare', rule: 'flare-start' });
    expect(story.state.attention.flare).toBeDefined();
    story.staff({ type: 'clear-attention', kind: 'flare', note: 'called', by });
    story.advance(dayMs);
    story.text('8');
    expect(story.happened('attention-raised').filter(({ kind }) => kind === 'flare')).toHaveLength(1);
  });

  it.each([
    ['flare', 1],
    ['biweekly', 0],
  ] as const)('to %s is withdrawn %i times when the condition becomes autoimmune', (to, times) => {
    const story = to === 'flare' ? flaring() : waiting();
    story.staff({ type: 'edit-details', changed: { condition: 'autoimmune' }, by });
    expect(story.happened('suggestion-withdrawn')).toHaveLength(times);
    expect(story.state.plan.suggestion === null).toBe(times === 1);
  });

  it('that another one replaces is gone', () => {
    const story = flaring();
    const id = idOf(story);
    story.staff({ type: 'override-plan', phase: 'biweekly', reason: 'half way', by });
    story.advance(15 * dayMs);
    expect(answer(story, true, id)).toMatchObject({ reason: 'no-such-suggestion' });
  });
});

describe('an override', () => {
  it('that keeps the phase keeps its day and its sessions', () => {
    const story = active(testSettings);
    weeks(story, 6, 6);
    const { phaseSince } = story.state.plan;
    story.staff({ type: 'override-plan', phase: 'weekly', reason: 'keep it', by });
    expect(story.state.plan).toMatchObject({ phaseSince, firstPhase: true, levelAtPhaseStart: 6 });
    expect(story.state.news).toBeNull();
  });

  it('to another phase begins that day, with the level as the old phase computed it', () => {
    const story = active(testSettings);
    weeks(story, 6, 5);
    story.staff({ type: 'override-plan', phase: 'monthly', reason: 'travelling', by });
    expect(story.state.plan).toMatchObject({
      phase: 'monthly',
      phaseSince: day(story),
      firstPhase: false,
      levelAtPhaseStart: 5.5,
      lastMove: { rule: 'override', from: 'weekly', reason: 'travelling' },
    });
  });

  it('to a flare leaves the calm list; any other restarts it from the last two readings', () => {
    const story = active(testSettings);
    weeks(story, 3, 3, 8);
    const before = calm(story);
    story.staff({ type: 'override-plan', phase: 'flare', reason: 'a fall', by });
    expect(calm(story)).toEqual(before);
    story.staff({ type: 'override-plan', phase: 'weekly', reason: 'go from here', by });
    expect(calm(story)).toEqual([3, 8]);
  });

  it('before the first phase is refused', () => {
    const story = tell(start);
    story.text('yes');
    expect(story.staff({ type: 'override-plan', phase: 'weekly', reason: 'x', by })).toEqual({
      kind: 'refused',
      reason: 'before-first-phase',
    });
  });

  it('holds the machine back for 14 days', () => {
    const story = active(testSettings);
    weeks(story, 6, 5, 4);
    story.staff({ type: 'override-plan', phase: 'weekly', reason: 'keep it', by });
    weeks(story, 4);
    expect(story.state.plan.phase).toBe('weekly');
    weeks(story, 4);
    expect(story.state.plan.phase).toBe('biweekly');
  });
});
