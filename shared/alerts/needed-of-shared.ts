import { type ContactStates, isNumber } from '../domain/clinic/contact-states.ts';
import type { Clinics, Contacts } from '../history/ports.ts';

/** Contacts by mail that have not confirmed for a topic of their own. */
function toldByShared(contacts: readonly string[], states: ContactStates): string[] {
  return contacts.filter((contact) => {
    const state = states[contact];
    return !isNumber(contact) && (state === undefined || state.shared === true);
  });
}

/** By clinic, whom the topic of version 0.1 still has to tell. */
export async function neededOfShared(
  clinics: Pick<Clinics, 'latest' | 'list'>,
  contacts: Pick<Contacts, 'load'>,
): Promise<Map<string, readonly string[]>> {
  const needed = new Map<string, readonly string[]>();
  for await (const clinicId of clinics.list()) {
    const settings = await clinics.latest(clinicId);
    const { states } = await contacts.load(clinicId);
    needed.set(clinicId, toldByShared(settings?.alertContacts ?? [], states));
  }
  return needed;
}
