import { afterLook, type ContactStates, type Seen } from '../domain/clinic/contact-states.ts';
import { changeContacts } from '../history/change-contacts.ts';
import type { Contacts } from '../history/ports.ts';
import type { Clock } from '../outside/ports.ts';

/** Keeps what was seen of contacts' topics; answers how all of the clinic's stand then. */
export async function keepLooks(
  { contacts, clock }: { contacts: Contacts; clock: Clock },
  clinicId: string,
  looks: ReadonlyMap<string, Seen>,
): Promise<ContactStates> {
  const now = clock.now();
  return changeContacts(contacts, clinicId, (before) => {
    const after = [...looks].map(
      ([contact, seen]) => [contact, afterLook(before[contact], seen, now)] as const,
    );
    return { ...before, ...Object.fromEntries(after) };
  });
}
