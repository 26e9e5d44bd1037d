/** Values that columns of several tables share. */
import type { EndStanding, Exclusion } from '../domain/outcomes/patient-outcome.ts';
import { endStandings, exclusions } from '../domain/outcomes/patient-outcome.ts';
import { conditions } from '../domain/plan/conditions.ts';
import { phaseNames } from '../domain/plan/phases.ts';

export const conditionValues: readonly string[] = [...conditions, 'suppressed'];
export const phaseValues: readonly string[] = phaseNames;
export const exclusionValues: readonly Exclusion[] = exclusions;
export const standingValues: readonly EndStanding[] = endStandings;
