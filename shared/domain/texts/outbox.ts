/** Whoever texts are to, while a commit about them is decided, and how a text gets into and out of the outbox. */
import type { Instant } from '../local-time.ts';
import type { AlertLevel } from './alert-levels.ts';
import type { AlertContent, AnswerContent, TextContent } from './content.ts';
import {
  type Channel,
  type DropReason,
  isWaiting,
  type OpenText,
  type TextOutcome,
  type TextStep,
} from './open-text.ts';

/** The texts of a patient or a stranger. It lives only inside a decision, which stays pure. */
export interface Outbox {
  readonly now: Instant;
  /** Sequence number of the commit that is being decided. */
  readonly seq: number;
  /** E.164: where texts go that name no number of their own. */
  readonly phone: string;
  /** What the commit has seen happen so far. */
  readonly happened: readonly { type: string }[];
  /** The texts after the steps so far. */
  texts(): readonly OpenText[];
  step(step: TextStep): void;
  /** Why a text has lost its reason since it was wanted; null while the reason holds. */
  mootBecause(text: OpenText): DropReason | null;
  /** When the hours allow a text that they hold back now; null when it may go at once. */
  opensAt(text: OpenText): Instant | null;
  /** What else follows from a text that was dropped. */
  dropped(text: OpenText, why: DropReason): void;
  /** What else follows from what became of a text. */
  recorded(text: OpenText, outcome: TextOutcome): void;
  /** What else follows from an alert that went out, by itself or with emergency words. */
  alerted(level: AlertLevel): void;
}

/** Wants a text, at once or not before an instant. */
export function queueText(
  outbox: Outbox,
  channel: Channel,
  content: TextContent,
  { notBefore = null, to }: { notBefore?: Instant | null; to?: string | undefined } = {},
): void {
  const position = outbox.happened.filter(({ type }) => type === 'text-queued').length;
  const id = `${outbox.seq}-${position}`;
  outbox.step({ type: 'text-queued', id, channel, content, ...(to === undefined ? {} : { to }) });
  if (notBefore !== null) outbox.step({ type: 'text-deferred', id, until: notBefore });
}

function isSame(a: TextContent, b: TextContent): boolean {
  return a.kind === b.kind && (a.kind !== 'alert' || b.kind !== 'alert' || a.level === b.level);
}

/** Wants an answer or an alert unless the same still waits to leave for that number. True when it was queued. */
export function queueOnce(outbox: Outbox, content: AnswerContent | AlertContent, to?: string): boolean {
  const waits = outbox
    .texts()
    .some((text) => isWaiting(text) && text.to === to && isSame(text.content, content));
  if (waits) return false;
  queueText(outbox, 'answer', content, { to });
  return true;
}

/** Drops a text that no longer has a reason. */
export function dropText(outbox: Outbox, text: OpenText, why: DropReason): void {
  outbox.step({ type: 'text-dropped', id: text.id, why, kind: text.content.kind });
  outbox.dropped(text, why);
}

/** Drops every text that waits and that `which` picks; what is being sent this moment can no longer be called back. */
export function dropTexts(outbox: Outbox, why: DropReason, which: (text: OpenText) => boolean): void {
  for (const text of outbox.texts()) if (isWaiting(text) && which(text)) dropText(outbox, text, why);
}
