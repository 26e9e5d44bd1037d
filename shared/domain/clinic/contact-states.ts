/** How each of a clinic's alert contacts stands: who can be reached, who has yet to confirm, and who is lost. */
import type { Instant } from '../local-time.ts';

export interface ContactState {
  /**
   * `waiting`: asked by mail to confirm. `lost`: reached once and no more, by a STOP from the number, or by a
   * subscription that ended by a link, a bounce or a suspension.
   */
  status: 'confirmed' | 'waiting' | 'lost';
  since: Instant;
  /** When their number last asked for no more texts, or for texts again. */
  saidAt?: Instant;
  /** Still told through the one topic of version 0.1, until they have confirmed for their own. */
  shared?: true;
}

/** By contact. One without an entry stands as version 0.1 left it. */
export type ContactStates = Readonly<Record<string, ContactState>>;

/** Why a contact cannot be one: the address is none that mail can go to, or the account is full. */
export type ContactRefusal = 'address' | 'full';

/** What a look at a contact's own topic finds: a confirmed subscription, one that waits, or none. */
export type Seen = 'confirmed' | 'waiting' | 'gone';

/** True for a number; every other contact is an e-mail address. */
export function isNumber(contact: string): boolean {
  return !contact.includes('@');
}

/** The state of a contact by mail after a look at their topic. */
export function afterLook(before: ContactState | undefined, seen: Seen, now: Instant): ContactState {
  switch (seen) {
    case 'confirmed':
      return before?.status === 'confirmed' && before.shared === undefined
        ? before
        : { status: 'confirmed', since: now };
    case 'waiting':
      return before?.status === 'waiting' ? before : { status: 'waiting', since: now };
    case 'gone':
      // One that nobody confirmed in time goes by itself: the contact was never had, and goes on waiting.
      if (before?.status === 'confirmed') return { status: 'lost', since: now };
      return before ?? { status: 'waiting', since: now };
  }
}

/** The states after a contact's number asked for no more texts, or for texts again. What was said last stands. */
export function afterWish(
  states: ContactStates,
  contact: string,
  wantsNone: boolean,
  at: Instant,
): ContactStates {
  const saidAt = states[contact]?.saidAt;
  if (saidAt !== undefined && saidAt >= at) return states;
  return { ...states, [contact]: { status: wantsNone ? 'lost' : 'confirmed', since: at, saidAt: at } };
}

/** The states of those who are contacts still. */
export function statesOf(states: ContactStates, contacts: readonly string[]): ContactStates {
  return Object.fromEntries(
    contacts.flatMap((contact) => {
      const state = states[contact];
      return state === undefined ? [] : [[contact, state] as const];
    }),
  );
}
