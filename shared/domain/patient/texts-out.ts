/** A text on its way out: claimed before it is sent, recorded after, given back when nothing was accepted. */
import type { CommandOf, RefusalReason } from './commands.ts';
import {
  answerOnce,
  type Draft,
  drop,
  dropWaiting,
  emit,
  leavesAlways,
  raise,
  today,
  withdrawCheckIn,
} from './draft.ts';
import type { DropReason } from './events.ts';
import { isQuiet, openingFrom } from './preferred-time.ts';
import { expectedSession } from './sessions-due.ts';
import { isHeld, type OpenText } from './state.ts';
import { isWrongForTips } from './tips-due.ts';

/** Claims given back before a text is given up. */
const mostAttempts = 6;

export type TextRefusal = { reason: RefusalReason; retryAt?: string };

/** Why a nudge has lost its reason since it was wanted; null while the reason holds. */
function nudgeIsMoot(draft: Draft, text: OpenText): DropReason | null {
  const { state, settings } = draft;
  const day = today(draft);
  const { content } = text;
  if (state.paused !== null) return 'paused';
  if (isHeld(state)) return 'held';
  switch (content.kind) {
    case 'invitation':
      return state.stage === 'invited' ? null : 'answered';
    case 'check-in':
    case 'reminder':
      return state.checkIns.open === null ? 'answered' : null;
    case 'session-nudge': {
      const expected = expectedSession(state);
      return expected === null || expected > day ? 'no-longer-due' : null;
    }
    case 'plan-news':
      return state.plan.phase === content.to ? null : 'superseded';
    case 'tip':
      return isWrongForTips(state, day, settings.protocol) ? 'no-longer-due' : null;
    default:
      return null;
  }
}

function mootBecause(draft: Draft, text: OpenText, sending: 'on' | 'off' | 'not-live'): DropReason | null {
  const { state, settings } = draft;
  const { kind } = text.content;
  if (leavesAlways(kind)) return null;
  if (state.discharged) return 'discharged';
  if (state.stopped && kind !== 'help') return 'stopped';
  if (settings.sending === 'off' || sending === 'off') return 'sending-off';
  if (settings.testNumbers !== null && !settings.testNumbers.includes(state.phone)) return 'test-mode';
  return text.channel === 'nudge' ? nudgeIsMoot(draft, text) : null;
}

/**
 * Claims a text for the one who is about to send it. The claim is a commit on the patient's own sequence, so a
 * STOP and a claim exclude each other. What has lost its reason is dropped instead; what came outside the hours waits.
 */
export function claimText(draft: Draft, command: CommandOf<'claim-text'>): TextRefusal | null {
  const text = draft.state.texts.find(({ id }) => id === command.textId);
  if (text === undefined) return { reason: 'no-such-text' };
  if (text.claimedAt !== null) return { reason: 'already-claimed' };
  const why = mootBecause(draft, text, command.sending);
  if (why !== null) {
    drop(draft, text, why);
    return null;
  }
  if (text.content.kind === 'invitation' && command.sending === 'not-live') return { reason: 'not-yet' };
  const { timeZone } = draft.state;
  if (text.channel === 'nudge' && isQuiet(draft.now, timeZone)) {
    if (text.notBefore !== null && text.notBefore > draft.now) {
      return { reason: 'not-yet', retryAt: text.notBefore };
    }
    emit(draft, { type: 'text-deferred', id: text.id, until: openingFrom(draft.now, timeZone) });
    return null;
  }
  const { kind } = text.content;
  emit(draft, { type: 'text-claimed', id: text.id, kind, fingerprint: command.fingerprint });
  return null;
}

/** Gives a claim back: nothing was accepted, so it may be tried again; after a few times it counts as failed. */
export function releaseText(draft: Draft, command: CommandOf<'release-text'>): TextRefusal | null {
  const text = draft.state.texts.find(({ id }) => id === command.textId);
  if (text === undefined) return { reason: 'no-such-text' };
  if (text.attempts + 1 >= mostAttempts) {
    recordFailure(draft, text, command.code, false);
    // The alert that went with each try may not have been accepted either.
    if (text.content.kind === 'emergency') answerOnce(draft, { kind: 'alert', level: 'first' });
    return null;
  }
  emit(draft, { type: 'text-released', id: text.id, code: command.code });
  return null;
}

function recordFailure(draft: Draft, text: OpenText, code: string, optedOut: boolean): void {
  const { kind } = text.content;
  emit(draft, { type: 'text-recorded', id: text.id, kind, outcome: { result: 'failed', code, optedOut } });
  if (kind === 'alert') return;
  raise(draft, 'undeliverable');
  if (kind === 'check-in') withdrawCheckIn(draft);
  if (!optedOut || draft.state.stopped) return;
  emit(draft, { type: 'stopped', receivedAt: draft.now, source: 'carrier' });
  // Emergency words stay: they cannot be delivered, but the alert they raise can.
  dropWaiting(draft, 'stopped', ({ content }) => content.kind !== 'alert' && content.kind !== 'emergency');
  withdrawCheckIn(draft);
  if (draft.state.checkIns.recheckAt !== null) emit(draft, { type: 'recheck-cancelled' });
}

/** Records what became of a text. One that may or may not have left is shown to staff and never sent again. */
export function recordText(draft: Draft, command: CommandOf<'record-text'>): TextRefusal | null {
  const text = draft.state.texts.find(({ id }) => id === command.textId);
  if (text === undefined) return { reason: 'no-such-text' };
  const { outcome } = command;
  const { kind } = text.content;
  if (outcome.result === 'failed') recordFailure(draft, text, outcome.code, outcome.optedOut);
  else emit(draft, { type: 'text-recorded', id: text.id, kind, outcome });
  if (outcome.result === 'unknown' && kind !== 'alert') raise(draft, 'unknown-text');
  // The alert that emergency words raise themselves was not accepted, so it is tried until it is.
  if (kind === 'emergency' && command.alerted !== true) {
    answerOnce(draft, { kind: 'alert', level: 'first' });
  }
  return null;
}
