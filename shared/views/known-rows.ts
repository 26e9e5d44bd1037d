/** What rows of a later commit must know of the commits before it. */
import type { IsoDate } from '../domain/calendar.ts';
import { localDate } from '../domain/local-time.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { Phase } from '../domain/plan/phases.ts';
import type { Commit } from '../history/ports.ts';
import type { CheckInRow, InboxRow } from './ports.ts';

export interface KnownRows {
  /** Empty before the enrolment. */
  enrolledOn: IsoDate;
  /** Inbox rows by item. */
  inbox: ReadonlyMap<number, InboxRow>;
  /** The row that holds the score of a day. */
  scores: ReadonlyMap<IsoDate, CheckInRow>;
  /** Phases in order, each from its first day on; null is intake. Never empty. */
  phases: readonly { since: IsoDate; phase: Phase | null }[];
}

/** Before the first commit. */
export const nothingKnown: KnownRows = {
  enrolledOn: '',
  inbox: new Map(),
  scores: new Map(),
  phases: [{ since: '', phase: null }],
};

/** The phase before this commit's events, as far as they and the state after them tell. */
function phaseBefore({ events, state }: Commit): Phase | null {
  for (const event of events) {
    if (event.type === 'plan-moved' || event.type === 'plan-overridden') return event.from;
    if (event.type === 'first-phase-began') return null;
  }
  return state.plan.phase;
}

/** Enough for a commit that `needsHistory` is false for. */
export function knownOfPresent(commit: Commit, enrolledOn: IsoDate): KnownRows {
  return { ...nothingKnown, enrolledOn, phases: [{ since: '', phase: phaseBefore(commit) }] };
}

/** The day the history began, on the patient's own calendar then. */
export function enrolledOnOf(first: Commit): IsoDate {
  return localDate(first.at, first.state.timeZone);
}

/** The day a check-in row of this event stands for; null for an event that makes none. */
function rowDate(event: PatientEvent): IsoDate | null {
  switch (event.type) {
    case 'baseline-recorded':
    case 'reading-recorded':
      return event.date;
    case 'check-in-closed':
      return event.due;
    default:
      return null;
  }
}

/**
 * True when the rows of a commit cannot be made from it alone: it finishes, voids or replaces what another commit
 * recorded, or speaks of a day before the present phase. All of that is rare, so reading the history is fine.
 */
export function needsHistory(commit: Commit): boolean {
  const { phaseSince } = commit.state.plan;
  return commit.events.some((event) => {
    if (event.type === 'inbox-done' || event.type === 'reading-voided') return true;
    if ('replaced' in event && event.replaced) return true;
    const date = rowDate(event);
    return date !== null && phaseSince !== null && date < phaseSince;
  });
}

/** The phase on a day, from what is known so far. */
export function phaseOn({ phases }: KnownRows, date: IsoDate): Phase | null {
  return phases.findLast(({ since }) => since <= date)?.phase ?? null;
}
