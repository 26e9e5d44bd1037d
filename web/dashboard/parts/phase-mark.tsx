import type { Phase } from '../../../shared/domain/plan/phases.ts';
import { nameOfPhase, type ShownPhase } from '../phases.ts';

/** The tide of a phase: the more often sessions are, the more waves; a flare is the one that breaks. */
const waves: Record<ShownPhase, string> = {
  intake: 'M3 10h14',
  monthly: 'M2.500 10.500c2.500-3 5-3 7.500 0s5 3 7.500 0',
  biweekly: 'M2.500 7.500c2.500-3 5-3 7.500 0s5 3 7.500 0M2.500 13.500c2.500-3 5-3 7.500 0s5 3 7.500 0',
  weekly:
    'M2.500 5c2.500-3 5-3 7.500 0s5 3 7.500 0M2.500 10.300c2.500-3 5-3 7.500 0s5 3 7.500 0M2.500 15.600c2.500-3 5-3 7.500 0s5 3 7.500 0',
  flare:
    'M2 15.500c4 0 4.500-11 10-11 3 0 4.500 2 4.500 4.200 0 1.700-1.200 2.800-2.600 2.800M2.500 17.500h15',
};

/** A phase by drawing and name; null is the intake. */
export function PhaseMark({ phase }: { phase: Phase | null }) {
  const key = phase ?? 'intake';
  return (
    <span class={`phase phase-${key}`}>
      <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path d={waves[key]} />
      </svg>
      {nameOfPhase(key)}
    </span>
  );
}
