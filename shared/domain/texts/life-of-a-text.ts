/**
 * A text on its way out: claimed before it is sent, recorded after, given back when nothing was accepted. The claim is
 * a commit on its owner's own sequence, so a STOP and a claim exclude each other.
 */
import { type ClinicSettings, isOutsideTest } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import type { AlertLevel } from './alert-levels.ts';
import { type DropReason, isWaiting, leavesAlways, type OpenText, type TextOutcome } from './open-text.ts';
import { dropText, type Outbox, queueOnce } from './outbox.ts';

/** Claims given back before a text is given up. */
const mostAttempts = 6;

export interface ClaimText {
  type: 'claim-text';
  textId: string;
  /** Fingerprint of the words about to be sent; null for an alert. */
  fingerprint: string | null;
  /** The queue message that it answers. */
  message?: string;
  /**
   * Whether anybody may send, for an invitation whether alerts reach a contact of the clinic, and whether the clinic has
   * sent all it may send today.
   */
  sending: 'on' | 'off' | 'not-live' | 'over-ceiling';
}

/** Nothing was accepted and trying again may help. */
export interface ReleaseText {
  type: 'release-text';
  textId: string;
  code: string;
}

export interface RecordText {
  type: 'record-text';
  textId: string;
  outcome: TextOutcome;
  /** For emergency words: the alert was accepted. */
  alerted?: boolean;
}

export type TextCommand = ClaimText | ReleaseText | RecordText;

export interface TextRefusal {
  reason: 'no-such-text' | 'already-claimed' | 'not-yet';
  retryAt?: Instant;
}

function find(outbox: Outbox, textId: string): OpenText | undefined {
  return outbox.texts().find(({ id }) => id === textId);
}

function switchedOff(
  phone: string,
  { sending }: ClaimText,
  settings: ClinicSettings,
): 'sending-off' | 'test-mode' | null {
  if (settings.sending === 'off' || sending === 'off') return 'sending-off';
  return isOutsideTest(settings, phone) ? 'test-mode' : null;
}

function mootBecause(
  outbox: Outbox,
  text: OpenText,
  command: ClaimText,
  settings: ClinicSettings,
): DropReason | null {
  if (leavesAlways(text.content.kind)) return null;
  const why = switchedOff(text.to ?? outbox.phone, command, settings) ?? outbox.mootBecause(text);
  return why ?? (command.sending === 'over-ceiling' ? 'daily-ceiling' : null);
}

/**
 * Claims a text for the one who is about to send it. What has lost its reason is dropped instead; what came outside
 * the hours waits.
 */
export function claimText(outbox: Outbox, command: ClaimText, settings: ClinicSettings): TextRefusal | null {
  const text = find(outbox, command.textId);
  if (text === undefined) return { reason: 'no-such-text' };
  if (!isWaiting(text)) return { reason: 'already-claimed' };
  const why = mootBecause(outbox, text, command, settings);
  if (why !== null) {
    dropText(outbox, text, why);
    return null;
  }
  const { id } = text;
  const { kind } = text.content;
  if (kind === 'invitation' && command.sending === 'not-live') return { reason: 'not-yet' };
  const until = outbox.opensAt(text);
  if (until === null) {
    const { fingerprint, message } = command;
    const by = message === undefined ? {} : { message };
    outbox.step({ type: 'text-claimed', id, kind, fingerprint, ...by });
    return null;
  }
  const { notBefore } = text;
  if (notBefore !== null && notBefore > outbox.now) return { reason: 'not-yet', retryAt: notBefore };
  outbox.step({ type: 'text-deferred', id, until });
  return null;
}

/** Gives a claim back: nothing was accepted, so it may be tried again; after a few times it counts as failed. */
export function releaseText(outbox: Outbox, { textId, code }: ReleaseText): TextRefusal | null {
  const text = find(outbox, textId);
  if (text === undefined) return { reason: 'no-such-text' };
  // To a number that was given up nothing is tried again but what leaves always.
  if (text.to !== undefined && !leavesAlways(text.content.kind)) dropText(outbox, text, 'number-changed');
  // What was on its way when STOP came does not wait for a START.
  else if (outbox.mootBecause(text) === 'stopped') dropText(outbox, text, 'stopped');
  else if (text.attempts + 1 < mostAttempts) outbox.step({ type: 'text-released', id: text.id, code });
  // The alert that went with each try may not have been accepted either.
  else record(outbox, text, { result: 'failed', code, optedOut: false }, false);
  return null;
}

/** Records what became of a text. One that may or may not have left is never sent again. */
export function recordText(outbox: Outbox, command: RecordText): TextRefusal | null {
  const text = find(outbox, command.textId);
  if (text === undefined) return { reason: 'no-such-text' };
  record(outbox, text, command.outcome, command.alerted === true);
  return null;
}

function record(outbox: Outbox, text: OpenText, outcome: TextOutcome, alerted: boolean): void {
  const { content } = text;
  outbox.step({ type: 'text-recorded', id: text.id, kind: content.kind, outcome });
  outbox.recorded(text, outcome);
  // The alert that emergency words raise themselves was not accepted, so it is tried until it is.
  if (content.kind === 'emergency' && !alerted) queueOnce(outbox, { kind: 'alert', level: 'first' });
  const level = levelRaised(text, outcome, alerted);
  if (level !== null) outbox.alerted(level);
}

function levelRaised({ content }: OpenText, outcome: TextOutcome, alerted: boolean): AlertLevel | null {
  if (content.kind === 'alert') return outcome.result === 'sent' ? content.level : null;
  return content.kind === 'emergency' && alerted ? 'first' : null;
}
