import type { ClinicAnswer } from '../../shared/staff-contract/clinic.ts';

/** Why texts that staff count on may not leave. */
export type SendingTrouble = 'off' | 'test' | 'notLive';

/** What keeps the clinic's texts from leaving as a whole, the widest first. */
export function sendingTroubles({ sending, testNumbers, live }: ClinicAnswer): readonly SendingTrouble[] {
  const troubles: Record<SendingTrouble, boolean> = {
    off: sending === 'off',
    test: testNumbers !== null,
    notLive: live.problem !== undefined,
  };
  return (['off', 'test', 'notLive'] as const).filter((trouble) => troubles[trouble]);
}
