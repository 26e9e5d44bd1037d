/** A text between being wanted and being recorded, and every step it can take; the same for whomever it is to. */
import type { Instant } from '../local-time.ts';
import { type TextKind, traitsOf } from '../text-kinds.ts';
import type { TextContent } from './content.ts';

export type Channel = 'answer' | 'nudge';

/** The queue a text waits in: that of its channel, or the one which only danger may fill. */
export type TextQueue = Channel | 'emergency';

/** A text that is wanted and not yet recorded as sent, failed or dropped. */
export interface OpenText {
  /** Commit sequence and position in it, as `12-0`: unique within its owner. */
  id: string;
  channel: Channel;
  content: TextContent;
  /** E.164: the number it goes to, when that is not the one its owner has now. */
  to?: string;
  queuedAt: Instant;
  /** Not before this instant; null when it may go at once. */
  notBefore: Instant | null;
  /** When it was claimed for sending; null while it waits. */
  claimedAt: Instant | null;
  /** The queue message that claimed it; absent while it waits, and in older states. */
  claimedBy?: string;
  /** Claims given back because nothing was accepted. */
  attempts: number;
}

/** Why a text that was wanted never left. */
export type DropReason =
  | 'answered'
  | 'superseded'
  | 'stopped'
  | 'paused'
  | 'held'
  | 'discharged'
  | 'late'
  | 'no-longer-due'
  | 'no-room'
  | 'number-changed'
  | 'sending-off'
  | 'test-mode'
  /** The clinic had sent all that it may send on one day. */
  | 'daily-ceiling';

/** What became of a text that was claimed. */
export type TextOutcome =
  | { result: 'sent'; providerId: string | null; segments: number; body: string }
  | { result: 'failed'; code: string; optedOut: boolean }
  | { result: 'unknown' };

/** A patient's history keeps these as events; of a stranger's nothing stays but what they make of the texts. */
export type TextStep =
  | { type: 'text-queued'; id: string; channel: Channel; content: TextContent; to?: string }
  | { type: 'text-deferred'; id: string; until: Instant }
  | { type: 'text-requeued'; id: string }
  | { type: 'text-dropped'; id: string; why: DropReason; kind: TextKind }
  | { type: 'text-claimed'; id: string; kind: TextKind; fingerprint: string | null; message?: string }
  | { type: 'text-released'; id: string; code: string }
  | { type: 'text-recorded'; id: string; kind: TextKind; outcome: TextOutcome };

function changed(texts: readonly OpenText[], id: string, change: (text: OpenText) => OpenText): OpenText[] {
  return texts.map((text) => (text.id === id ? change(text) : text));
}

function queued(
  { id, channel, content, to }: Extract<TextStep, { type: 'text-queued' }>,
  at: Instant,
): OpenText {
  const text = { id, channel, content, queuedAt: at, notBefore: null, claimedAt: null, attempts: 0 };
  return to === undefined ? text : { ...text, to };
}

function claimed(
  text: OpenText,
  { message }: Extract<TextStep, { type: 'text-claimed' }>,
  at: Instant,
): OpenText {
  return message === undefined ? { ...text, claimedAt: at } : { ...text, claimedAt: at, claimedBy: message };
}

/** The texts after one step that was taken at `at`. */
export function textsAfter(texts: readonly OpenText[], step: TextStep, at: Instant): OpenText[] {
  switch (step.type) {
    case 'text-queued':
      return [...texts, queued(step, at)];
    case 'text-deferred':
      return changed(texts, step.id, (text) => ({ ...text, notBefore: step.until }));
    case 'text-requeued':
      return changed(texts, step.id, (text) => ({ ...text, notBefore: null }));
    case 'text-claimed':
      return changed(texts, step.id, (text) => claimed(text, step, at));
    case 'text-released':
      return changed(texts, step.id, ({ claimedBy: _over, ...text }) => ({
        ...text,
        claimedAt: null,
        attempts: text.attempts + 1,
      }));
    case 'text-dropped':
    case 'text-recorded':
      return texts.filter((text) => text.id !== step.id);
    default:
      return step satisfies never;
  }
}

/** Where a text waits to be sent: emergency words and alerts never stand behind anything else. */
export function queueOf({ channel, content }: Pick<OpenText, 'channel' | 'content'>): TextQueue {
  return traitsOf(content.kind).isEmergency === true ? 'emergency' : channel;
}

/** True for a text that nobody has claimed. */
export function isWaiting({ claimedAt }: OpenText): boolean {
  return claimedAt === null;
}

/** True for a text whose time is still to come. */
export function isEarly({ notBefore }: OpenText, now: Instant): boolean {
  return notBefore !== null && notBefore > now;
}

/** True for what neither a STOP, a discharge nor a switch holds back: emergency words, alerts, the answer to STOP. */
export function leavesAlways(kind: TextKind): boolean {
  return traitsOf(kind).leavesAlways === true;
}
