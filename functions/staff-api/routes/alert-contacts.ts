/** Confirming alert contacts by mail, and asking them again. */
import { isNumber } from '../../../shared/domain/clinic/contact-states.ts';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { contactBody, contactLinkBody } from '../../../shared/staff-contract/alert-contacts.ts';
import { clinic } from '../../../shared/staff-contract/clinic.ts';
import { clinicAnswer } from '../clinic-answer.ts';
import { contactProblem } from '../contact-problem.ts';
import { takeOfDay } from '../daily-limit.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

/** The settings that have this contact by mail; a number confirms by nothing but not having said STOP. */
async function settingsWith(request: StaffRequest, contact: string): Promise<ClinicSettings> {
  const settings = await settingsOf(request);
  if (isNumber(contact) || !settings.alertContacts.includes(contact)) throw problemError('no-such-contact');
  return settings;
}

export const alertContactRoutes = [
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/alert-contacts/confirm',
    role: 'staff',
    summary:
      'Confirms a contact by mail with the link in the mail that AWS sent them, copied and not opened.',
    action: 'contact-confirmed',
    body: contactLinkBody,
    status: 200,
    answer: clinic,
    async handle(request, { body: { contact, token } }) {
      const settings = await settingsWith(request, contact);
      const { services, clinicId } = request;
      if (!(await services.alerts.confirm(clinicId, contact, token))) throw problemError('link-expired');
      return clinicAnswer(services, settings);
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/alert-contacts/ask-again',
    role: 'staff',
    summary: 'Has a contact by mail asked again to confirm: the link they got holds for two days.',
    action: 'contact-asked-again',
    body: contactBody,
    status: 200,
    answer: clinic,
    async handle(request, { body: { contact } }) {
      const settings = await settingsWith(request, contact);
      const { services, clinicId } = request;
      await takeOfDay(request, 'contact-mails');
      const refusal = await services.alerts.inviteAgain(clinicId, contact);
      if (refusal !== null) throw contactProblem(refusal, 'contact');
      return clinicAnswer(services, settings);
    },
  }),
];
