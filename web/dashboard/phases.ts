/** Phases as the filters and the chart show them, the time before the first one included. */
import { phaseName } from '../../shared/domain/plan/phase-words.ts';
import { type Phase, phaseNames } from '../../shared/domain/plan/phases.ts';
import { words } from './words.ts';

export type ShownPhase = Phase | 'intake';

export const shownPhases: readonly ShownPhase[] = ['intake', ...phaseNames];

/** The phase by name, as everywhere else that staff read of it. */
export function nameOfPhase(phase: ShownPhase): string {
  return phase === 'intake' ? words.intake : phaseName(phase);
}
