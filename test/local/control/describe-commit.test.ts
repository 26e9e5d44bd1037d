import { describe, expect, it } from 'vitest';
import { describeCause, describeCommit } from '../../../local/control/describe-commit.ts';
import type { PatientEvent } from '../../../shared/domain/patient/events.ts';
import type { Commit } from '../../../shared/history/ports.ts';
import { tell } from '../../support/patient-story.ts';

const { state } = tell('2027-01-04T17:00:00.000Z');
const received = (rest: Partial<Extract<PatientEvent, { type: 'text-received' }>> = {}): PatientEvent => ({
  type: 'text-received',
  text: 'Thanks',
  reply: { kind: 'courtesy', score: null, stop: false },
  receivedAt: state.at,
  asked: null,
  ...rest,
});
const queued: PatientEvent = {
  type: 'text-queued',
  id: '7-0',
  channel: 'answer',
  content: { kind: 'help' },
};

function commit(
  type: Commit['type'],
  events: PatientEvent[],
  changed: Partial<Commit['state']> = {},
): Commit {
  const { patientId, clinicId, at } = state;
  return { patientId, clinicId, seq: 7, at, cause: null, type, events, state: { ...state, ...changed } };
}
const before = { ...commit('enrol', []), seq: 6 };
const whyOf = (made: Commit) => describeCause(made, before).silent;

describe('why nothing is said', () => {
  it('is told of every commit that wants no text, and of no other', () => {
    expect(whyOf(commit('receive-text', [received(), queued]))).toBeUndefined();
    expect(whyOf(commit('claim-text', []))).toBeUndefined();
    expect(whyOf(commit('receive-text', [received()]))).toMatch(/courtesy needs no answer/);
    expect(whyOf(commit('receive-text', [received({ byPhone: true })]))).toMatch(/A phone wrote this/);
    expect(whyOf(commit('receive-text', [received({ again: true })]))).toMatch(/The same words/);
    expect(whyOf(commit('receive-text', [{ type: 'text-counted', receivedAt: state.at }]))).toMatch(
      /only counted/,
    );
    expect(whyOf(commit('receive-text', [received()], { stopped: true }))).toBe(
      'The number has asked for no more texts.',
    );
    const inbox: PatientEvent = { type: 'inbox-added', why: 'answer-to-staff', first: false };
    expect(whyOf(commit('receive-text', [received(), inbox]))).toMatch(/staff read the answer/);
    expect(whyOf(commit('wake-up', []))).toBe('The state was looked at, and no text was due.');
    expect(whyOf(commit('pause', []))).toMatch(/^Staff did this/);
  });
});

describe('a commit', () => {
  it('names what set it off by what the commit before it was waiting for', () => {
    const waiting = { ...before, state: { ...state, wake: { at: state.at, why: 'check-in' as const } } };
    const wake = describeCause(commit('wake-up', [queued]), waiting);
    expect(wake).toMatchObject({ kind: 'clock', title: 'A check-in is asked', texts: ['7-0'] });
    expect(describeCause(commit('record-text', []), before).kind).toBe('sending');
    expect(describeCause(commit('pause', [{ type: 'paused', until: null, by: 'x' }]), before)).toMatchObject({
      kind: 'staff',
      title: 'Staff paused the texts.',
    });
  });

  it('tells what was written, how it was read, and what it puts on the timeline', () => {
    const scored = received({ text: '4', reply: { kind: 'score', score: 4, stop: false } });
    const reading: PatientEvent = {
      type: 'reading-recorded',
      date: '2027-01-04',
      score: 4,
      elevated: false,
      approximate: false,
      replaced: false,
      checkIn: null,
      by: null,
      note: null,
    };
    const rows = describeCommit(commit('receive-text', [scored, reading, queued]));
    expect(rows[0]).toMatchObject({ said: '4', read: { kind: 'score', score: 4 } });
    expect(rows[1]?.mark).toEqual({ kind: 'score', date: '2027-01-04', score: 4 });
    expect(rows[2]?.text).toBe('7-0');
  });
});
