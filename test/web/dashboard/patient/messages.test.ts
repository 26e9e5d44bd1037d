import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../../shared/staff-contract/timeline.ts';
import { messagesOf } from '../../../../web/dashboard/patient/messages.ts';

function event(seq: number, kind: string, text?: string): TimelineEvent {
  return { at: `2026-10-06T18:00:0${seq}.000Z`, seq, kind, words: `${kind}.`, ...(text && { text }) };
}

function told(events: readonly TimelineEvent[]) {
  return messagesOf(events).map(({ from, state, text }) => [from, state, text]);
}

describe('messagesOf', () => {
  it('shows both sides, and leaves out what is no text', () => {
    expect(
      told([
        event(1, 'text-recorded', 'How is your pain?'),
        event(2, 'text-received', '5'),
        event(2, 'reading-recorded'),
        event(3, 'text-recorded', 'Thank you.'),
      ]),
    ).toEqual([
      ['ebb', 'sent', 'How is your pain?'],
      ['patient', 'received', '5'],
      ['ebb', 'sent', 'Thank you.'],
    ]);
  });

  it("shows staff's text once: waiting until it is sent, then as sent by staff", () => {
    const queued = event(1, 'text-queued', 'See you at 3.');
    expect(told([queued])).toEqual([['staff', 'queued', 'See you at 3.']]);
    expect(told([queued, event(2, 'text-recorded', 'See you at 3.')])).toEqual([
      ['staff', 'sent', 'See you at 3.'],
    ]);
  });

  it('shows the same text written twice twice', () => {
    const events = [1, 2].flatMap((seq) => [
      event(seq, 'text-queued', 'Hello'),
      event(seq, 'text-recorded', 'Hello'),
    ]);
    expect(told(events)).toEqual([
      ['staff', 'sent', 'Hello'],
      ['staff', 'sent', 'Hello'],
    ]);
  });

  it('says what never left', () => {
    expect(told([event(1, 'text-recorded'), event(2, 'text-dropped')])).toEqual([
      ['ebb', 'failed', null],
      ['ebb', 'dropped', null],
    ]);
  });
});
