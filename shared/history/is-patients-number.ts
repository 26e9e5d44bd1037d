import { type ClinicSettings, claimedAt } from '../domain/clinic/settings.ts';
import { firstHolder } from './first-holder.ts';
import type { Clinics, Numbers } from './ports.ts';

/** Clinics that are asked at once. */
const atOnce = 50;

interface Known {
  readonly clinics: Pick<Clinics, 'list' | 'latest'>;
  readonly numbers: Pick<Numbers, 'patientOf'>;
}

/** True when somebody is or was texted under that number at one of the clinic's. */
async function isHeldAt(
  { numbers }: Known,
  settings: ClinicSettings | null,
  phone: string,
): Promise<boolean> {
  if (settings === null) return false;
  return (await firstHolder(claimedAt(settings), (line) => numbers.patientOf(line, phone))) !== null;
}

/**
 * True when the number that a clinic wants to text from is a patient's, of its own or of another clinic: texts to that
 * patient would reach a clinic, and theirs would be nobody's. A clinic rarely takes another number, so all may be asked.
 */
export async function isPatientsNumber(known: Known, settings: ClinicSettings): Promise<boolean> {
  const { originationNumber } = settings;
  if (await isHeldAt(known, settings, originationNumber)) return true;
  const ids: string[] = [];
  for await (const id of known.clinics.list()) if (id !== settings.clinicId) ids.push(id);
  for (let from = 0; from < ids.length; from += atOnce) {
    const asked = ids
      .slice(from, from + atOnce)
      .map(async (id) => isHeldAt(known, await known.clinics.latest(id), originationNumber));
    if ((await Promise.all(asked)).includes(true)) return true;
  }
  return false;
}
