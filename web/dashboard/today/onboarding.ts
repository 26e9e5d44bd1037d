/** What a clinic does before it is live, and how far it is; a closed list in the order in which it is done. */
import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';

export const onboardingSteps = ['number', 'contact', 'test', 'patient'] as const;
export type OnboardingStep = (typeof onboardingSteps)[number];

/** What is known of the patients; null until it was read. */
export interface KnownPatients {
  /** In care. */
  readonly patients: number | null;
  /** Of them, those with one of the clinic's test numbers. */
  readonly testers: number | null;
  /** Discharged, as whoever tested is afterwards. */
  readonly gone?: number;
}

/**
 * Which steps are done; null while that is not known, and once all are. A test is done by whoever has a test number, and
 * not asked for any more once there is a patient beside them.
 */
export function onboardingOf(
  clinic: Pick<ClinicAnswer, 'numberType' | 'live'> | null,
  { patients, testers, gone = 0 }: KnownPatients,
): Readonly<Record<OnboardingStep, boolean>> | null {
  if (clinic === null || patients === null || testers === null) return null;
  const hasPatient = patients > testers;
  const done = {
    number: clinic.numberType !== 'simulator' || hasPatient,
    contact: clinic.live.confirmedContacts.length > 0,
    test: testers > 0 || gone > 0 || hasPatient,
    patient: hasPatient,
  };
  return onboardingSteps.every((step) => done[step]) ? null : done;
}
