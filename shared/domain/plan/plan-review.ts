/** What a review of the plan looks at and what it decides. */
import type { Flag } from '../attention-kinds.ts';
import type { IsoDate } from '../calendar.ts';
import type { Condition } from './conditions.ts';
import type { Phase, SpacedPhase } from './phases.ts';
import type { Protocol } from './protocol.ts';

/** A score, 0-10, after the baseline, with the mark it was given when it was recorded. */
export interface MarkedReading {
  readonly date: IsoDate;
  readonly score: number;
  readonly elevated: boolean;
}

/** All that a review looks at. Dates are days in the patient's own time zone. */
export interface PlanReview {
  readonly today: IsoDate;
  readonly phase: Phase;
  /** First day of the current phase. */
  readonly phaseSince: IsoDate;
  /** Sessions attended after `phaseSince` (in the first phase: on or after). */
  readonly sessionsInPhase: number;
  readonly condition: Condition;
  /** 0 to 3 readings before the first session, oldest first. */
  readonly baseline: readonly { readonly date: IsoDate; readonly score: number }[];
  /** After the baseline, oldest first, one a day, none after today; at most the last 26. */
  readonly readings: readonly MarkedReading[];
  /** `usualOf` the calm list after the last reading was marked. */
  readonly usual: number | null;
  /** Where this phase began (`levelAfterMove`), or where staff last kept it; null when unknown. */
  readonly levelAtPhaseStart: number | null;
  /** Days in the last 35 on which the patient reported a flare in words, oldest first. */
  readonly flareReports: readonly IsoDate[];
  /** Day staff last set or kept the phase, or declined a suggestion. */
  readonly lastOverride: IsoDate | null;
  /** Day an extra check-in was last decided. */
  readonly lastRecheck: IsoDate | null;
  /**
   * Days on which bi-weekly or monthly sessions were left for closer ones within `setbackDays` of entering them, by
   * machine or staff, since staff last set that phase; oldest first.
   */
  readonly setbacks: Readonly<Record<SpacedPhase, readonly IsoDate[]>>;
  /** The patient was told that the clinic will call, and nobody has said that it did. */
  readonly awaitingCall: boolean;
  /** Moves wait for staff, so flags and recheck are as if there were none. */
  readonly suggesting: boolean;
  /** Check-ins in a row that closed without a score. */
  readonly missedCheckIns: number;
  readonly protocol: Protocol;
}

export interface PlanMove {
  readonly to: Phase;
  readonly rule: 'flare-start' | 'flare-end' | 'step-up' | 'step-down';
}

export interface PlanDecision {
  readonly move: PlanMove | null;
  /** Every flag that holds, with the phase as it was before the move, sorted alphabetically. */
  readonly flags: readonly Flag[];
  /** Ask one extra time, `recheckHours` from now, whatever the cadence. */
  readonly recheck: boolean;
  /** Unrounded; improvement is a fraction of the baseline, negative when worse. */
  readonly numbers: {
    readonly baseline: number | null;
    readonly current: number | null;
    readonly improvement: number | null;
  };
}
