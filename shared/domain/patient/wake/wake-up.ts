/**
 * Does what is due at a wake-up's time. Nudges come from the list that `next-wake.ts` wakes for; every other duty has its
 * condition here and there, and `wake-ups.properties.test.ts` fails when a wake-up finds nothing to do.
 */
import { daysBetween } from '../../calendar.ts';
import { hourMs, later, localDate } from '../../local-time.ts';
import { levelReached } from '../../texts/alert-levels.ts';
import { closeCheckIn } from '../close-check-in.ts';
import { isInviting, unansweredAt } from '../consent/invitation.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { callAlertAt, promisedCalls } from '../due/call-first.ts';
import { intakeEndsOn } from '../due/idle-days.ts';
import { mayNudge, nudgesDue } from '../due/nudges-due.ts';
import type { DueNudge } from '../due/place-nudges.ts';
import { isAskedRarely } from '../due/silence.ts';
import type { PatientEvent } from '../events.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { review } from '../review/review.ts';
import { whyMoved } from '../review/told-move.ts';
import { answerAlways, answerOnce, dropWaiting, nudge } from '../send/queue-texts.ts';
import { askQuestion, closeQuestion } from '../sessions/ask-session.ts';
import { assumableSession } from '../sessions/away-days.ts';
import type { Booking } from '../sessions/bookings.ts';
import { askedIn, nextQuestion, questionClosesAt } from '../sessions/questions-due.ts';
import { nudgedDue } from '../sessions/sessions-due.ts';
import { bookingsKept, noteBooked } from '../staff/note-bookings.ts';
import { today } from '../today.ts';
import { checkInOpenHours, haveBookingsPassed, isPutOff } from './next-wake.ts';

function endPause(draft: Draft): void {
  const until = draft.state.paused?.until ?? null;
  if (until !== null && localDate(draft.now, draft.state.timeZone) >= until) {
    emit(draft, { type: 'resumed', by: null });
  }
}

function notePatience(draft: Draft): void {
  const { stage, stopped, attention } = draft.state;
  const at = unansweredAt(draft.state);
  if (stage !== 'invited' || stopped || at === null) return;
  if (attention['no-consent'] !== undefined || isInviting(draft.state)) return;
  if (at <= draft.now) raise(draft, 'no-consent');
}

function endIntake(draft: Draft): void {
  const day = intakeEndsOn(draft.state);
  if (day !== null && today(draft) >= day) beginFirstPhase(draft, day);
}

function closeUnanswered(draft: Draft): void {
  const { open } = draft.state.checkIns;
  if (open === null || isPutOff(open) || later(open.askedAt, checkInOpenHours * hourMs) > draft.now) return;
  // A question that never left was not missed by anybody: it is withdrawn with its text.
  dropWaiting(draft, 'late', ({ content }) => content.kind === 'check-in' || content.kind === 'reminder');
  if (draft.state.checkIns.open === null) return;
  const missed = open.kind === 'regular' && mayNudge(draft.state);
  closeCheckIn(draft, open, missed, 'unanswered');
}

function closeUnansweredQuestion(draft: Draft): void {
  const at = questionClosesAt(draft.state);
  if (at !== null && at <= draft.now) closeQuestion(draft, 'unanswered');
}

function assumeSession(draft: Draft): void {
  if (!draft.settings.assumeSessions || draft.state.paused !== null) return;
  for (;;) {
    const expected = assumableSession(draft.state);
    if (expected === null || expected >= today(draft)) return;
    emit(draft, { type: 'session-recorded', date: expected, attended: true, source: 'assumed', by: null });
  }
}

function requeueDeferred(draft: Draft): void {
  for (const text of draft.state.texts) {
    if (text.claimedAt === null && text.notBefore !== null && text.notBefore <= draft.now) {
      emit(draft, { type: 'text-requeued', id: text.id });
    }
  }
}

function repeatAlert(draft: Draft): void {
  const { alert } = draft.state;
  const level = alert === null ? null : levelReached(alert.level, alert.since, draft.now);
  if (level === null) return;
  emit(draft, { type: 'alert-raised', level });
  answerOnce(draft, { kind: 'alert', level });
}

function alertUncalled(draft: Draft): void {
  for (const about of promisedCalls) {
    const at = callAlertAt(draft.state, about, draft.settings.closedDays);
    if (at !== null && at <= draft.now) answerAlways(draft, { kind: 'alert', level: 'again', about });
  }
}

function openCheckIn(draft: Draft, due: DueNudge, kind: 'intake' | 'regular' | 'recheck'): void {
  const { open } = draft.state.checkIns;
  if (open !== null) {
    // Asked again before the last question closed: only with a protocol of very short intervals, or in intake.
    const missed = open.kind === 'regular';
    closeCheckIn(draft, open, missed, 'superseded');
    review(draft);
  }
  // One that had to wait is counted from the day it was asked, so that the next keeps its distance; a single day
  // that another nudge took does not move the weekday of the check-ins to come.
  const asked = localDate(draft.now, draft.state.timeZone);
  const counts = kind === 'intake' || isAskedRarely(draft.state) || daysBetween(due.due, asked) > 1;
  const day = counts ? asked : due.due;
  emit(draft, { type: 'check-in-opened', id: `${draft.state.seq}`, kind, due: day });
  nudge(draft, { kind: 'check-in' });
}

function sendNudge(draft: Draft, due: DueNudge): void {
  const { state } = draft;
  switch (due.why) {
    case 'intake-check-in':
      return openCheckIn(draft, due, 'intake');
    case 'check-in':
      return openCheckIn(draft, due, 'regular');
    case 'recheck':
      return openCheckIn(draft, due, 'recheck');
    case 'asked-again':
      if (state.checkIns.open !== null)
        emit(draft, { type: 'check-in-asked-again', id: state.checkIns.open.id });
      return nudge(draft, { kind: 'check-in' });
    case 'reminder':
      if (state.checkIns.open !== null) {
        emit(draft, { type: 'check-in-reminded', id: state.checkIns.open.id });
      }
      return nudge(draft, { kind: 'reminder' });
    case 'session-nudge':
      emit(draft, { type: 'session-nudged', due: nudgedDue(state, due.due, today(draft)) });
      return nudge(draft, { kind: 'session-nudge' });
    case 'session-question': {
      const question = nextQuestion(state, today(draft));
      if (question === null) return;
      askQuestion(draft, question);
      return nudge(draft, { kind: 'session-question', ...askedIn(question) });
    }
    case 'farewell':
      raise(draft, 'silent');
      if (state.checkIns.recheckAt !== null) emit(draft, { type: 'recheck-cancelled' });
      return nudge(draft, { kind: 'farewell' });
    case 'talk-first':
    case 'please-call':
      return nudge(draft, { kind: due.why });
    case 'plan-news':
      if (state.news !== null)
        nudge(draft, { kind: 'plan-news', to: state.news, ...whyMoved(state, state.news) });
      return emit(draft, { type: 'news-noted', to: null });
    case 'tip': {
      const tip = state.tips.waiting;
      if (tip === null) return;
      emit(draft, { type: 'tip-chosen', tip, on: today(draft), waiting: false });
      return nudge(draft, { kind: 'tip', tip });
    }
    default:
      return due.why satisfies never;
  }
}

function isRecorded({ type }: PatientEvent): boolean {
  return type === 'session-recorded' || type === 'check-in-closed';
}

/** Does all that is due now; nothing when it was woken too early, twice or too late for what it was set for. */
export function wakeUp(draft: Draft, bookings: readonly Booking[] = bookingsKept(draft.state)): void {
  repeatAlert(draft);
  requeueDeferred(draft);
  if (draft.state.discharged) return;
  // Whoever wants no more texts was promised a call all the same.
  alertUncalled(draft);
  if (draft.state.stopped) return;
  endPause(draft);
  notePatience(draft);
  endIntake(draft);
  closeUnanswered(draft);
  // With none but its own at hand the state forgets that there were more, or it would be woken for them again at once.
  if (haveBookingsPassed(draft.state, draft.now)) noteBooked(draft, bookings);
  closeUnansweredQuestion(draft);
  assumeSession(draft);
  // Time alone moves nobody's plan who may not be written to; what is recorded here is looked at as if staff had told it.
  if (mayNudge(draft.state) || draft.events.some(isRecorded)) review(draft);
  const due = nudgesDue(draft.state, draft.settings, draft.now).filter(({ at }) => at <= draft.now);
  for (const roomless of due.filter(({ drop }) => drop === true)) {
    sendNudge(draft, roomless);
    dropWaiting(draft, 'no-room', ({ channel }) => channel === 'nudge');
  }
  const [next] = due.filter(({ drop }) => drop !== true);
  if (next !== undefined) sendNudge(draft, next);
}
