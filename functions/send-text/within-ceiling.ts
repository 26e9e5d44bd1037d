/** Counts a text against its clinic's daily ceiling. */
import type { IsoDate } from '../../shared/domain/calendar.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { ceilingOf, isNearCeiling, mostTextsWith } from '../../shared/domain/texts/daily-ceiling.ts';
import type { OpenText } from '../../shared/domain/texts/open-text.ts';
import { metrics } from '../../shared/names.ts';
import { log, logMetric } from '../lambda/log.ts';
import type { Services } from './services.ts';

/** The day a text was counted on; null when the ceiling holds it back. */
export type Counted = { day: IsoDate } | null;

/** Patients are counted only where it matters: where more have left than any clinic may send. */
async function trueCeiling({ livePatients }: Services, { clinicId, dailyCeiling }: ClinicSettings) {
  return ceilingOf(dailyCeiling, dailyCeiling === null ? await livePatients(clinicId) : 0);
}

/** One write in the usual case, and no read. Emergency words ask nothing and are not counted: nothing may delay them. */
export async function countText(
  services: Services,
  text: OpenText,
  settings: ClinicSettings,
): Promise<Counted> {
  const { dailyTexts, clock } = services;
  const { clinicId, dailyCeiling, timeZone } = settings;
  const now = clock.now();
  const day = localDate(now, timeZone);
  const least = ceilingOf(dailyCeiling, 0);
  const count = await dailyTexts.count(clinicId, day, mostTextsWith(text, least));
  if (count !== null && !isNearCeiling(count, least)) return { day };
  const ceiling = await trueCeiling(services, settings);
  const raised = count === null && ceiling > least;
  const final = raised ? await dailyTexts.count(clinicId, day, mostTextsWith(text, ceiling)) : count;
  if (final === null || isNearCeiling(final, ceiling)) {
    log.warn('ceiling-near', { clinicId, kind: final === null ? 'held-back' : 'counted' });
    logMetric(metrics.dailyCeilingNear, 1, now);
  }
  return final === null ? null : { day };
}

/** One that was counted did not leave after all. */
export async function takeBack(
  { dailyTexts }: Services,
  { clinicId }: ClinicSettings,
  counted: Counted,
): Promise<void> {
  if (counted !== null) await dailyTexts.takeBack(clinicId, counted.day);
}
