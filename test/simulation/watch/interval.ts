/** Days between a patient's check-ins as the promise has them: the clinic's for the phase, twice that for who asked for fewer. */
import type { Commit } from '../../../shared/history/ports.ts';
import type { World } from '../world.ts';

const rarestDays = 28;

/** The interval of the phase after a commit; 1 where there is none. */
export function intervalOf(world: World, { clinicId, state }: Commit): number {
  const { phase } = state.plan;
  const protocol = world.settingsAt(clinicId, state.settings)?.protocol;
  if (phase === null || protocol === undefined) return 1;
  const days = protocol.checkInDays[phase];
  if (state.fewer !== true || phase === 'flare') return days;
  return Math.max(days, Math.min(rarestDays, 2 * days));
}
