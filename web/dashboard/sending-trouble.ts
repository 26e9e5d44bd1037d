import type { ClinicAnswer } from '../../shared/staff-contract/clinic.ts';

/** Why texts that staff count on may not leave, or alerts not arrive. */
export type SendingTrouble = 'off' | 'test' | 'notLive' | 'contactLost';

/** What keeps the clinic's texts from leaving as a whole, the widest first. */
export function sendingTroubles({ sending, testNumbers, live }: ClinicAnswer): readonly SendingTrouble[] {
  const troubles: Record<SendingTrouble, boolean> = {
    off: sending === 'off',
    test: testNumbers !== null,
    notLive: live.problem !== undefined,
    contactLost: live.problem === undefined && live.contacts.some(({ status }) => status === 'lost'),
  };
  return (['off', 'test', 'notLive', 'contactLost'] as const).filter((trouble) => troubles[trouble]);
}
