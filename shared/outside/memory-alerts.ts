import type { ContactRefusal, ContactState } from '../domain/clinic/contact-states.ts';
import type { AlertLevel } from '../domain/texts/alert-levels.ts';
import type { Alerts } from './ports.ts';

/** Alerts that can be looked at, refused on demand, and contacts that confirm when told to. */
export interface MemoryAlerts extends Alerts {
  readonly raised: { clinicId: string; level: AlertLevel }[];
  /** Contacts of each clinic, first contact first. */
  readonly contacts: Map<string, string[]>;
  /** Contacts that have not confirmed; all others have. */
  readonly unconfirmed: Set<string>;
  /** Contacts that were reached once and are no more. */
  readonly lost: Set<string>;
  /** Who was asked again. */
  readonly askedAgain: string[];
  /** Why a contact cannot be one. */
  readonly impossible: Map<string, ContactRefusal>;
  /** While true nothing is accepted. */
  refusing: boolean;
}

/** The token by which any contact confirms. */
export const memoryToken = 'a-token-that-holds';

/** Alerts in this process. */
export function createMemoryAlerts(): MemoryAlerts {
  const since = '2027-01-01T00:00:00.000Z';
  function stateOf(contact: string): ContactState {
    if (alerts.lost.has(contact)) return { status: 'lost', since };
    const known = [...alerts.contacts.values()].flat().includes(contact);
    return { status: known && !alerts.unconfirmed.has(contact) ? 'confirmed' : 'waiting', since };
  }
  const alerts: MemoryAlerts = {
    raised: [],
    contacts: new Map(),
    unconfirmed: new Set(),
    lost: new Set(),
    askedAgain: [],
    impossible: new Map(),
    refusing: false,
    async raise(clinicId, level) {
      if (alerts.refusing) return 'nobody';
      alerts.raised.push({ clinicId, level });
      return level === 'operator' ? 'operator' : 'clinic';
    },
    async invite(_clinicId, contacts) {
      for (const contact of contacts) {
        const refusal = alerts.impossible.get(contact);
        if (refusal !== undefined) return { contact, refusal };
      }
      return null;
    },
    async setContacts(clinicId, contacts) {
      alerts.contacts.set(clinicId, [...contacts]);
    },
    async contactStates(_clinicId, contacts) {
      return contacts.map(stateOf);
    },
    async confirmedContacts(_clinicId, contacts) {
      return contacts.filter((contact) => stateOf(contact).status === 'confirmed');
    },
    async confirm(_clinicId, contact, token) {
      if (token !== memoryToken) return false;
      alerts.unconfirmed.delete(contact);
      alerts.lost.delete(contact);
      return true;
    },
    async inviteAgain(_clinicId, contact) {
      alerts.askedAgain.push(contact);
      if (alerts.lost.delete(contact)) alerts.unconfirmed.add(contact);
      return null;
    },
  };
  return alerts;
}
