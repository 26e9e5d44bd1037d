/** A phase in the words of staff: the same in every sentence and on every page. */
import type { Phase } from './phases.ts';

/** How often sessions are, as it stands after "sessions". */
export const cadence: Record<Phase, string> = {
  weekly: 'every week',
  biweekly: 'every 2 weeks',
  monthly: 'every month',
  flare: 'every week for a while (flare)',
};

/** The phase by itself, where there is little room. */
export function phaseName(phase: Phase): string {
  return phase === 'flare' ? 'Flare' : cadence[phase].replace(/^./, (letter) => letter.toUpperCase());
}
