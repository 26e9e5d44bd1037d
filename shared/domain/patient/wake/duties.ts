/**
 * Everything that time alone brings about for a patient, save the nudges, which `nudges-due.ts` lists: `nextWake` looks for
 * what is due next and `wakeUp` carries out what is due now, both by this one list.
 */
import { addDays } from '../../calendar.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { type Instant, localDate } from '../../local-time.ts';
import { levelAfter, levelDueAt, levelReached } from '../../texts/alert-levels.ts';
import { closesAt, isPutOff } from '../check-ins.ts';
import { closeCheckIn } from '../close-check-in.ts';
import { isInviting, unansweredAt } from '../consent/invitation.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { callAlertAt, promisedCalls } from '../due/call-first.ts';
import { intakeEndsOn } from '../due/idle-days.ts';
import { mayNudge } from '../due/nudges-due.ts';
import { openingOn } from '../due/preferred-time.ts';
import type { WakeReason } from '../due/wake-reasons.ts';
import type { PatientEvent } from '../events.ts';
import { beginFirstPhase } from '../review/first-phase.ts';
import { findings, review } from '../review/review.ts';
import { answerAlways, answerOnce, dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import { assumableSession } from '../sessions/away-days.ts';
import type { Booking } from '../sessions/bookings.ts';
import { questionClosesAt } from '../sessions/questions-due.ts';
import { noteBooked } from '../staff/note-bookings.ts';
import type { PatientState } from '../state.ts';
import { todayOf } from '../today.ts';

/** The time that whoever asks for duties looks at: what is due after it does not matter to them. */
export interface Span {
  from: Instant;
  until: Instant;
}

export interface Duty {
  /** Why somebody is woken for it. */
  why: WakeReason;
  /** Every wake-up carries it out, whatever it was set for. */
  whenever?: true;
  /** When it is due, which may be long past; null when it is not to come, as things stand. */
  at: (state: PatientState, settings: ClinicSettings, span: Span) => Instant | null;
  /** Carries it out, so that it is due no more. `bookings` are all that are known. */
  do: (draft: Draft, bookings: readonly Booking[]) => void;
}

/** True when it is time for the duty. */
export function isDue({ at, whenever }: Duty, { state, settings, now }: Draft): boolean {
  if (whenever === true) return true;
  const due = at(state, settings, { from: now, until: now });
  return due !== null && due <= now;
}

const alertAgain: Duty = {
  why: 'alert-again',
  at({ alert }) {
    if (alert === null) return null;
    const next = levelAfter(alert.level);
    return next === null ? null : levelDueAt(next, alert.since);
  },
  do(draft) {
    const { alert } = draft.state;
    const level = alert === null ? null : levelReached(alert.level, alert.since, draft.now);
    if (level === null) return;
    emit(draft, { type: 'alert-raised', level });
    answerOnce(draft, { kind: 'alert', level });
  },
};

/** Texts that were put off, each with the instant at which it waits no longer. */
function textsPutOff({ texts }: PatientState): { id: string; notBefore: Instant }[] {
  return texts.flatMap(({ id, claimedAt, notBefore }) =>
    claimedAt === null && notBefore !== null ? [{ id, notBefore }] : [],
  );
}

const textDeferred: Duty = {
  why: 'text-deferred',
  at: (state) =>
    textsPutOff(state)
      .map(({ notBefore }) => notBefore)
      .toSorted()[0] ?? null,
  do(draft) {
    for (const { id, notBefore } of textsPutOff(draft.state))
      if (notBefore <= draft.now) emit(draft, { type: 'text-requeued', id });
  },
};

const callsNotMade = promisedCalls.map(
  (about): Duty => ({
    why: 'alert-again',
    at: (state, { closedDays }) => callAlertAt(state, about, closedDays),
    do: (draft) => answerAlways(draft, { kind: 'alert', level: 'again', about }),
  }),
);

const pauseEnds: Duty = {
  why: 'pause-ends',
  at({ paused, timeZone }) {
    const until = paused?.until ?? null;
    return until === null ? null : openingOn(until, timeZone);
  },
  do: (draft) => emit(draft, { type: 'resumed', by: null }),
};

const invitationUnanswered: Duty = {
  why: 'invitation-unanswered',
  at(state) {
    const isKnown = state.attention['no-consent'] !== undefined;
    return state.stage !== 'invited' || isKnown || isInviting(state) ? null : unansweredAt(state);
  },
  do: (draft) => raise(draft, 'no-consent'),
};

const intakeEnds: Duty = {
  why: 'intake-ends',
  at(state) {
    const day = intakeEndsOn(state);
    return day === null ? null : openingOn(day, state.timeZone);
  },
  do(draft) {
    const day = intakeEndsOn(draft.state);
    if (day !== null) beginFirstPhase(draft, day);
  },
};

const checkInCloses: Duty = {
  why: 'check-in-closes',
  at({ checkIns: { open } }) {
    return open === null || isPutOff(open) ? null : closesAt(open);
  },
  do(draft) {
    // A question that never left was not missed by anybody: it is withdrawn with its text.
    dropWaiting(draft, 'late', ({ content }) => content.kind === 'check-in' || content.kind === 'reminder');
    const { open } = draft.state.checkIns;
    if (open === null) return;
    const missed = open.kind === 'regular' && mayNudge(draft.state);
    closeCheckIn(draft, open, missed, 'unanswered');
  },
};

/** The day after the last booking in the state, when more are known than it keeps. */
function bookingsPassAt({ sessions, timeZone }: PatientState): Instant | null {
  const last = sessions.booked?.at(-1)?.date;
  return sessions.moreBooked !== true || last === undefined ? null : openingOn(addDays(last, 1), timeZone);
}

/** True when a wake-up needs to be told of all bookings: those in the state have passed, and more are known. */
export function haveBookingsPassed(state: PatientState, now: Instant): boolean {
  const at = bookingsPassAt(state);
  return at !== null && at <= now;
}

const bookingsPassed: Duty = {
  why: 'bookings-passed',
  at: bookingsPassAt,
  // With none but its own at hand the state forgets that there were more, or it would be woken for them again at once.
  do: noteBooked,
};

const sessionQuestionCloses: Duty = {
  why: 'session-question-closes',
  at: questionClosesAt,
  do: (draft) => closeQuestion(draft, 'unanswered'),
};

const sessionAssumed: Duty = {
  why: 'session-assumed',
  at(state, { assumeSessions }) {
    const expected = assumeSessions && state.paused === null ? assumableSession(state) : null;
    return expected === null ? null : openingOn(addDays(expected, 1), state.timeZone);
  },
  do(draft) {
    while (isDue(sessionAssumed, draft)) assumeNext(draft);
  },
};

function assumeNext(draft: Draft): void {
  const date = assumableSession(draft.state);
  if (date === null) return;
  emit(draft, { type: 'session-recorded', date, attended: true, source: 'assumed', by: null });
}

function isRecorded({ type }: PatientEvent): boolean {
  return type === 'session-recorded' || type === 'check-in-closed';
}

/** On the first day on which a review would find something new without any news, today included. */
const planReview: Duty = {
  why: 'plan-review',
  whenever: true,
  at(state, settings, { from, until }) {
    if (!mayNudge(state)) return null;
    const last = localDate(until, state.timeZone);
    for (let day = todayOf(state, from); day <= last; day = addDays(day, 1)) {
      // Whether there is something to find hangs on the day alone, and of most days nothing is to be found.
      if (findings(state, settings, day, from).length > 0) return openingOn(day, state.timeZone);
    }
    return null;
  },
  do(draft) {
    // Time alone moves nobody's plan who may not be written to; what is recorded here is looked at as if staff had told it.
    if (mayNudge(draft.state) || draft.events.some(isRecorded)) review(draft);
  },
};

/** What is seen to whatever has become of the patient. */
const always: readonly Duty[] = [alertAgain, textDeferred];

/** Whoever wants no more texts was promised a call all the same. */
const untilDischarged: readonly Duty[] = [...always, ...callsNotMade];

const untilStopped: readonly Duty[] = [
  ...untilDischarged,
  pauseEnds,
  invitationUnanswered,
  intakeEnds,
  checkInCloses,
  bookingsPassed,
  sessionQuestionCloses,
  sessionAssumed,
  planReview,
];

/** The duties towards a patient, in the order in which they are carried out. */
export function dutiesOf({ erased, discharged, stopped }: PatientState): readonly Duty[] {
  if (erased) return [];
  if (discharged) return always;
  return stopped ? untilDischarged : untilStopped;
}
