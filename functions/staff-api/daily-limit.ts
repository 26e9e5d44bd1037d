/** How much one clinic may use in a day of what all clinics share. */
import { dayMs, epochMs, instantOf } from '../../shared/domain/local-time.ts';
import { problemError } from '../../shared/edge/problems.ts';
import { errorFields, log } from '../lambda/log.ts';
import type { StaffRequest } from './route.ts';

/**
 * Cognito mails 50 addresses a day for all clinics together, codes for forgotten passwords among them. Whom a contact's
 * mail goes to did not ask for it. And each other number to text from has every patient of the clinic moved to it.
 */
export const mostADay = { invitations: 25, 'contact-mails': 25, numbers: 10 } as const;

/** Counts so many of the clinic's day. Throws `too-many-today`, before anything is done, when it has had enough. */
export async function takeOfDay(
  { services, clinicId, now }: Pick<StaffRequest, 'services' | 'clinicId' | 'now'>,
  what: keyof typeof mostADay,
  by = 1,
): Promise<void> {
  if (by === 0) return;
  const endsAt = instantOf((Math.floor(epochMs(now) / dayMs) + 1) * dayMs);
  let count = 0;
  try {
    count = await services.requestCounts.add(clinicId, { name: `${now.slice(0, 10)} ${what}`, endsAt }, by);
  } catch (error) {
    // As with requests: while nothing can be counted nobody is held up.
    log.warn('not-counted', { clinicId, kind: what, ...errorFields(error) });
  }
  if (count <= mostADay[what]) return;
  const retryAfterSeconds = Math.ceil((epochMs(endsAt) - epochMs(now)) / 1000);
  throw problemError('too-many-today', { retryAfterSeconds });
}
