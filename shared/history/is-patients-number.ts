import { type ClinicSettings, claimedAt } from '../domain/clinic/settings.ts';
import { firstHolder } from './first-holder.ts';
import type { Clinics, Numbers } from './ports.ts';

/** How many clinics are asked at once. */
const atOnce = 50;

interface Known {
  readonly clinics: Pick<Clinics, 'list' | 'latest'>;
  readonly numbers: Pick<Numbers, 'patientOf'>;
}

/** True when somebody of the clinic is texted under that number. */
async function isHeldAt(
  { numbers }: Pick<Known, 'numbers'>,
  settings: ClinicSettings,
  phone: string,
): Promise<boolean> {
  return (await firstHolder(claimedAt(settings), (line) => numbers.patientOf(line, phone))) !== null;
}

/**
 * True when the number that a clinic wants to text from is one of its own patients'. Another clinic's are not asked
 * after: a refusal would tell its staff who is a patient there.
 */
export function isOwnPatientsNumber(
  known: Pick<Known, 'numbers'>,
  settings: ClinicSettings,
): Promise<boolean> {
  return isHeldAt(known, settings, settings.originationNumber);
}

/** True when it is a patient's of any clinic: for the operator, who sees all of them. */
export async function isPatientsNumber(known: Known, settings: ClinicSettings): Promise<boolean> {
  const { originationNumber } = settings;
  if (await isOwnPatientsNumber(known, settings)) return true;
  const ids: string[] = [];
  for await (const id of known.clinics.list()) if (id !== settings.clinicId) ids.push(id);
  for (let from = 0; from < ids.length; from += atOnce) {
    const asked = ids.slice(from, from + atOnce).map(async (id) => {
      const other = await known.clinics.latest(id);
      return other !== null && (await isHeldAt(known, other, originationNumber));
    });
    if ((await Promise.all(asked)).includes(true)) return true;
  }
  return false;
}
