/** A clinic's alert contacts: asked, confirmed, looked at and let go, with how each stands kept beside the settings. */
import {
  afterLook,
  type ContactRefusal,
  type ContactState,
  isNumber,
  type Seen,
  statesOf,
} from '../domain/clinic/contact-states.ts';
import { changeContacts } from '../history/change-contacts.ts';
import type { Contacts } from '../history/ports.ts';
import type { AlertContacts, Clock } from '../outside/ports.ts';
import type { ContactTopics } from './contact-topics.ts';
import { keepLooks } from './keep-looks.ts';
import { type ConfirmedOnShared, reachableContacts, withOlder } from './reachable-contacts.ts';

export interface AlertContactsParts {
  topics: ContactTopics;
  contacts: Contacts;
  confirmedOnShared: ConfirmedOnShared;
  /** Whether a number asked the clinic for no more texts. */
  isOptedOut: (clinicId: string, phone: string) => Promise<boolean>;
  clock: Clock;
}

/** Alert contacts over their topics and the store. */
export function createAlertContacts(parts: AlertContactsParts): AlertContacts {
  const { topics, contacts: store, confirmedOnShared, isOptedOut, clock } = parts;

  async function firstState(clinicId: string, contact: string, shared: boolean): Promise<ContactState> {
    const since = clock.now();
    if (isNumber(contact)) {
      return { status: (await isOptedOut(clinicId, contact)) ? 'lost' : 'confirmed', since };
    }
    let seen = await topics.look(clinicId, contact);
    if (seen === 'gone') {
      await topics.ask(clinicId, contact);
      seen = await topics.look(clinicId, contact);
    }
    const state = afterLook(undefined, seen, since);
    return shared && state.status === 'waiting' ? { ...state, shared } : state;
  }

  /** Looks at the topics of the contacts by mail; what could not be looked at stays as it was. */
  async function lookAt(clinicId: string, contacts: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
    const looks = await Promise.allSettled(
      contacts.map(async (contact) => [contact, await topics.look(clinicId, contact)] as const),
    );
    return new Map(looks.flatMap((look) => (look.status === 'fulfilled' ? [look.value] : [])));
  }

  return {
    async invite(clinicId, contacts) {
      const { states } = await store.load(clinicId);
      for (const contact of contacts) {
        if (states[contact] !== undefined || isNumber(contact)) continue;
        if ((await topics.look(clinicId, contact)) !== 'gone') continue;
        const refusal: ContactRefusal | null = await topics.ask(clinicId, contact);
        if (refusal !== null) return { contact, refusal };
      }
      return null;
    },

    async setContacts(clinicId, contacts, before = []) {
      const { states } = await store.load(clinicId);
      const fresh = contacts.filter((contact) => states[contact] === undefined);
      const older = fresh.filter((contact) => before.includes(contact) && !isNumber(contact));
      const shared = new Set(await confirmedOnShared(older));
      const made: [string, ContactState][] = [];
      for (const contact of fresh) {
        made.push([contact, await firstState(clinicId, contact, shared.has(contact))]);
      }
      await changeContacts(store, clinicId, (newest) => ({
        ...Object.fromEntries(made),
        ...statesOf(newest, contacts),
      }));
      const gone = [...new Set([...Object.keys(states), ...before])].filter(
        (contact) => !contacts.includes(contact) && !isNumber(contact),
      );
      for (const contact of gone) await topics.end(clinicId, contact);
    },

    async contactStates(clinicId, contacts) {
      let { states } = await store.load(clinicId);
      // Who opens the link of the mail itself is noticed here.
      const waiting = contacts.filter(
        (contact) => states[contact]?.status === 'waiting' && !isNumber(contact),
      );
      if (waiting.length > 0) {
        states = await keepLooks({ contacts: store, clock }, clinicId, await lookAt(clinicId, waiting));
      }
      return withOlder(contacts, states, confirmedOnShared, clock.now());
    },

    confirmedContacts: (clinicId, contacts) =>
      reachableContacts(store, confirmedOnShared, clinicId, contacts),

    async confirm(clinicId, contact, token) {
      if (!(await topics.confirm(clinicId, contact, token))) return false;
      const confirmed: ContactState = { status: 'confirmed', since: clock.now() };
      await changeContacts(store, clinicId, (states) => ({ ...states, [contact]: confirmed }));
      return true;
    },

    async inviteAgain(clinicId, contact) {
      const refusal = await topics.ask(clinicId, contact);
      if (refusal !== null) return refusal;
      const seen = await topics.look(clinicId, contact);
      const { states: known } = await store.load(clinicId);
      const [before] = await withOlder([contact], known, confirmedOnShared, clock.now());
      const state: ContactState = { status: seen === 'confirmed' ? seen : 'waiting', since: clock.now() };
      const after =
        before?.shared && state.status === 'waiting' ? { ...state, shared: true as const } : state;
      await changeContacts(store, clinicId, (states) => ({ ...states, [contact]: after }));
      return null;
    },
  };
}
