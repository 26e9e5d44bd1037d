/** How often sessions are: the table from which every list, order and check of phases follows. */

/** The phases in the order in which they are shown, each with the days between its sessions. */
export const phases = {
  weekly: { sessionDays: 7 },
  biweekly: { sessionDays: 14 },
  /** A month is four weeks, so that sessions keep their weekday. */
  monthly: { sessionDays: 28 },
  /** Weekly sessions for a while. */
  flare: { sessionDays: 7 },
} as const;

/** How often sessions are; flare is weekly sessions, for a while. */
export type Phase = keyof typeof phases;

/** The phases in which sessions are further apart than weekly. */
export type SpacedPhase = Exclude<Phase, 'weekly' | 'flare'>;

/** Every phase, in the order in which they are shown. */
export const phaseNames = Object.keys(phases) as [Phase, ...Phase[]];

/** Whether sessions are further apart than weekly. */
export function isSpaced(phase: Phase): phase is SpacedPhase {
  return phases[phase].sessionDays > phases.weekly.sessionDays;
}

/** The phases in which they are. */
export const spacedPhases: readonly SpacedPhase[] = phaseNames.filter(isSpaced);
