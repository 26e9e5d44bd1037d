/** When a clinic texts from another number, moves its patients' claims to that number, so that they are found by it. */
import type { ClinicSettings, FormerLine } from '../../shared/domain/clinic/settings.ts';
import { later, minuteMs } from '../../shared/domain/local-time.ts';
import type { Clinics, Numbers } from '../../shared/history/ports.ts';
import type { Clock } from '../../shared/outside/ports.ts';
import { log } from '../lambda/log.ts';

export interface Moving {
  clinics: Pick<Clinics, 'latest' | 'save'>;
  numbers: Pick<Numbers, 'claimsOn' | 'moveClaim'>;
  clock: Clock;
}

/** By then whoever read the settings before the change has forgotten them. */
const forgottenMs = 2 * minuteMs;

/** What became of the claims on one former number. */
interface Moved {
  count: number;
  /** Nothing is left there. */
  isEmpty: boolean;
  isCut: boolean;
}

/** Moves what stands on one former number. Each claim moves by itself, so a run that is cut short is gone on with. */
async function moveAll(
  { numbers }: Moving,
  { clinicId, originationNumber }: ClinicSettings,
  former: FormerLine,
  hasTime: () => boolean,
): Promise<Moved> {
  let count = 0;
  let isEmpty = true;
  let isCut = false;
  for await (const claim of numbers.claimsOn(former.number)) {
    if (claim.clinicId !== clinicId) continue;
    if (!hasTime()) {
      isCut = true;
      break;
    }
    const moved = await numbers.moveClaim(claim, former.number, originationNumber);
    if (moved === 'moved') count += 1;
    else isEmpty = false;
    if (moved === 'number-in-use') log.error('claim-not-moved', { patientId: claim.patientId, clinicId });
  }
  log.info('claims-moved', { clinicId, count });
  return { count, isEmpty: isEmpty && !isCut, isCut };
}

/**
 * Does what is to be done for one clinic, and notes in its settings which numbers have nobody left. `unfinished` when
 * the time was up and going on would get further.
 */
export async function moveClaims(
  moving: Moving,
  clinicId: string,
  hasTime: () => boolean,
): Promise<'done' | 'unfinished'> {
  const { clinics, clock } = moving;
  const settings = await clinics.latest(clinicId);
  if (settings === null) return 'done';
  const now = clock.now();
  const emptied = new Set<string>();
  for (const former of settings.formerLines) {
    if (former.moved || later(former.until, forgottenMs) > now) continue;
    const { count, isEmpty, isCut } = await moveAll(moving, settings, former, hasTime);
    if (isCut) return count > 0 ? 'unfinished' : 'done';
    if (isEmpty) emptied.add(former.number);
  }
  if (emptied.size === 0) return 'done';
  const formerLines = settings.formerLines.map((line) => ({
    ...line,
    moved: line.moved || emptied.has(line.number),
  }));
  // Whoever saved something else meanwhile goes first; the next run finds the numbers empty again.
  await clinics.save({ ...settings, version: settings.version + 1, formerLines, savedAt: now });
  return 'done';
}
