/** How often a patient is asked: as the protocol says, or half as often for who asked for fewer texts. */
import { type Phase, phaseNames } from '../../plan/phases.ts';
import type { Protocol } from '../../plan/protocol.ts';
import type { PatientState } from '../state.ts';

/** Check-ins of who asked for fewer are never further apart than this. */
const rarestDays = 28;

/** The protocol with the intervals between this patient's check-ins: in a flare they stay as they are. */
export function protocolFor({ fewer }: Pick<PatientState, 'fewer'>, protocol: Protocol): Protocol {
  if (fewer !== true) return protocol;
  const doubled = (phase: Phase): [Phase, number] => {
    const days = protocol.checkInDays[phase];
    return [phase, phase === 'flare' ? days : Math.max(days, Math.min(rarestDays, days * 2))];
  };
  return { ...protocol, checkInDays: Object.fromEntries(phaseNames.map(doubled)) as Record<Phase, number> };
}
