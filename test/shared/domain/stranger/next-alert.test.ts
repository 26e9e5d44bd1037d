import { describe, expect, it } from 'vitest';
import type { StrangerCommand } from '../../../../shared/domain/stranger/commands.ts';
import { decideStranger } from '../../../../shared/domain/stranger/decide-stranger.ts';
import type { StrangerState } from '../../../../shared/domain/stranger/state.ts';
import { testSettings as settings } from '../../../support/patient-story.ts';

const noon = '2026-11-21T12:00:00.000Z';
const outcome = { result: 'sent', providerId: null, segments: 1, body: '' } as const;

function next(state: StrangerState | null, command: StrangerCommand): StrangerState {
  const decision = decideStranger(command, state);
  if (decision.kind !== 'accepted') throw new Error(decision.kind);
  return decision.state;
}

function danger(now: string, text: string, cause: string): StrangerCommand {
  const phone = '+12065550999';
  const strangerId = 'clinic-1.hash';
  return { type: 'receive-text', now, cause, settings, strangerId, phone, text, kept: text, receivedAt: now };
}

/** A stranger in need whose emergency words have left, with the alert accepted, at noon. */
function alerted(): StrangerState {
  const heard = next(null, danger(noon, 'I want to die', 'aaaaaaaaaaa'));
  const textId = heard.texts[0]?.id ?? '';
  return next(heard, { type: 'record-text', now: noon, textId, outcome, alerted: true });
}

function waiting(state: StrangerState) {
  return state.texts.map(({ content, notBefore }) => ({ content, notBefore }));
}

it('emergency words that were refused were not said: the next cry within the hour gets them', () => {
  const heard = next(null, danger(noon, 'I want to die', 'aaaaaaaaaaa'));
  const textId = heard.texts[0]?.id ?? '';
  const failed = { result: 'failed', code: 'InvalidParameter', optedOut: false } as const;
  const refused = next(heard, { type: 'record-text', now: noon, textId, outcome: failed, alerted: true });
  const soon = '2026-11-21T12:01:00.000Z';
  const cried = next(refused, danger(soon, 'I cannot breathe', 'bbbbbbbbbbb'));
  expect(cried.texts.map(({ content }) => content.kind)).toContain('emergency');
});

describe('an alert about a stranger that nobody answers', () => {
  it('goes out again after 15 minutes, to the operator after 60, and then no more', () => {
    const first = alerted();
    expect(waiting(first)).toEqual([
      { content: { kind: 'alert', level: 'again' }, notBefore: '2026-11-21T12:15:00.000Z' },
    ]);
    const again = next(first, {
      type: 'record-text',
      now: '2026-11-21T12:15:00.000Z',
      textId: first.texts[0]?.id ?? '',
      outcome,
    });
    expect(waiting(again)).toEqual([
      { content: { kind: 'alert', level: 'operator' }, notBefore: '2026-11-21T13:00:00.000Z' },
    ]);
    const last = next(again, {
      type: 'record-text',
      now: '2026-11-21T13:00:00.000Z',
      textId: again.texts[0]?.id ?? '',
      outcome,
    });
    expect(waiting(last)).toEqual([]);
  });

  it('is called off by whoever has read what it was about', () => {
    const first = alerted();
    const item = Date.parse(first.toRead[0]?.at ?? '');
    const read = next(first, { type: 'finish-inbox-item', now: noon, item, by: 'staff-1' });
    expect(waiting(read)).toEqual([]);
    // What comes after it was read by nobody, however soon.
    const told = next(read, danger('2026-11-21T12:06:00.000Z', 'I want to kill myself', 'bbbbbbbbbbb'));
    expect(waiting(told)).toEqual([{ content: { kind: 'alert', level: 'first' }, notBefore: null }]);
    const typed = next(told, danger('2026-11-21T12:07:00.000Z', 'I want to end my life', 'ccccccccccc'));
    expect(waiting(typed)).toEqual(waiting(told));
  });
});
