/**
 * A commit being decided: the events so far and the state after them, so that each step of a decision
 * sees what the steps before it did. It lives only inside `decide`, which stays pure.
 */
import type { IsoDate } from '../calendar.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import { type Instant, localDate } from '../local-time.ts';
import type {
  AlertContent,
  AnswerContent,
  NudgeContent,
  TextContent,
  TextKind,
  TextVariables,
} from '../texts/content.ts';
import type { DropReason, PatientEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { mayAnswer } from './limits.ts';
import { isQuiet, openingFrom } from './preferred-time.ts';
import { expectedSession } from './sessions-due.ts';
import type { AttentionKind } from '../attention-kinds.ts';
import { type AskedCheckIn, isRaised, type OpenText, type PatientState } from './state.ts';

export interface Draft {
  readonly now: Instant;
  readonly settings: ClinicSettings;
  state: PatientState;
  readonly events: PatientEvent[];
  /** Automatic answers are withheld: the text is one of ours come back. */
  mute: boolean;
}

/** A draft of the commit after `state`. A commit's time is never before the last one's. */
export function startDraft(state: PatientState, now: Instant, settings: ClinicSettings): Draft {
  const at = state.at > now ? state.at : now;
  const stamped = { ...state, seq: state.seq + 1, at, settings: settings.version };
  return { now: at, settings, state: stamped, events: [], mute: false };
}

/** Adds what happened. */
export function emit(draft: Draft, event: PatientEvent): void {
  draft.events.push(event);
  draft.state = evolve(draft.state, event, draft.now);
}

/**
 * Today on the patient's own calendar; never before a day the plan already knows, which a patient who
 * travels west would otherwise bring about.
 */
export function today({ state, now }: Draft): IsoDate {
  return todayOf(state, now);
}

/** The same of a state at an instant. */
export function todayOf({ plan, timeZone }: PatientState, now: Instant): IsoDate {
  const known = [
    localDate(now, timeZone),
    plan.phaseSince,
    plan.lastOverride,
    plan.lastRecheck,
    plan.baseline.at(-1)?.date,
    plan.kept.readings.at(-1)?.date,
    plan.flareReports.at(-1),
  ];
  return known.reduce<IsoDate>((last, day) => (day != null && day > last ? day : last), '');
}

function nextTextId(draft: Draft): string {
  const queued = draft.events.filter((event) => event.type === 'text-queued').length;
  return `${draft.state.seq}-${queued}`;
}

/** Texts that may wait at once: more only pile up when none can leave, and must not fill the state. */
const mostWaiting = 20;

/** Wants an answer to go at once, unless the day's cap on automatic answers is reached. True when it goes. */
export function answer(draft: Draft, content: AnswerContent | { kind: 'invitation' }): boolean {
  const { limits, texts } = draft.state;
  if (draft.mute || texts.length >= mostWaiting || !mayAnswer(limits, draft.now)) return false;
  emit(draft, { type: 'text-queued', id: nextTextId(draft), channel: 'answer', content });
  return true;
}

/** Wants an answer that no cap holds back. */
export function answerAlways(draft: Draft, content: AnswerContent | AlertContent): void {
  emit(draft, { type: 'text-queued', id: nextTextId(draft), channel: 'answer', content });
}

/** The same for emergency words, the answer to STOP and alerts: one that still waits to leave will do. */
export function answerOnce(draft: Draft, content: AnswerContent | AlertContent): void {
  const waits = draft.state.texts.some((text) => text.claimedAt === null && isSame(text.content, content));
  if (!waits) answerAlways(draft, content);
}

function isSame(a: TextContent, b: TextContent): boolean {
  return a.kind === b.kind && (a.kind !== 'alert' || b.kind !== 'alert' || a.level === b.level);
}

/** Wants a nudge: now inside the hours, else at the next opening. */
export function nudge(draft: Draft, content: NudgeContent): void {
  const id = nextTextId(draft);
  emit(draft, { type: 'text-queued', id, channel: 'nudge', content });
  if (isQuiet(draft.now, draft.state.timeZone)) {
    emit(draft, { type: 'text-deferred', id, until: openingFrom(draft.now, draft.state.timeZone) });
  }
}

/** Drops a text that no longer has a reason; a check-in whose question never left is withdrawn with it. */
export function drop(draft: Draft, text: OpenText, why: DropReason): void {
  emit(draft, { type: 'text-dropped', id: text.id, why, kind: text.content.kind });
  const { open } = draft.state.checkIns;
  if (text.content.kind === 'check-in' && open !== null && why !== 'answered') {
    closeCheckIn(draft, open, false, 'withdrawn');
  }
}

/** Closes a check-in without a score. */
export function closeCheckIn(
  draft: Draft,
  { id, kind, due, askedAt }: AskedCheckIn,
  missed: boolean,
  why: 'unanswered' | 'superseded' | 'withdrawn',
): void {
  emit(draft, { type: 'check-in-closed', id, kind, due, askedAt, missed, why });
}

/** True for what neither a STOP, a discharge nor a switch holds back: emergency words, alerts, the answer to STOP. */
export function leavesAlways(kind: TextKind): boolean {
  return kind === 'emergency' || kind === 'alert' || kind === 'stop-confirmation';
}

/** Drops every text that waits and that `which` picks; what is being sent this moment can no longer be called back. */
export function dropWaiting(draft: Draft, why: DropReason, which: (text: OpenText) => boolean): void {
  for (const text of draft.state.texts) {
    if (text.claimedAt === null && which(text)) drop(draft, text, why);
  }
}

/** Closes an open check-in that no longer waits for an answer, without counting it as missed. */
export function withdrawCheckIn(draft: Draft): void {
  const { open } = draft.state.checkIns;
  if (open !== null) closeCheckIn(draft, open, false, 'withdrawn');
}

/** Raises attention that is not raised already. */
export function raise(draft: Draft, kind: AttentionKind): void {
  if (!isRaised(draft.state, kind)) emit(draft, { type: 'attention-raised', kind });
}

function laterDay(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The variables that words about this patient may use. */
export function variablesFor(state: PatientState, settings: ClinicSettings): TextVariables {
  return {
    firstName: state.firstName,
    clinicName: settings.name,
    clinicShortName: settings.shortName,
    clinicPhone: settings.phone,
    bookingLink: settings.bookingLink,
    country: settings.country,
    alerted: false,
    sessionDue: laterDay(expectedSession(state), state.sessions.nudgedFor),
  };
}
