/** A text from an alert contact's number: whoever else uses that number, a STOP ends the alerts to it too. */
import { afterWish } from '../../shared/domain/clinic/contact-states.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { readReply } from '../../shared/domain/reply/read-reply.ts';
import { usualForm } from '../../shared/domain/written-forms.ts';
import type { InboundText } from '../../shared/edge/inbound-message.ts';
import { changeContacts } from '../../shared/history/change-contacts.ts';
import { log } from '../lambda/log.ts';
import type { Services } from './services.ts';

/** Keeps what a contact of the clinic said of being texted at all; START begins the alerts again. */
export async function hearContact(
  { contacts }: Pick<Services, 'contacts'>,
  clinicId: string,
  { from, text, receivedAt }: InboundText,
  newestSettings: () => Promise<ClinicSettings | null>,
): Promise<void> {
  const { kind, stop } = readReply(text);
  if (!stop && kind !== 'start') return;
  // Not a minute old: whoever was made a contact just now and wants none of it must be heard.
  const settings = await newestSettings();
  const contact = settings?.alertContacts.find((each) => usualForm(each) === from);
  if (contact === undefined) return;
  await changeContacts(contacts, clinicId, (states) => afterWish(states, contact, stop, receivedAt));
  log.info('contact-heard', { clinicId, kind });
}
