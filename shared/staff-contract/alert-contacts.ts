/** Whom a clinic wants alerted: e-mail addresses and phone numbers, in the several ways clients write them. */
import * as z from 'zod';
import { phoneNumber } from '../edge/phone-number.ts';

export const mostContacts = 5;

const written = z.string().trim().min(1).max(320);
const kind = z.enum(['email', 'e-mail', 'phone', 'sms', 'text']).optional();

/** A bare string, `{ email }`, `{ phone }`, or a kind (or type, or channel) with a value (or to, or address). */
export const alertContact = z.union(
  [
    written,
    z.strictObject({ email: written }),
    z.strictObject({ phone: written }),
    z
      .strictObject({
        kind,
        type: kind,
        channel: kind,
        to: written.optional(),
        value: written.optional(),
        address: written.optional(),
      })
      .refine(({ to, value, address }) => (to ?? value ?? address) !== undefined),
  ],
  { error: 'must be an e-mail address, a phone number, { "email": ... } or { "phone": ... }' },
);

const email = z.email();

function addressOf(contact: z.infer<typeof alertContact>): string {
  if (typeof contact === 'string') return contact;
  if ('email' in contact) return contact.email;
  if ('phone' in contact) return contact.phone;
  return contact.to ?? contact.value ?? contact.address ?? '';
}

/** An e-mail address in lower case or an E.164 number; null for what is neither. */
export function normalContact(contact: z.infer<typeof alertContact>, country: string): string | null {
  const address = addressOf(contact);
  if (!address.includes('@')) return phoneNumber(address, country);
  const read = email.safeParse(address);
  return read.success ? read.data.toLowerCase() : null;
}
