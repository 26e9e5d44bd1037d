/** Where a patient stood on a day that is past: condition, phase, stops and discharge, from the history. */
import type { IsoDate } from '../calendar.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Phase } from '../plan/phases.ts';

/** What of a patient's standing changed, from a day on. */
export interface CareChange {
  readonly on: IsoDate;
  readonly condition?: Condition;
  readonly phase?: Phase;
  readonly stopped?: boolean;
  readonly discharged?: true;
}

/** Where a patient stood at the end of a day. */
export interface Standing {
  /** Null before the enrolment. */
  readonly condition: Condition | null;
  /** Null before the first phase. */
  readonly phase: Phase | null;
  readonly stopped: boolean;
  readonly discharged: boolean;
}

const before: Standing = { condition: null, phase: null, stopped: false, discharged: false };

function after(standing: Standing, change: CareChange): Standing {
  return {
    condition: change.condition ?? standing.condition,
    phase: change.phase ?? standing.phase,
    stopped: change.stopped ?? standing.stopped,
    discharged: change.discharged ?? standing.discharged,
  };
}

/** Changes by day; those of one day in the order in which they were decided. */
function byDay(changes: readonly CareChange[]): CareChange[] {
  return changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Where a patient stood at the end of a day. */
export function standingOn(changes: readonly CareChange[], day: IsoDate): Standing {
  return byDay(changes)
    .filter(({ on }) => on <= day)
    .reduce(after, before);
}

/** An episode of care: from the start of the weekly phase to discharge; both null until they are there. */
export interface Episode {
  readonly startedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

/** The patient's episode, as far as the history goes. */
export function episodeOf(changes: readonly CareChange[]): Episode {
  const days = byDay(changes);
  return {
    startedOn: days.find(({ phase }) => phase !== undefined)?.on ?? null,
    endedOn: days.find(({ discharged }) => discharged === true)?.on ?? null,
  };
}

function isInCare({ phase, stopped, discharged }: Standing): boolean {
  return phase !== null && !stopped && !discharged;
}

/** True when the plan was under way, and neither stopped nor discharged, on any day from `from` to `to`. */
export function wasInCare(changes: readonly CareChange[], from: IsoDate | null, to: IsoDate): boolean {
  let standing = before;
  let lasted = false;
  for (const change of byDay(changes)) {
    if (change.on > to) break;
    // What lasted until a change in the period was there on a day of it.
    if (isInCare(standing) && (from === null || change.on >= from)) lasted = true;
    standing = after(standing, change);
  }
  return lasted || isInCare(standing);
}
