/** A patient's texts on their way out: what the life of a text asks of a patient, and what it does to one. */
import type { Instant } from '../../local-time.ts';
import type { TextKind } from '../../text-kinds.ts';
import type { TextContent } from '../../texts/content.ts';
import type { DropReason, OpenText, TextOutcome } from '../../texts/open-text.ts';
import { dropTexts, type Outbox } from '../../texts/outbox.ts';
import { closeCheckIn, withdrawCheckIn } from '../close-check-in.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { awaitsAnyCall, awaitsCall } from '../due/call-first.ts';
import { isReminderLate } from '../due/place-nudges.ts';
import { isQuiet, openFrom, openingFrom } from '../due/preferred-time.ts';
import { isLeftInPeace } from '../due/silence.ts';
import { isWrongForTips } from '../due/tips-due.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import { openQuestion } from '../sessions/questions-due.ts';
import { isSessionNear } from '../sessions/sessions-due.ts';
import { isHeld } from '../state.ts';
import { today } from '../today.ts';

/** What is not said while a call is awaited. */
const tellingKinds: ReadonlySet<TextKind> = new Set<TextKind>([
  'session-question',
  'session-nudge',
  'plan-news',
  'tip',
]);

/** Why a nudge has lost its reason since it was wanted; null while the reason holds. */
function nudgeIsMoot(draft: Draft, text: OpenText): DropReason | null {
  const { state, settings } = draft;
  const day = today(draft);
  const { content } = text;
  if (state.paused !== null) return 'paused';
  if (isHeld(state)) return 'held';
  const tells = tellingKinds.has(content.kind);
  if (tells && awaitsCall(state)) return 'held';
  switch (content.kind) {
    case 'talk-first':
      return awaitsCall(state) ? null : 'no-longer-due';
    case 'please-call':
      return awaitsAnyCall(state) ? null : 'no-longer-due';
    case 'farewell':
      return isLeftInPeace(state) ? null : 'answered';
    case 'invitation':
      return state.stage === 'invited' ? null : 'answered';
    case 'check-in':
      return state.checkIns.open === null ? 'answered' : null;
    case 'reminder':
      if (state.checkIns.open === null) return 'answered';
      return isReminderLate(state.checkIns.open, draft.now) ? 'late' : null;
    case 'session-nudge': {
      return isSessionNear(state, settings, day) ? null : 'no-longer-due';
    }
    case 'session-question':
      return openQuestion(state)?.date === content.date ? null : 'answered';
    case 'plan-news':
      return state.plan.phase === content.to ? null : 'superseded';
    case 'tip':
      return isWrongForTips(state, day, settings.protocol) ? 'no-longer-due' : null;
    default:
      return null;
  }
}

function mootBecause(draft: Draft, text: OpenText): DropReason | null {
  if (draft.state.discharged) return 'discharged';
  if (text.to === undefined && draft.state.stopped && text.content.kind !== 'help') return 'stopped';
  return text.channel === 'nudge' ? nudgeIsMoot(draft, text) : null;
}

/** Why a text may be dropped without anybody having to do something about it. */
const settled: ReadonlySet<DropReason> = new Set<DropReason>([
  'answered',
  'stopped',
  'discharged',
  'number-changed',
]);

function asksOfSession(content: TextContent): boolean {
  return (
    content.kind === 'session-question' ||
    (content.kind === 'acknowledgement' && content.session !== undefined)
  );
}

/** A check-in whose question never left is withdrawn with it; somebody whose invitation never left waits for staff. */
function dropped(draft: Draft, { content }: OpenText, why: DropReason): void {
  const { open } = draft.state.checkIns;
  // What takes an answer's place asks the question in it.
  if (asksOfSession(content) && why !== 'answered' && why !== 'superseded') closeQuestion(draft, 'withdrawn');
  if (content.kind === 'invitation' && !settled.has(why)) raise(draft, 'no-consent', 'invitation');
  if (content.kind === 'check-in' && open !== null && why !== 'answered') {
    closeCheckIn(draft, open, false, 'withdrawn');
  }
}

/** A text to a number that the patient had says nothing of the one they have. */
function recordedOfFormer(draft: Draft, phone: string, outcome: TextOutcome): void {
  if (outcome.result !== 'failed' || !outcome.optedOut) return;
  const former = draft.state.formerNumbers?.find((each) => each.phone === phone);
  if (former === undefined || former.stopped) return;
  emit(draft, { type: 'former-number-stopped', phone, receivedAt: draft.now, source: 'carrier' });
}

function recorded(draft: Draft, outbox: Outbox, { content, to }: OpenText, outcome: TextOutcome): void {
  if (content.kind === 'alert' || outcome.result === 'sent') return;
  if (to !== undefined && to !== draft.state.phone) return recordedOfFormer(draft, to, outcome);
  const isListed = outcome.result === 'failed' && outcome.optedOut;
  const ofKind = content.kind === 'invitation' ? 'invitation' : undefined;
  const reason = isListed ? 'opted-out-at-carrier' : ofKind;
  raise(draft, outcome.result === 'unknown' ? 'unknown-text' : 'undeliverable', reason);
  if (outcome.result === 'unknown') return;
  if (content.kind === 'check-in') withdrawCheckIn(draft);
  if (asksOfSession(content)) closeQuestion(draft, 'withdrawn');
  if (!outcome.optedOut || draft.state.stopped) return;
  emit(draft, { type: 'stopped', receivedAt: draft.now, source: 'carrier' });
  // Emergency words stay: they cannot be delivered, but the alert they raise can.
  dropTexts(outbox, 'stopped', (text) => text.content.kind !== 'alert' && text.content.kind !== 'emergency');
  withdrawCheckIn(draft);
  if (draft.state.checkIns.recheckAt !== null) emit(draft, { type: 'recheck-cancelled' });
}

/** When a text that keeps to hours may leave; null for now. Nudges do, and what staff wrote for the opening. */
function opensAt({ now, settings, state }: Draft, { channel, content }: OpenText): Instant | null {
  if (channel === 'nudge') {
    const opens = openFrom(now, state.timeZone, settings.closedDays);
    return opens === now ? null : opens;
  }
  const isForOpening = content.kind === 'staff-text' && content.at === 'opening';
  return isForOpening && isQuiet(now, state.timeZone) ? openingFrom(now, state.timeZone) : null;
}

/** The outbox of the patient whose commit is being decided. */
export function outboxOf(draft: Draft): Outbox {
  const outbox: Outbox = {
    now: draft.now,
    seq: draft.state.seq,
    phone: draft.state.phone,
    happened: draft.events,
    texts: () => draft.state.texts,
    step: (step) => emit(draft, step),
    mootBecause: (text) => mootBecause(draft, text),
    opensAt: (text) => opensAt(draft, text),
    dropped: (text, why) => dropped(draft, text, why),
    recorded: (text, outcome) => recorded(draft, outbox, text, outcome),
    // A wake-up repeats an alert for as long as the state says that nobody has acknowledged it.
    alerted: () => undefined,
  };
  return outbox;
}
