/**
 * A save of a stranger's item being decided, with their texts on their way out. Like a patient's draft it lives only
 * inside a decision, which stays pure.
 */
import { isEmergency } from '../attention-kinds.ts';
import { type Instant, later, latest, minuteMs } from '../local-time.ts';
import { type AlertLevel, levelAfter, minutesBetween } from '../texts/alert-levels.ts';
import type { AlertContent, AnswerContent } from '../texts/content.ts';
import { isWaiting, type OpenText, type TextOutcome, type TextStep, textsAfter } from '../texts/open-text.ts';
import { dropText, type Outbox, queueOnce, queueText } from '../texts/outbox.ts';
import type { StrangerState } from './state.ts';

export interface StrangerDraft {
  readonly now: Instant;
  state: StrangerState;
  readonly steps: TextStep[];
  /** What the number says of being texted at all; null while it says nothing. */
  optedOut: boolean | null;
}

/** A draft of the save after `before`. Its time is never before the last one's. */
export function startStrangerDraft(before: StrangerState, now: Instant): StrangerDraft {
  const at = latest(before.at, now);
  return { now: at, state: { ...before, seq: before.seq + 1, at }, steps: [], optedOut: null };
}

/** A stranger has no schedule, so the alert to follow waits in the outbox while anything is still to be read. */
function queueNextAlert({ state }: StrangerDraft, outbox: Outbox, level: AlertLevel): void {
  const next = levelAfter(level);
  // What only may be danger is told of once, and what a contact answers not at all.
  const unread = state.toRead.some(({ done, kind }) => done === null && isEmergency(kind));
  const waits = state.texts.some(({ notBefore }) => notBefore !== null);
  if (next === null || !unread || waits) return;
  const at = later(state.at, minutesBetween(level, next) * minuteMs);
  queueText(outbox, 'answer', { kind: 'alert', level: next }, { notBefore: at });
}

/** The provider may say that the number opted out; and emergency words that it refused were not said. */
function recorded(draft: StrangerDraft, { content }: OpenText, outcome: TextOutcome): void {
  if (outcome.result !== 'failed') return;
  if (outcome.optedOut) draft.optedOut = true;
  if (content.kind === 'emergency') draft.state = { ...draft.state, emergencyAt: null };
}

/** The outbox of the stranger whose save is being decided. */
export function outboxOfStranger(draft: StrangerDraft): Outbox {
  const outbox: Outbox = {
    now: draft.now,
    seq: draft.state.seq,
    phone: draft.state.phone,
    happened: draft.steps,
    texts: () => draft.state.texts,
    step(step) {
      draft.steps.push(step);
      draft.state = { ...draft.state, texts: textsAfter(draft.state.texts, step, draft.now) };
    },
    // Whatever a stranger is texted answers what they wrote: it keeps its reason and goes at any hour.
    mootBecause: () => null,
    opensAt: () => null,
    dropped: () => undefined,
    recorded: (text, outcome) => recorded(draft, text, outcome),
    alerted: (level) => queueNextAlert(draft, outbox, level),
  };
  return outbox;
}

/** Queues an answer or an alert unless one of its kind waits already. */
export function want(draft: StrangerDraft, content: AnswerContent | AlertContent): void {
  const outbox = outboxOfStranger(draft);
  const claimed = (text: OpenText) => !isWaiting(text) && text.content.kind === content.kind;
  const stale = draft.state.texts.filter(claimed);
  if (!queueOnce(outbox, content)) return;
  // One that was claimed and never recorded tells nobody anything once another of its kind is wanted.
  for (const text of stale) dropText(outbox, text, 'superseded');
}
