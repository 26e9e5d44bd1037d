/** The clinic's own settings, and whether it is live. */
import { isDeepStrictEqual } from 'node:util';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import { checkWording } from '../../../shared/domain/texts/check-wording.ts';
import type { NotLiveReason } from '../../../shared/domain/staff-words/staff-catalog.ts';
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import {
  type ClinicAnswer,
  type ClinicInput,
  clinic,
  clinicBody,
  clinicSettingsFrom,
} from '../../../shared/staff-contract/clinic.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import type { Services } from '../services.ts';

async function notLiveReason(
  { clinics }: Services,
  settings: ClinicSettings,
  confirmed: readonly string[],
): Promise<NotLiveReason | null> {
  if ((await clinics.sendingEverywhere()) === 'off') return 'sending-off-everywhere';
  if (settings.sending === 'off') return 'sending-off';
  if (settings.alertContacts.length === 0) return 'no-contacts';
  return confirmed.length === 0 ? 'none-confirmed' : null;
}

async function clinicAnswer(services: Services, settings: ClinicSettings): Promise<ClinicAnswer> {
  const { clinicId, alertContacts } = settings;
  const confirmedContacts = await services.alerts.confirmedContacts(clinicId, alertContacts);
  const reason = await notLiveReason(services, settings, confirmedContacts);
  const problem = reason === null ? {} : { problem: staffWords().notLive[reason] };
  const { savedAt: _, ...shown } = settings;
  return { ...shown, live: { confirmedContacts, ...problem } };
}

async function hasLivePatients({ histories }: Services, clinicId: string): Promise<boolean> {
  for await (const _ of histories.livePatients(clinicId)) return true;
  return false;
}

async function saveSettings(
  { services, clinicId, now }: StaffRequest,
  input: ClinicInput,
): Promise<ClinicSettings> {
  const wrong = checkWording(input.wording);
  if (wrong.length > 0) {
    throw problemError('invalid-input', { errors: wrong.map((message) => ({ field: 'wording', message })) });
  }
  const previous = await services.clinics.latest(clinicId);
  // Before anything is compared: the same settings put again do not show what came in between.
  if (input.seen !== undefined && input.seen !== (previous?.version ?? 0)) throw problemError('conflict');
  const settings = clinicSettingsFrom(input, previous, clinicId);
  if (previous !== null) {
    const { savedAt: _, ...before } = previous;
    if (isDeepStrictEqual({ ...settings, version: before.version }, before)) return previous;
  }
  const moves = previous !== null && previous.originationNumber !== settings.originationNumber;
  if (moves && (await hasLivePatients(services, clinicId))) throw problemError('live-patients');
  const saved = await services.clinics.save({ ...settings, savedAt: now });
  if (saved !== 'written') throw problemError(saved);
  return settings;
}

export const clinicRoutes = [
  defineRoute({
    method: 'PUT',
    path: '/clinics/{clinicId}',
    role: 'admin',
    summary:
      'Sets the clinic up, or replaces its settings; what is left out goes back to its default. ' +
      'With `seen`, only over the version that was read.',
    action: 'clinic-changed',
    body: clinicBody,
    status: 200,
    answer: clinic,
    async handle(request, { body }) {
      const settings = await saveSettings(request, body);
      // After the save, and again whenever the same is put again: what a failure left undone is then done.
      await request.services.alerts.setContacts(request.clinicId, settings.alertContacts);
      return clinicAnswer(request.services, settings);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}',
    role: 'staff',
    summary: "The clinic's settings, and why no invitation leaves if none does.",
    action: null,
    status: 200,
    answer: clinic,
    async handle({ services, clinicId }) {
      const settings = await services.clinics.latest(clinicId);
      if (settings === null) throw problemError('not-found');
      return clinicAnswer(services, settings);
    },
  }),
];
