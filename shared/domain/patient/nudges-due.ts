/**
 * Which nudges a patient is due, and when each may leave: never two on one local day, never outside the hours.
 * `wake-up.ts` sends the first of those due now; `next-wake.ts` wakes at the first of those to come. Both read
 * this one list, so a wake-up is never set for a nudge that then does not go.
 */
import { addDays, daysBetween, type IsoDate } from '../calendar.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import { type Instant, instantAt, later, latest, localDate, localTime, minuteMs } from '../local-time.ts';
import { awaitsCall, pleaseCallOn, talkFirstOn } from './call-first.ts';
import { nextPreferred, openingFrom, preferredOn } from './preferred-time.ts';
import { nextSessionNudge } from './sessions-due.ts';
import { isHeld, type PatientState, type WakeReason } from './state.ts';
import { isTipStale, isWrongForTips } from './tips-due.ts';

/** Days between the questions of the intake. */
const intakeDays = 2;

export type NudgeReason = Extract<
  WakeReason,
  | 'intake-check-in'
  | 'check-in'
  | 'recheck'
  | 'reminder'
  | 'session-nudge'
  | 'plan-news'
  | 'talk-first'
  | 'please-call'
  | 'tip'
>;

export interface DueNudge {
  why: NudgeReason;
  /** The day it was due by the plan, before it was moved to a free day. */
  due: IsoDate;
  /** The first instant it may leave. */
  at: Instant;
}

/** True while the system may start a conversation with the patient. */
export function mayNudge(state: PatientState): boolean {
  const over = state.stopped || state.discharged || state.erased;
  return !over && state.stage !== 'invited' && state.paused === null && !isHeld(state);
}

/** The same clock time a day later when the day already had its nudge. */
function onFreeDay(state: PatientState, at: Instant): Instant {
  const zone = state.timeZone;
  const date = localDate(at, zone);
  if (state.lastNudgeOn === null || date > state.lastNudgeOn) return at;
  return openingFrom(instantAt(addDays(state.lastNudgeOn, 1), localTime(at, zone), zone), zone);
}

/** The next day when the day has its score: a second one would only take the place of the first. */
function onUnscoredDay(state: PatientState, at: Instant): Instant {
  const { baseline, kept } = state.plan;
  const scored = kept.readings.at(-1)?.date ?? baseline.at(-1)?.date;
  if (scored === undefined || localDate(at, state.timeZone) > scored) return at;
  return preferredOn(state, addDays(scored, 1));
}

function intakeCheckIn(state: PatientState, settings: ClinicSettings): DueNudge | null {
  const { plan, checkIns, agreedAt } = state;
  if (state.stage !== 'intake' || agreedAt === null) return null;
  if (plan.baseline.length >= settings.protocol.baselineTarget) return null;
  const due =
    checkIns.lastDue === null
      ? localDate(nextPreferred(state, agreedAt), state.timeZone)
      : addDays(checkIns.lastDue, intakeDays);
  return { why: 'intake-check-in', due, at: preferredOn(state, due) };
}

function regularCheckIn(state: PatientState, settings: ClinicSettings): DueNudge | null {
  const { plan, checkIns } = state;
  if (plan.phase === null || plan.phaseSince === null) return null;
  const due = addDays(checkIns.lastDue ?? plan.phaseSince, settings.protocol.checkInDays[plan.phase]);
  return { why: 'check-in', due, at: preferredOn(state, due) };
}

function recheck(state: PatientState): DueNudge | null {
  const { recheckAt, open } = state.checkIns;
  if (recheckAt === null || open !== null) return null;
  const at = openingFrom(recheckAt, state.timeZone);
  return { why: 'recheck', due: localDate(at, state.timeZone), at };
}

/** One reminder, the next local day at the time the question was asked. */
function reminder(state: PatientState): DueNudge | null {
  const { open } = state.checkIns;
  if (open === null || open.reminded || open.kind === 'intake') return null;
  const zone = state.timeZone;
  const due = addDays(localDate(open.askedAt, zone), 1);
  return { why: 'reminder', due, at: openingFrom(instantAt(due, localTime(open.askedAt, zone), zone), zone) };
}

function sessionNudge(state: PatientState, from: Instant): DueNudge | null {
  const due = nextSessionNudge(state);
  if (due === null) return null;
  return { why: 'session-nudge', due, at: notBefore(state, preferredOn(state, due), from) };
}

/** Minutes after the preferred time in which what is late still leaves today: a wake-up is never quite on time. */
const graceMinutes = 120;

/** What came due on an earlier day leaves at a preferred time too, rather than in the middle of a day. */
function notBefore(state: PatientState, at: Instant, from: Instant): Instant {
  const today = localDate(from, state.timeZone);
  if (daysBetween(localDate(at, state.timeZone), today) <= 0) return at;
  const preferred = preferredOn(state, today);
  const stillToday = from <= later(preferred, graceMinutes * minuteMs);
  return stillToday ? preferred : preferredOn(state, addDays(today, 1));
}

function planNews(state: PatientState, from: Instant): DueNudge | null {
  if (state.news === null) return null;
  return {
    why: 'plan-news',
    due: localDate(from, state.timeZone),
    at: openingFrom(from, state.timeZone),
  };
}

function tip(state: PatientState, settings: ClinicSettings, from: Instant): DueNudge | null {
  const { waiting, last } = state.tips;
  if (waiting === null || last === null) return null;
  const day = localDate(from, state.timeZone);
  if (isTipStale(last, day) || isWrongForTips(state, day, settings.protocol)) return null;
  const due = addDays(last, 1);
  return { why: 'tip', due, at: notBefore(state, preferredOn(state, due), from) };
}

/** On the day before the next session, or where a question takes that day, on the one before it. */
function talkFirst(state: PatientState, from: Instant, taken: ReadonlySet<IsoDate>): DueNudge | null {
  const due = talkFirstOn(state);
  if (due === null) return null;
  const sooner = preferredOn(state, addDays(due, -1));
  const at = taken.has(due) && sooner >= from ? sooner : preferredOn(state, due);
  return { why: 'talk-first', due, at: notBefore(state, at, from) };
}

function pleaseCall(state: PatientState, from: Instant): DueNudge | null {
  const due = pleaseCallOn(state);
  return due === null
    ? null
    : { why: 'please-call', due, at: notBefore(state, preferredOn(state, due), from) };
}

/**
 * Every nudge the patient is due, the most important first. Asking comes before telling: a day on which a
 * check-in or its reminder falls has no room for the others, which move to the next free day.
 */
export function nudgesDue(state: PatientState, settings: ClinicSettings, from: Instant): DueNudge[] {
  if (!mayNudge(state)) return [];
  // Before another nudge is chosen, the one on its way must have left or been dropped.
  if (state.texts.some((text) => text.channel === 'nudge')) return [];
  const regular = regularCheckIn(state, settings);
  const extra = recheck(state);
  // A check-in due no later than the extra one asks the same thing, so the extra one is not needed.
  const needed = extra !== null && (regular === null || regular.due > extra.due) ? extra : null;
  const asking = [intakeCheckIn(state, settings), needed, regular, reminder(state)]
    .filter((due) => due !== null)
    .map((due) => ({ ...due, at: onFreeDay(state, onUnscoredDay(state, notBefore(state, due.at, from))) }));
  const taken = new Set(asking.map((due) => localDate(due.at, state.timeZone)));
  // While a call is awaited nothing is told but to talk first.
  const told = awaitsCall(state)
    ? [talkFirst(state, from, taken), pleaseCall(state, from)]
    : [planNews(state, from), sessionNudge(state, from), tip(state, settings, from)];
  const telling = told
    .filter((due) => due !== null)
    .map((due) => {
      let at = onFreeDay(state, due.at);
      while (taken.has(localDate(at, state.timeZone))) {
        at = preferredOn(state, addDays(localDate(at, state.timeZone), 1));
      }
      taken.add(localDate(at, state.timeZone));
      return { ...due, at };
    });
  return [...asking, ...telling].map((due) => ({
    ...due,
    at: latest(due.at, openingFrom(due.at, state.timeZone)),
  }));
}
