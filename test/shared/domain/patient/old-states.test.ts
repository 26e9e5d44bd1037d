/** States written before anything of the conversation, of days away or of promised calls was remembered. */
import { describe, expect, it } from 'vitest';
import type { PatientCommand } from '../../../../shared/domain/patient/commands.ts';
import { decide } from '../../../../shared/domain/patient/decide.ts';
import type { PatientState } from '../../../../shared/domain/patient/state.ts';
import { dayMs, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const settings = { ...testSettings, assumeSessions: true };

function old(state: PatientState): PatientState {
  const { conversation: _c, away: _a, callFirst: _f, ...rest } = state;
  return rest;
}

function decided(state: PatientState, command: Pick<PatientCommand, 'type'>, now: string): PatientState {
  const decision = decide({ ...command, now, cause: null, settings } as PatientCommand, state);
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision.state;
}

describe('an old state', () => {
  it('that was paused assumes nothing since the last session once it is resumed', () => {
    const story = tell(start, {}, settings);
    story.text('yes');
    story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
    story.staff({ type: 'pause', until: null, by });
    story.advance(21 * dayMs);
    const resume = { type: 'resume', by } as const;
    const resumed = decided(old(story.state), resume, '2027-01-25T19:00:00.000Z');
    const woken = decided(resumed, { type: 'wake-up' }, resumed.wake?.at ?? '');
    expect(woken.sessions.recent).toMatchObject([{ date: '2027-01-04', attended: true }]);
  });

  it('reads texts, and alerts of a call that was promised long ago', () => {
    const story = tell(start, { condition: 'autoimmune' }, settings);
    story.text('yes');
    story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
    story.text('flare');
    const now = '2027-01-09T19:00:00.000Z';
    const woken = decided(old(story.state), { type: 'wake-up' }, now);
    expect(woken.callFirst).toMatchObject({ alerted: true });
    const text = { type: 'receive-text', text: 'pain 6', kept: 'pain 6', receivedAt: now } as const;
    expect(decided(woken, text, now).plan.baseline).toMatchObject([{ score: 6 }]);
  });
});
