/** The clinic's own settings, and whether it is live. */
import { isDeepStrictEqual } from 'node:util';
import { isNumber } from '../../../shared/domain/clinic/contact-states.ts';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import { checkWording } from '../../../shared/domain/texts/check-wording.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { isOwnPatientsNumber } from '../../../shared/history/is-patients-number.ts';
import { type ClinicInput, clinic, clinicBody } from '../../../shared/staff-contract/clinic.ts';
import { clinicSettingsFrom, losesPatients } from '../../../shared/staff-contract/clinic-settings.ts';
import { clinicAnswer } from '../clinic-answer.ts';
import { contactProblem } from '../contact-problem.ts';
import { takeOfDay } from '../daily-limit.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

/** Whoever is new is asked before anything is saved: what AWS does not take is refused with a reason. */
async function inviteContacts(
  request: StaffRequest,
  { alertContacts }: ClinicInput,
  previous: ClinicSettings | null,
): Promise<void> {
  const { services, clinicId } = request;
  const known = new Set(previous?.alertContacts);
  const fresh = alertContacts.filter((contact) => !isNumber(contact) && !known.has(contact));
  await takeOfDay(request, 'contact-mails', fresh.length);
  const refused = await services.alerts.invite(clinicId, alertContacts);
  if (refused === null) return;
  throw contactProblem(refused.refusal, `alertContacts.${alertContacts.indexOf(refused.contact)}`);
}

/** Where Ebb itself reads nobody is alerted: the clinic's own number, or another clinic's. */
async function refuseOwnNumbers(
  { services, clinicId }: StaffRequest,
  { alertContacts, originationNumber }: ClinicInput,
): Promise<void> {
  const message = 'is a number that texts come from: nobody would read the alert';
  for (const [index, contact] of alertContacts.entries()) {
    if (!isNumber(contact)) continue;
    const whose = contact === originationNumber ? clinicId : await services.numbers.clinicOf(contact);
    if (whose === null) continue;
    throw problemError('invalid-input', { errors: [{ field: `alertContacts.${index}`, message }] });
  }
}

async function saveSettings(
  request: StaffRequest,
  input: ClinicInput,
  previous: ClinicSettings | null,
): Promise<ClinicSettings> {
  const { services, clinicId, now } = request;
  const wrong = checkWording(input.wording);
  if (wrong.length > 0) {
    throw problemError('invalid-input', { errors: wrong.map((message) => ({ field: 'wording', message })) });
  }
  // Before anything is compared: the same settings put again do not show what came in between.
  if (input.seen !== undefined && input.seen !== (previous?.version ?? 0)) throw problemError('conflict');
  const settings = clinicSettingsFrom(input, previous, clinicId, now);
  if (previous !== null) {
    const { savedAt: _, ...before } = previous;
    if (isDeepStrictEqual({ ...settings, version: before.version }, before)) return previous;
  }
  if (previous !== null && losesPatients(previous, settings)) throw problemError('number-moving');
  const isNew = settings.originationNumber !== previous?.originationNumber;
  if (isNew && previous !== null) await takeOfDay(request, 'numbers');
  if (isNew && (await isOwnPatientsNumber(services, settings))) throw problemError('number-in-use');
  await refuseOwnNumbers(request, input);
  await inviteContacts(request, input, previous);
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
      const { services, clinicId } = request;
      const previous = await services.clinics.latest(clinicId);
      const settings = await saveSettings(request, body, previous);
      // After the save, and again whenever the same is put again: what a failure left undone is then done.
      await services.alerts.setContacts(clinicId, settings.alertContacts, previous?.alertContacts);
      return clinicAnswer(services, settings);
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
    async handle(request) {
      return clinicAnswer(request.services, await settingsOf(request));
    },
  }),
];
