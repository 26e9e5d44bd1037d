import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';

/** The score a day has, before the first session or after; one entered for that day would take its place. */
export function scoreOn({ readings, baseline }: PatientAnswer, date: string): number | null {
  return [...readings, ...baseline].find((scored) => scored.date === date)?.score ?? null;
}
