import type { ClinicSettings } from '../domain/clinic/settings.ts';
import { epochMs } from '../domain/local-time.ts';
import type { Clock } from '../outside/ports.ts';
import type { Clinics } from './ports.ts';

/** How old settings may be when a decision uses them. */
const cacheMs = 60_000;

/**
 * `Clinics` whose `latest` is asked of the store at most once a minute and clinic. An unknown clinic is never
 * remembered, so that a new one works at once; saving here forgets what was cached here.
 */
export function createCachedClinics(clinics: Clinics, clock: Clock): Clinics {
  const cached = new Map<string, { settings: ClinicSettings; loadedAt: number }>();
  return {
    ...clinics,
    async latest(clinicId) {
      const now = epochMs(clock.now());
      const known = cached.get(clinicId);
      // A clock that went back says nothing about age, so what it makes younger than new is asked for again.
      if (known !== undefined && now >= known.loadedAt && now - known.loadedAt < cacheMs) {
        return known.settings;
      }
      const settings = await clinics.latest(clinicId);
      if (settings === null) cached.delete(clinicId);
      else cached.set(clinicId, { settings, loadedAt: now });
      return settings;
    },
    async save(settings) {
      const outcome = await clinics.save(settings);
      cached.delete(settings.clinicId);
      return outcome;
    },
  };
}
