/** From which baseline on a patient counted, as the clinic had it on a day. */
import type { IsoDate } from '../domain/calendar.ts';
import type { ClinicSettings } from '../domain/clinic/settings.ts';
import { localDate } from '../domain/local-time.ts';
import { defaultProtocol } from '../domain/plan/protocol.ts';

/** The number in force on a day, from all versions of the settings, oldest first. */
export function lowBaselineBy(versions: readonly ClinicSettings[]): (day: IsoDate) => number {
  return (day) => {
    // Versions that do not say when they were saved are from before those that do.
    const inForce = versions.findLast(
      ({ savedAt, timeZone }) => savedAt === undefined || localDate(savedAt, timeZone) <= day,
    );
    return (inForce ?? versions[0])?.protocol.lowBaseline ?? defaultProtocol.lowBaseline;
  };
}
