import { isDeepStrictEqual } from 'node:util';
import type { ContactStates } from '../domain/clinic/contact-states.ts';
import { decideAgainUntilWritten } from './decide-again.ts';
import type { Contacts } from './ports.ts';

/** Changes the states of a clinic's contacts, starting from the newest ones; writes nothing if nothing changes. */
export async function changeContacts(
  contacts: Contacts,
  clinicId: string,
  change: (before: ContactStates) => ContactStates,
): Promise<ContactStates> {
  return decideAgainUntilWritten(async () => {
    const { seq, states } = await contacts.load(clinicId);
    const after = change(states);
    if (isDeepStrictEqual(after, states)) return states;
    const written = await contacts.save(clinicId, { seq: seq + 1, states: after });
    return written === 'conflict' ? 'lost' : after;
  });
}
