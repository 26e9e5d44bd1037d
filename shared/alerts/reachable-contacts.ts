import type { ContactStates } from '../domain/clinic/contact-states.ts';
import { type ContactState, isNumber } from '../domain/clinic/contact-states.ts';
import type { Instant } from '../domain/local-time.ts';
import type { Contacts } from '../history/ports.ts';

/** Which contacts the topic of version 0.1 tells, in their order. */
export type ConfirmedOnShared = (contacts: readonly string[]) => Promise<string[]>;

/** How contacts stand; those without an entry as version 0.1 left them: numbers reachable, mail as its topic has it. */
export async function withOlder(
  contacts: readonly string[],
  states: ContactStates,
  confirmedOnShared: ConfirmedOnShared,
  since: Instant,
): Promise<ContactState[]> {
  const older = contacts.filter((contact) => states[contact] === undefined && !isNumber(contact));
  const told = new Set(older.length === 0 ? [] : await confirmedOnShared(older));
  return contacts.map((contact): ContactState => {
    const state = states[contact];
    if (state !== undefined) return state;
    if (isNumber(contact)) return { status: 'confirmed', since };
    return { status: 'waiting', since, ...(told.has(contact) && { shared: true }) };
  });
}

/** Which of a clinic's contacts can be reached, in their order. */
export async function reachableContacts(
  store: Pick<Contacts, 'load'>,
  confirmedOnShared: ConfirmedOnShared,
  clinicId: string,
  contacts: readonly string[],
): Promise<string[]> {
  const { states } = await store.load(clinicId);
  const found = await withOlder(contacts, states, confirmedOnShared, '');
  return contacts.filter((_, index) => found[index]?.status === 'confirmed' || found[index]?.shared === true);
}
