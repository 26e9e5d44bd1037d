/** What the clinics' settings and the switch for all of them have been, and since when. */
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import type { Clinics } from '../../../shared/history/ports.ts';
import type { Scheduler } from '../engine/scheduler.ts';

interface Seen<Value> {
  since: number;
  value: Value;
}

export interface SettingsSeen {
  /** The clinics, every change of them noted. */
  clinics: Clinics;
  /** Version that was in force then; 0 before the first. */
  settingsOf(clinicId: string, at: number): number;
  settingsAt(clinicId: string, version: number): ClinicSettings | null;
  clinicOfNumber(number: string): string | undefined;
  /** Whether nothing was to be sent for a clinic, all the time from `from` to `to`. */
  wasOff(clinicId: string, from: number, to: number): boolean;
  wasInTest(clinicId: string, phone: string, from: number, to: number): boolean;
}

/** True when what `is` asks held of everything in force between the two times. */
function held<Value>(
  seen: readonly Seen<Value>[],
  from: number,
  to: number,
  is: (value: Value) => boolean,
): boolean {
  const first = seen.findLastIndex(({ since }) => since <= from);
  if (first === -1) return false;
  return seen.slice(first).every(({ since, value }) => since > to || is(value));
}

/** Watches clinics. */
export function watchSettings(clinics: Clinics, scheduler: Scheduler): SettingsSeen {
  const saved = new Map<string, Seen<ClinicSettings>[]>();
  const switched: Seen<'on' | 'off'>[] = [{ since: 0, value: 'on' }];
  const of = (clinicId: string) => saved.get(clinicId) ?? [];
  return {
    clinics: {
      ...clinics,
      async save(settings) {
        const written = await clinics.save(settings);
        if (written !== 'written') return written;
        const { clinicId } = settings;
        const value = (await clinics.latest(clinicId)) ?? settings;
        saved.set(clinicId, [...of(clinicId), { since: scheduler.now(), value }]);
        return written;
      },
      // Read from storage once, as commits are.
      latest: async (clinicId) => of(clinicId).at(-1)?.value ?? null,
      async switchSendingEverywhere(to) {
        await clinics.switchSendingEverywhere(to);
        switched.push({ since: scheduler.now(), value: to });
      },
    },
    settingsOf: (clinicId, at) => of(clinicId).findLast(({ since }) => since <= at)?.value.version ?? 0,
    settingsAt: (clinicId, version) =>
      of(clinicId).find(({ value }) => value.version === version)?.value ?? null,
    clinicOfNumber: (number) =>
      [...saved].find(([, seen]) => seen.some(({ value }) => value.originationNumber === number))?.[0],
    wasOff: (clinicId, from, to) =>
      held(of(clinicId), from, to, ({ sending }) => sending === 'off') ||
      held(switched, from, to, (is) => is === 'off'),
    wasInTest: (clinicId, phone, from, to) =>
      held(of(clinicId), from, to, ({ testNumbers }) => testNumbers !== null && !testNumbers.includes(phone)),
  };
}
