/** A stranger's danger told in two bubbles. */
import { describe, expect, it } from 'vitest';
import type { ReceiveStrangerText } from '../../../../shared/domain/stranger/commands.ts';
import { decideStranger } from '../../../../shared/domain/stranger/decide-stranger.ts';
import type { StrangerState } from '../../../../shared/domain/stranger/state.ts';
import { testSettings } from '../../../support/patient-story.ts';

function receive(text: string, minutes: number, id: number): ReceiveStrangerText {
  const now = new Date(Date.parse('2026-11-21T12:00:00Z') + minutes * 60_000).toISOString();
  return {
    type: 'receive-text',
    now,
    cause: `message${String(id).padStart(4, '0')}`,
    settings: testSettings,
    strangerId: 'clinic-1.hash',
    phone: '+12065550199',
    text,
    kept: text,
    receivedAt: now,
  };
}

function heard(...texts: [text: string, minutes: number][]) {
  let state: StrangerState | null = null;
  for (const [id, [text, minutes]] of texts.entries()) {
    const decision = decideStranger(receive(text, minutes, id), state);
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    ({ state } = decision);
  }
  return { state, kinds: state?.texts.map(({ content }) => content.kind) };
}

describe('a stranger in two bubbles', () => {
  it('is in need as if in one, also across a STOP, and the same words at once are one text', () => {
    const { state, kinds } = heard(['I just want to', 0], ['STOP', 1], ['die', 2], ['die', 2]);
    expect(kinds).toEqual(['stop-confirmation', 'emergency']);
    expect(state?.toRead.at(-1)).toMatchObject({ kind: 'crisis', text: 'I just want to / die' });
  });

  it('is not after 5 minutes', () => {
    expect(heard(['I cant', 0], ['breathe', 6]).kinds).toEqual([]);
  });
});
