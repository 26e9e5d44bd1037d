/**
 * Which nudges a patient is due, and when each may leave: never two on one local day or more than three in seven, never
 * on a closed day, never outside the hours.
 * `wake-up.ts` sends the first of those due now; `next-wake.ts` wakes at the first of those to come. Both read this one
 * list, as they do that of all other duties, `wake/duties.ts`.
 */
import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import { openDayUntil } from '../../clinic/open-days.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { type Instant, instantAt, later, localDate, localTime, minuteMs } from '../../local-time.ts';
import { lastScore } from '../last-score.ts';
import { nextQuestion } from '../sessions/questions-due.ts';
import { isBookedSoon, nextSessionNudge } from '../sessions/sessions-due.ts';
import { isHeld, type PatientState } from '../state.ts';
import { todayOf } from '../today.ts';
import { awaitsCall, pleaseCallOn, talkFirstOn } from './call-first.ts';
import { type DueNudge, placeNudges } from './place-nudges.ts';
import { nextPreferred, openingFrom, preferredOn } from './preferred-time.ts';
import { protocolFor } from './rhythm.ts';
import { isFarewellDue, isLeftInPeace, isSilent, rareCheckInFrom } from './silence.ts';
import { isTipStale, isWrongForTips } from './tips-due.ts';

/** Days between the questions of the intake. */
const intakeDays = 2;

/** True while the system may start a conversation with the patient. */
export function mayNudge(state: PatientState): boolean {
  const over = state.stopped || state.discharged || state.erased;
  return !over && state.stage !== 'invited' && state.paused === null && !isHeld(state);
}

/**
 * True while an answer may tell more than was asked of it: of sessions, how to book one, a tip. Never who is in danger or
 * awaits a call, nor while the texts are kept from going.
 */
export function mayTellAlong(state: PatientState): boolean {
  return mayNudge(state) && !awaitsCall(state);
}

/** The next day when the day has its score: a second one would only take the place of the first. */
function onUnscoredDay(state: PatientState, at: Instant): Instant {
  const last = lastScore(state);
  if (last === null || localDate(at, state.timeZone) > last.date) return at;
  return preferredOn(state, addDays(last.date, 1));
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

/** Never sooner than half an interval after the last score, in whole days rounded up; rarely to who does not answer. */
function regularCheckIn(state: PatientState, settings: ClinicSettings): DueNudge | null {
  const { plan, checkIns } = state;
  if (plan.phase === null || plan.phaseSince === null) return null;
  const usual = protocolFor(state, settings.protocol).checkInDays[plan.phase];
  const last = lastScore(state);
  // The first is counted from the first phase, whatever phase staff have set since.
  const due = addDays(checkIns.lastDue ?? plan.begunOn ?? plan.phaseSince, usual);
  const afterScore = last === null ? due : addDays(last.date, Math.ceil(usual / 2));
  const [day = due] = [due, afterScore, rareCheckInFrom(state) ?? due].sort().reverse();
  return { why: 'check-in', due: day, at: preferredOn(state, day) };
}

function recheck(state: PatientState): DueNudge | null {
  const { recheckAt, open } = state.checkIns;
  if (recheckAt === null || open !== null) return null;
  const at = openingFrom(recheckAt, state.timeZone);
  return { why: 'recheck', due: localDate(at, state.timeZone), at };
}

/** The open question once more, on the day the patient put it off to. */
function askedAgain(state: PatientState): DueNudge | null {
  const { open } = state.checkIns;
  if (open?.postponedTo === undefined || open.askedAgain === true) return null;
  return { why: 'asked-again', due: open.postponedTo, at: preferredOn(state, open.postponedTo) };
}

/** One reminder of a regular check-in, the next local day at the time the question was asked. */
function reminder(state: PatientState): DueNudge | null {
  const { open } = state.checkIns;
  if (open === null || open.reminded || open.postponedTo !== undefined) return null;
  if (open.kind !== 'regular' || isSilent(state)) return null;
  const zone = state.timeZone;
  const due = addDays(localDate(open.askedAt, zone), 1);
  return { why: 'reminder', due, at: openingFrom(instantAt(due, localTime(open.askedAt, zone), zone), zone) };
}

/**
 * Some days before the session's. While a check-in that comes before it may still be answered, its line waits for that
 * acknowledgement, and leaves by itself the day before.
 */
function sessionNudge(
  state: PatientState,
  { sessionLeadDays }: ClinicSettings,
  regular: DueNudge | null,
  from: Instant,
): DueNudge | null {
  const due = nextSessionNudge(state);
  if (due === null) return null;
  const asked = state.checkIns.open !== null || (regular !== null && regular.due < due);
  const day = addDays(due, -(asked ? Math.min(sessionLeadDays, 1) : sessionLeadDays));
  const at = notBefore(state, preferredOn(state, day), from);
  return isBookedSoon(state, localDate(at, state.timeZone)) ? null : { why: 'session-nudge', due, at };
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
  if (waiting === null || last === null || settings.tipsOff?.includes(waiting) === true) return null;
  const day = localDate(from, state.timeZone);
  if (isTipStale(last, day) || isWrongForTips(state, day, settings.protocol)) return null;
  const due = addDays(last, 1);
  return { why: 'tip', due, at: notBefore(state, preferredOn(state, due), from) };
}

/** On the last open day before the next session, or where a question takes it, on the open day before that. */
function talkFirst(
  state: PatientState,
  { closedDays }: ClinicSettings,
  from: Instant,
  taken: ReadonlySet<IsoDate>,
): DueNudge | null {
  const dayBefore = talkFirstOn(state, localDate(from, state.timeZone));
  if (dayBefore === null) return null;
  const due = openDayUntil(dayBefore, closedDays);
  const sooner = preferredOn(state, openDayUntil(addDays(due, -1), closedDays));
  const at = taken.has(due) && sooner >= from ? sooner : preferredOn(state, due);
  return { why: 'talk-first', due, at: notBefore(state, at, from) };
}

function pleaseCall(state: PatientState, { closedDays }: ClinicSettings, from: Instant): DueNudge | null {
  const due = pleaseCallOn(state, closedDays);
  return due === null
    ? null
    : { why: 'please-call', due, at: notBefore(state, preferredOn(state, due), from) };
}

function sessionQuestion(state: PatientState, from: Instant): DueNudge | null {
  // On the day that asks it: who moved west lives a day again that the plan knows already.
  const next = nextQuestion(state, todayOf(state, from));
  if (next === null) return null;
  return { why: 'session-question', due: next.due, at: notBefore(state, preferredOn(state, next.due), from) };
}

function farewell(state: PatientState, from: Instant): DueNudge | null {
  if (!isFarewellDue(state)) return null;
  return {
    why: 'farewell',
    due: localDate(from, state.timeZone),
    at: openingFrom(from, state.timeZone),
  };
}

/**
 * Every nudge the patient is due, the most important first. Asking comes before telling: a day on which a
 * check-in or its reminder falls has no room for the others, which move to the next free day.
 */
export function nudgesDue(state: PatientState, settings: ClinicSettings, from: Instant): DueNudge[] {
  if (!mayNudge(state) || isLeftInPeace(state)) return [];
  // Before another nudge is chosen, the one on its way must have left or been dropped.
  if (state.texts.some((text) => text.channel === 'nudge')) return [];
  const { lastNudgeOn, nudgeDays = [] } = state;
  const empty = {
    closed: settings.closedDays,
    lastNudgeOn,
    counted: new Set(nudgeDays),
    taken: new Set<IsoDate>(),
  };
  const asks = (due: DueNudge | null) =>
    due && { ...due, at: onUnscoredDay(state, notBefore(state, due.at, from)) };
  const dayOf = (due: DueNudge) =>
    localDate(placeNudges(state, settings, [due], empty).nudges[0]?.at ?? due.at, state.timeZone);
  const [regular, extra] = [asks(regularCheckIn(state, settings)), asks(recheck(state))];
  // A check-in that leaves no later than the extra one asks the same thing, so the extra one is not needed.
  const isSpared = extra !== null && regular !== null && dayOf(regular) <= dayOf(extra);
  const asking = [
    isSpared ? null : extra,
    asks(intakeCheckIn(state, settings)),
    regular,
    asks(askedAgain(state)),
    asks(reminder(state)),
  ];
  // Who is to be told farewell is asked nothing more, not even what was decided before.
  const asked = placeNudges(state, settings, isFarewellDue(state) ? [] : asking, empty);
  const told = placeNudges(
    state,
    settings,
    toTell(state, settings, { regular, from, taken: asked.room.taken }),
    asked.room,
  );
  return [...asked.nudges, ...told.nudges];
}

/** While a call is awaited nothing is told but to talk first; who does not answer is told nothing. */
function toTell(
  state: PatientState,
  settings: ClinicSettings,
  { regular, from, taken }: { regular: DueNudge | null; from: Instant; taken: ReadonlySet<IsoDate> },
): (DueNudge | null)[] {
  const call = pleaseCall(state, settings, from);
  if (awaitsCall(state)) return [talkFirst(state, settings, from, taken), call];
  if (isSilent(state)) return [farewell(state, from), call];
  const question = sessionQuestion(state, from);
  const session = sessionNudge(state, settings, regular, from);
  // What is asked after a session takes no room from the word that comes before it.
  const isBefore = session !== null && question !== null && session.due < question.due;
  const aboutSessions = isBefore ? [session, question] : [question, session];
  return [call, ...aboutSessions, planNews(state, from), tip(state, settings, from)];
}
