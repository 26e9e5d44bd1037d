/** What each nudge that is due brings about besides its text. */
import { daysBetween } from '../../calendar.ts';
import { localDate } from '../../local-time.ts';
import { closeCheckIn } from '../close-check-in.ts';
import { type Draft, emit, raise } from '../draft.ts';
import type { DueNudge } from '../due/place-nudges.ts';
import { isAskedRarely } from '../due/silence.ts';
import { review } from '../review/review.ts';
import { whyMoved } from '../review/told-move.ts';
import { nudge } from '../send/queue-texts.ts';
import { askQuestion } from '../sessions/ask-session.ts';
import { askedIn, nextQuestion } from '../sessions/questions-due.ts';
import { nudgedDue } from '../sessions/sessions-due.ts';
import { today } from '../today.ts';

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

/** Wants the nudge, and notes what it is about as asked or told. */
export function sendNudge(draft: Draft, due: DueNudge): void {
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
