/** Whom a clinic wants alerted: e-mail addresses and phone numbers, in the several ways clients write them. */
import * as z from 'zod';
import { isMobile } from '../edge/patient-number.ts';
import { phoneNumber } from '../edge/phone-number.ts';

export const mostContacts = 5;

const written = z.string().trim().min(1).max(320);
const kind = z.enum(['email', 'e-mail', 'phone', 'sms', 'text']).optional();

const contactForm = 'must be an e-mail address, a phone number, { "email": ... } or { "phone": ... }';

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
      .refine(({ to, value, address }) => (to ?? value ?? address) !== undefined, contactForm),
  ],
  { error: contactForm },
);

const email = z.email();

function addressOf(contact: z.infer<typeof alertContact>): string {
  if (typeof contact === 'string') return contact;
  if ('email' in contact) return contact.email;
  if ('phone' in contact) return contact.phone;
  return contact.to ?? contact.value ?? contact.address ?? '';
}

/** An e-mail address in lower case or an E.164 number that a text reaches; null for what is neither. */
export function normalContact(contact: z.infer<typeof alertContact>, country: string): string | null {
  const address = addressOf(contact);
  if (!address.includes('@')) {
    const number = phoneNumber(address, country);
    return number !== null && isMobile(number) ? number : null;
  }
  const read = email.safeParse(address);
  return read.success ? read.data.toLowerCase() : null;
}

const contactByMail = z
  .string()
  .trim()
  .toLowerCase()
  .max(320)
  .describe('A contact by e-mail, as the settings have it.');

/** A contact by mail that is to be asked again. */
export const contactBody = z.strictObject({ contact: contactByMail });

/** The token in the link of AWS's mail, or the token itself. */
function tokenIn(written: string): string {
  return /[?&]Token=([^&#\s]+)/i.exec(written)?.[1] ?? written;
}

/** A contact by mail, and the link in the mail that AWS sent them. */
export const contactLinkBody = z
  .strictObject({
    contact: contactByMail,
    link: z.string().trim().min(1).max(2_000).describe('The whole link, or its token.'),
  })
  .transform(({ contact, link }, context) => {
    const token = tokenIn(link);
    if (!/^[\w-]{1,1000}$/.test(token)) {
      context.issues.push({
        code: 'custom',
        path: ['link'],
        message: 'must be the link of the mail',
        input: undefined,
      });
    }
    return { contact, token };
  });
