import { isNumber, type Seen } from '../domain/clinic/contact-states.ts';
import type { Contacts } from '../history/ports.ts';
import type { Clock } from '../outside/ports.ts';
import type { ContactTopics } from './contact-topics.ts';
import { keepLooks } from './keep-looks.ts';

/**
 * Keeps what was seen of the topics of a clinic's contacts by mail; answers how many are lost that were not before.
 * `topicsSeen` as `lookAtAll` found them: a contact whose topic is not among them has none.
 */
export type FindLost = (
  clinicId: string,
  contacts: readonly string[],
  topicsSeen: ReadonlyMap<string, Seen>,
) => Promise<number>;

interface LookingForLost {
  topics: Pick<ContactTopics, 'arnOf'>;
  contacts: Contacts;
  clock: Clock;
}

/** `FindLost` over the store; it asks nobody and ends nothing. */
export function createFindLost({ topics, contacts: store, clock }: LookingForLost): FindLost {
  return async (clinicId, contacts, topicsSeen) => {
    const { states } = await store.load(clinicId);
    const own = contacts.filter((contact) => states[contact] !== undefined && !isNumber(contact));
    if (own.length === 0) return 0;
    const seen = own.map(
      (contact) => [contact, topicsSeen.get(topics.arnOf(clinicId, contact)) ?? 'gone'] as const,
    );
    const after = await keepLooks({ contacts: store, clock }, clinicId, new Map(seen));
    const isLost = (contact: string) =>
      after[contact]?.status === 'lost' && states[contact]?.status !== 'lost';
    return own.filter(isLost).length;
  };
}
