/** When the patient's state next needs somebody to look at it, as a pure function of the state. */
import { addDays } from '../../calendar.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { hourMs, type Instant, later, latest, localDate } from '../../local-time.ts';
import { levelAfter, levelDueAt } from '../../texts/alert-levels.ts';
import type { OpenCheckIn } from '../check-ins.ts';
import { isInviting, unansweredAt } from '../consent/invitation.ts';
import { callAlertAt, promisedCalls } from '../due/call-first.ts';
import { intakeEndsOn } from '../due/idle-days.ts';
import { mayNudge, nudgesDue } from '../due/nudges-due.ts';
import { openingOn } from '../due/preferred-time.ts';
import type { WakeReason } from '../due/wake-reasons.ts';
import { findings } from '../review/review.ts';
import { assumableSession } from '../sessions/away-days.ts';
import { questionClosesAt } from '../sessions/questions-due.ts';
import type { PatientState, WakeUp } from '../state.ts';
import { todayOf } from '../today.ts';

/** Hours a check-in stays open. */
export const checkInOpenHours = 72;

/** Furthest day on which time alone is looked for; a check-in or its closing comes sooner for anybody active. */
const reviewHorizonDays = 35;

function invitationUnanswered(state: PatientState): WakeUp | null {
  const at = unansweredAt(state);
  if (state.stage !== 'invited' || state.stopped || at === null) return null;
  if (state.attention['no-consent'] !== undefined || isInviting(state)) return null;
  return { at, why: 'invitation-unanswered' };
}

function intakeEnds(state: PatientState): WakeUp | null {
  const day = intakeEndsOn(state);
  return day === null ? null : { at: openingOn(day, state.timeZone), why: 'intake-ends' };
}

/** True while the question is to come again: it does not close before. */
export function isPutOff({ postponedTo, askedAgain }: OpenCheckIn): boolean {
  return postponedTo !== undefined && askedAgain !== true;
}

function checkInCloses(state: PatientState): WakeUp | null {
  const { open } = state.checkIns;
  return open === null || isPutOff(open)
    ? null
    : { at: later(open.askedAt, checkInOpenHours * hourMs), why: 'check-in-closes' };
}

function questionCloses(state: PatientState): WakeUp | null {
  const at = questionClosesAt(state);
  return at === null ? null : { at, why: 'session-question-closes' };
}

function sessionAssumed(state: PatientState, settings: ClinicSettings): WakeUp | null {
  const expected = assumableSession(state);
  if (!settings.assumeSessions || expected === null) return null;
  return { at: openingOn(addDays(expected, 1), state.timeZone), why: 'session-assumed' };
}

/** The day after the last booking in the state, when more are known than it keeps. */
function bookingsPass({ sessions, timeZone }: PatientState): WakeUp | null {
  const last = sessions.booked?.at(-1)?.date;
  if (sessions.moreBooked !== true || last === undefined) return null;
  return { at: openingOn(addDays(last, 1), timeZone), why: 'bookings-passed' };
}

/** True once the bookings in the state have passed, and more are known. */
export function haveBookingsPassed(state: PatientState, now: Instant): boolean {
  const wake = bookingsPass(state);
  return wake !== null && wake.at <= now;
}

function pauseEnds(state: PatientState): WakeUp | null {
  const until = state.paused?.until ?? null;
  return until === null ? null : { at: openingOn(until, state.timeZone), why: 'pause-ends' };
}

function textsDeferred(state: PatientState): WakeUp[] {
  return state.texts
    .filter((text) => text.claimedAt === null && text.notBefore !== null)
    .map((text) => ({ at: text.notBefore ?? state.at, why: 'text-deferred' }));
}

function alertAgain(state: PatientState): WakeUp | null {
  const next = state.alert === null ? null : levelAfter(state.alert.level);
  if (state.alert === null || next === null) return null;
  return { at: levelDueAt(next, state.alert.since), why: 'alert-again' };
}

function callAlerts(state: PatientState, { closedDays }: ClinicSettings): WakeUp[] {
  return promisedCalls
    .map((promised) => callAlertAt(state, promised, closedDays))
    .filter((at) => at !== null)
    .map((at) => ({ at, why: 'alert-again' }));
}

/**
 * The first day on which a review would find something new without any news, today included: its own wake-up may still be
 * to come, and whatever is committed before it must not put it off to the next day.
 */
function timeAlone(
  state: PatientState,
  settings: ClinicSettings,
  from: Instant,
  until: Instant,
): WakeUp | null {
  if (!mayNudge(state)) return null;
  const first = todayOf(state, from);
  const last = localDate(until, state.timeZone);
  for (let days = 0; days <= reviewHorizonDays; days += 1) {
    const day = addDays(first, days);
    if (day > last) return null;
    // Whether there is something to find hangs on the day alone, and of most days nothing is to be found.
    if (findings(state, settings, day, from).length === 0) continue;
    const at = openingOn(day, state.timeZone);
    return at < until ? { at, why: 'plan-review' } : null;
  }
  return null;
}

/**
 * The next wake-up at or after `from`, or null when nothing is to come: nobody is woken for a patient who
 * stopped, was discharged or erased, save to alert the clinic of what it has not seen to.
 */
export function nextWake(state: PatientState, settings: ClinicSettings, from: Instant): WakeUp | null {
  if (state.erased) return null;
  const alert = alertAgain(state);
  const deferred = textsDeferred(state);
  if (state.discharged) return earliest([alert, ...deferred], from);
  const calls = callAlerts(state, settings);
  if (state.stopped) return earliest([alert, ...calls, ...deferred], from);
  const quiet = state.paused !== null;
  const wakes: (WakeUp | null)[] = [
    alert,
    ...calls,
    ...deferred,
    ...nudgesDue(state, settings, from).map(({ at, why }) => ({ at, why: why satisfies WakeReason })),
    invitationUnanswered(state),
    intakeEnds(state),
    checkInCloses(state),
    questionCloses(state),
    quiet ? null : sessionAssumed(state, settings),
    pauseEnds(state),
    bookingsPass(state),
  ];
  const soonest = earliest(wakes, from);
  const horizon = soonest?.at ?? later(from, (reviewHorizonDays + 1) * 24 * hourMs);
  return earliest([soonest, timeAlone(state, settings, from, horizon)], from);
}

function earliest(wakes: readonly (WakeUp | null)[], from: Instant): WakeUp | null {
  const [first] = wakes
    .filter((wake) => wake !== null)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return first === undefined ? null : { ...first, at: latest(first.at, from) };
}
