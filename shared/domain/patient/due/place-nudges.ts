/** Gives every nudge that is due the first day with room, or marks it to be dropped when that comes too late. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import { openDayFrom } from '../../clinic/open-days.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import { hourMs, type Instant, instantAt, later, localDate, localTime } from '../../local-time.ts';
import type { OpenCheckIn } from '../check-ins.ts';
import { isQuestionLate } from '../sessions/questions-due.ts';
import type { PatientState } from '../state.ts';
import { openingFrom, preferredOn } from './preferred-time.ts';
import { firstDayWithRoom, type Manner, type Room, withPlaced } from './room.ts';
import type { WakeReason } from './wake-reasons.ts';

export type NudgeReason = Extract<
  WakeReason,
  | 'intake-check-in'
  | 'check-in'
  | 'recheck'
  | 'asked-again'
  | 'reminder'
  | 'session-question'
  | 'session-nudge'
  | 'plan-news'
  | 'talk-first'
  | 'please-call'
  | 'farewell'
  | 'tip'
>;

export interface DueNudge {
  why: NudgeReason;
  /** The day it was due by the plan, before it was moved to a free day. */
  due: IsoDate;
  /** The first instant it may leave. */
  at: Instant;
  /** It finds no room while its reason lasts, so it is dropped at `at` instead. */
  drop?: true;
}

/** How each kind stands to the three in seven days; a recheck may be the fourth. */
const manners: Record<NudgeReason, Manner> = {
  recheck: { counts: true, waits: false },
  'intake-check-in': { counts: false, waits: false },
  'check-in': { counts: true, waits: true },
  'asked-again': { counts: true, waits: true },
  reminder: { counts: true, waits: true },
  'talk-first': { counts: false, waits: false },
  'please-call': { counts: true, waits: true },
  farewell: { counts: true, waits: true },
  'session-question': { counts: true, waits: true },
  'session-nudge': { counts: true, waits: true },
  'plan-news': { counts: true, waits: true },
  tip: { counts: true, waits: true },
};

/** What is dropped when it finds no room within so many days of the first open day it could have left on. */
const mostDaysWaited: Partial<Record<NudgeReason, number>> = { 'session-nudge': 3, 'plan-news': 3, tip: 3 };

/** Hours after its question in which a reminder leaves or never does. */
const reminderHours = 48;

/** True once a question is too old to be reminded of. */
export function isReminderLate({ askedAt }: OpenCheckIn, at: Instant): boolean {
  return at > later(askedAt, reminderHours * hourMs);
}

function isTooLate(state: PatientState, settings: ClinicSettings, due: DueNudge, at: Instant): boolean {
  const { open } = state.checkIns;
  if (due.why === 'reminder') return open !== null && isReminderLate(open, at);
  if (due.why === 'session-question') return isQuestionLate(due.due, localDate(at, state.timeZone));
  const most = mostDaysWaited[due.why];
  if (most === undefined) return false;
  const first = openDayFrom(localDate(due.at, state.timeZone), settings.closedDays);
  return daysBetween(first, localDate(at, state.timeZone)) > most;
}

/** The clock time it was to leave at, on another day; what has a time of its own keeps it. */
function movedTo(state: PatientState, { why, at }: DueNudge, day: IsoDate): Instant {
  const zone = state.timeZone;
  if (localDate(at, zone) === day) return at;
  const keepsTime = why === 'recheck' || why === 'reminder' || why === 'plan-news';
  return keepsTime ? openingFrom(instantAt(day, localTime(at, zone), zone), zone) : preferredOn(state, day);
}

/** Gives each the first day with room, in their order; what comes too late for its reason is marked to be dropped. */
export function placeNudges(
  state: PatientState,
  settings: ClinicSettings,
  wanted: readonly (DueNudge | null)[],
  room: Room,
): { nudges: DueNudge[]; room: Room } {
  let left = room;
  const nudges: DueNudge[] = [];
  for (const due of wanted) {
    if (due === null) continue;
    const opens = openingFrom(due.at, state.timeZone);
    const day = firstDayWithRoom(left, localDate(opens, state.timeZone), manners[due.why]);
    const at = movedTo(state, { ...due, at: opens }, day);
    if (isTooLate(state, settings, due, at)) {
      nudges.push({ ...due, at: opens, drop: true });
      continue;
    }
    left = withPlaced(left, day, manners[due.why]);
    nudges.push({ ...due, at });
  }
  return { nudges, room: left };
}
