/** What clinic staff do to a patient's record. Each answers with the reason it was refused, or null. */
import { type AttentionKind, isDanger } from '../../attention-kinds.ts';
import { type Phase, phases } from '../../plan/phases.ts';
import { leavesAlways } from '../../texts/open-text.ts';
import { withdrawCheckIn } from '../close-check-in.ts';
import type { CommandOf, RefusalReason } from '../commands.ts';
import { changeNumber } from '../consent/change-number.ts';
import { type Draft, emit, endSilence } from '../draft.ts';
import { isSilent } from '../due/silence.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { movedEvent, overriddenEvent } from '../review/move-plan.ts';
import { recordScore } from '../review/record-score.ts';
import { present, review } from '../review/review.ts';
import { mayStaffWrite } from '../send/limits.ts';
import { answerAlways, answerAtOpening, dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import {
  detailsOf,
  hasDetails,
  isBeforeKept,
  type RecordedSession,
  sourceOf,
} from '../sessions/session-record.ts';
import { isSessionNear } from '../sessions/sessions-due.ts';
import { isHeld, isRaised } from '../state.ts';
import { today } from '../today.ts';

type Refused = RefusalReason | null;

type RecordSession = CommandOf<'record-session'>;

/** What was told beside attendance is not in the state, so it is recorded again where it comes again. */
function isKnown(known: RecordedSession | undefined, command: RecordSession): boolean {
  if (known === undefined || known.told === true || sourceOf(known) !== 'staff') return false;
  return known.attended === command.attended && !hasDetails(command);
}

/**
 * Records on staff's word that a session took place or was missed. Refused for a day to come, for what is known so,
 * and for a day before those that are kept. The first that was attended ends the intake.
 */
export function recordSession(draft: Draft, command: RecordSession): Refused {
  const { date, attended, by } = command;
  const { recent } = draft.state.sessions;
  if (date > today(draft)) return 'future-date';
  if (
    isKnown(
      recent.find((session) => session.date === date),
      command,
    )
  )
    return 'nothing-changed';
  if (isBeforeKept(recent, date)) return 'too-old';
  emit(draft, { type: 'session-recorded', date, attended, source: 'staff', ...detailsOf(command), by });
  if (attended && draft.state.stage === 'intake') beginFirstPhase(draft, date);
  if (!isSessionNear(draft.state, draft.settings, today(draft))) {
    dropWaiting(draft, 'no-longer-due', (text) => text.content.kind === 'session-nudge');
  }
  review(draft);
  return null;
}

/** Takes a session back; refused where none is known on that day. */
export function undoSession(draft: Draft, { date, by }: CommandOf<'undo-session'>): Refused {
  if (!draft.state.sessions.recent.some((session) => session.date === date)) return 'no-such-session';
  emit(draft, { type: 'session-undone', date, by });
  review(draft);
  return null;
}

/** Enters a score (0 to 10) for a day. Refused for a day to come and for one before those that are kept. */
export function enterReading(draft: Draft, command: CommandOf<'enter-reading'>): Refused {
  const { date, score, note, by } = command;
  if (date > today(draft)) return 'future-date';
  const entry = { date, score, approximate: false, receivedAt: null, by, note };
  if (recordScore(draft, entry) === 'too-old') return 'too-old';
  review(draft);
  return null;
}

/** Takes a day's score back. Refused where there is none, or it is from before those that are kept. */
export function voidReading(draft: Draft, { date, reason, by }: CommandOf<'void-reading'>): Refused {
  const { baseline, kept } = draft.state.plan;
  const known = [...baseline, ...kept.readings].some((score) => score.date === date);
  if (!known) return kept.forgotten !== null && date <= kept.forgotten.date ? 'too-old' : 'no-such-reading';
  emit(draft, { type: 'reading-voided', date, reason, by });
  review(draft);
  return null;
}

/**
 * Changes what is known of the patient: what differs in one event, a new number in another. Refused where nothing
 * differs.
 */
export function editDetails(draft: Draft, command: CommandOf<'edit-details'>): Refused {
  const { changed, consent, optedOut = false, by } = command;
  const { state } = draft;
  const { phone: to = state.phone, ...others } = changed;
  const isMoved = to !== state.phone;
  const current = new Map<string, unknown>(Object.entries(state));
  const differing = Object.entries(isMoved || consent === undefined ? others : { ...others, consent }).filter(
    // What was never set is as what was set to nothing.
    ([field, value]) => (current.get(field) ?? null) !== value,
  );
  if (differing.length === 0 && !isMoved) return 'nothing-changed';
  if (differing.length > 0) {
    emit(draft, { type: 'details-changed', changed: Object.fromEntries(differing), by });
  }
  if (isMoved) changeNumber(draft, { to, consent: consent ?? null, optedOut, by });
  const { suggestion } = draft.state.plan;
  const isWeekly = suggestion !== null && phases[suggestion.to].sessionDays <= phases.weekly.sessionDays;
  if (isWeekly && draft.state.condition === 'autoimmune') {
    emit(draft, { type: 'suggestion-withdrawn', id: suggestion.id, why: 'autoimmune' });
  }
  if (changed.condition !== undefined) review(draft);
  return null;
}

/** Tells the patient of a move nobody's text asked for; the nudge goes when the day has room for it. */
function noteNews(draft: Draft, from: Phase, to: Phase): void {
  if (from !== to) emit(draft, { type: 'news-noted', to });
}

/** True when something was decided after what whoever decides now had before them. */
function isDecidedSince({ state }: Draft, seen: number | undefined): boolean {
  return seen !== undefined && (state.plan.decidedIn ?? 0) > seen;
}

/**
 * Sets the phase, on staff's word. Refused before the first phase, and where the plan was decided on since `seen`;
 * withdraws an open suggestion.
 */
export function overridePlan(draft: Draft, command: CommandOf<'override-plan'>): Refused {
  const { phase, reason, callMade = false, seen, by } = command;
  const { plan } = draft.state;
  const decision = present(draft);
  if (plan.phase === null || decision === null) return 'before-first-phase';
  if (isDecidedSince(draft, seen)) return 'plan-changed';
  const { suggestion } = plan;
  if (suggestion !== null) {
    emit(draft, { type: 'suggestion-withdrawn', id: suggestion.id, why: 'override' });
  }
  const from = plan.phase;
  const word = { to: phase, reason, by };
  const { protocol } = draft.settings;
  emit(draft, overriddenEvent(draft.state, word, { numbers: decision.numbers, on: today(draft), protocol }));
  noteNews(draft, from, phase);
  if (callMade) noteCall(draft, reason, by);
  review(draft);
  return null;
}

/** The call that the patient was promised was made. */
function noteCall(draft: Draft, note: string, by: string): void {
  if (isRaised(draft.state, 'call-first')) clear(draft, { kind: 'call-first', note, by });
}

/**
 * Accepts a suggested move, which then happens, or declines it. Refused where that suggestion is not open any more.
 */
export function answerSuggestion(draft: Draft, command: CommandOf<'answer-suggestion'>): Refused {
  const { id, accept, callMade = false, by } = command;
  const { suggestion, phase } = draft.state.plan;
  const decision = present(draft);
  if (suggestion === null || suggestion.id !== id || phase === null || decision === null) {
    return 'no-such-suggestion';
  }
  const on = today(draft);
  const { numbers } = decision;
  if (accept) {
    const { protocol } = draft.settings;
    emit(draft, movedEvent(draft.state, suggestion, { numbers, on, by, protocol }));
    noteNews(draft, phase, suggestion.to);
  } else {
    emit(draft, { type: 'suggestion-declined', id, on, level: numbers.current, by });
  }
  if (callMade) noteCall(draft, '', by);
  review(draft);
  return null;
}

/**
 * Stops questions and reminders until a day, or until `resume`. Refused for a day that is not to come, for the pause
 * there is, and where staff decided since `seen`.
 */
export function pause(draft: Draft, { until, seen, by }: CommandOf<'pause'>): Refused {
  if (until !== null && until <= today(draft)) return 'past-date';
  const { paused } = draft.state;
  if (paused !== null && paused.until === until) return 'already-paused';
  if (isDecidedSince(draft, seen)) return 'plan-changed';
  emit(draft, { type: 'paused', until, by });
  dropWaiting(draft, 'paused', (text) => text.channel === 'nudge');
  withdrawCheckIn(draft);
  closeQuestion(draft, 'withdrawn');
  return null;
}

/**
 * Ends a pause, or the silence of somebody who is asked no more; refused where there is neither, or staff decided
 * since `seen`.
 */
export function resume(draft: Draft, { seen, by }: CommandOf<'resume'>): Refused {
  if (draft.state.paused === null && !isSilent(draft.state)) return 'not-paused';
  if (isDecidedSince(draft, seen)) return 'plan-changed';
  emit(draft, { type: 'resumed', by });
  endSilence(draft);
  review(draft);
  return null;
}

/** Ends the care: nothing leaves any more but what leaves always. Refused where staff decided since `seen`. */
export function discharge(draft: Draft, { reason, seen, by }: CommandOf<'discharge'>): Refused {
  if (isDecidedSince(draft, seen)) return 'plan-changed';
  emit(draft, { type: 'discharged', reason, by });
  dropWaiting(draft, 'discharged', ({ content }) => !leavesAlways(content.kind));
  withdrawCheckIn(draft);
  closeQuestion(draft, 'withdrawn');
  return null;
}

/** Whether what is cleared holds all the same, and so must not be raised again at once. */
function stillHolds(draft: Draft, kind: AttentionKind): boolean {
  if (kind === 'no-consent') return draft.state.stage === 'invited';
  const decision = present(draft);
  if (decision === null) return false;
  const flags: readonly AttentionKind[] = decision.flags;
  return flags.includes(kind);
}

function clear(
  draft: Draft,
  { kind, note, by }: Pick<CommandOf<'clear-attention'>, 'kind' | 'note' | 'by'>,
): void {
  const on = today(draft);
  emit(draft, { type: 'attention-cleared', kind, on, holds: stillHolds(draft, kind), by, note });
}

/**
 * Says that what needed a person has had one. Refused where it is not raised, and of danger where a text came after
 * `seen`. Once nobody is held any more, the alert ends too.
 */
export function clearAttention(draft: Draft, command: CommandOf<'clear-attention'>): Refused {
  const { kind, seen } = command;
  if (!isRaised(draft.state, kind)) return 'no-such-attention';
  // A text that nobody has read may tell of it anew.
  if (seen !== undefined && isDanger(kind) && draft.state.inbox.some((item) => item > seen))
    return 'newer-text';
  clear(draft, command);
  if (draft.state.alert !== null && !isHeld(draft.state)) emit(draft, { type: 'alert-acknowledged' });
  return null;
}

/**
 * Marks a text as read by its commit's number; the last of them ends `unread`. Refused for a number that no commit
 * has.
 */
export function finishInboxItem(draft: Draft, { item, by }: CommandOf<'finish-inbox-item'>): Refused {
  if (item < 1 || item >= draft.state.seq) return 'no-such-item';
  emit(draft, { type: 'inbox-done', item, by });
  if (draft.state.inbox.length === 0 && isRaised(draft.state, 'unread')) {
    const on = today(draft);
    emit(draft, { type: 'attention-cleared', kind: 'unread', on, holds: false, by, note: '' });
  }
  return null;
}

/** Texts of staff's own to one patient that may wait at a time: what is never sent must not fill the state. */
const mostStaffTextsWaiting = 3;

/**
 * Queues a text in staff's own words, for now or for the opening of the patient's day. Refused after STOP, before
 * YES, while three wait, and after ten in 24 hours.
 */
export function writeText(draft: Draft, { body, at, by }: CommandOf<'write-text'>): Refused {
  if (draft.state.stopped) return 'stopped';
  if (draft.state.stage === 'invited') return 'not-consented';
  const waiting = draft.state.texts.filter(({ content }) => content.kind === 'staff-text').length;
  if (waiting >= mostStaffTextsWaiting) return 'texts-waiting';
  if (!mayStaffWrite(draft.state.limits, draft.now)) return 'texts-of-the-day';
  if (at === 'opening') answerAtOpening(draft, { kind: 'staff-text', body, by, at });
  else answerAlways(draft, { kind: 'staff-text', body, by });
  return null;
}

/** Writes the tombstone, which remembers a STOP. Refused by nothing. */
export function erase(draft: Draft, { by, optedOut }: CommandOf<'erase'>): Refused {
  const remembered = draft.state.stopped || optedOut === true;
  emit(draft, { type: 'erased', by, ...(remembered ? { optedOut: true as const } : {}) });
  return null;
}
