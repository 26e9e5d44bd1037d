import type { AlertLevel } from '../domain/texts/alert-levels.ts';
import type { Alerts } from './ports.ts';

/** Alerts that can be looked at, refused on demand, and contacts that confirm when told to. */
export interface MemoryAlerts extends Alerts {
  readonly raised: { clinicId: string; level: AlertLevel }[];
  /** Contacts of each clinic, first contact first. */
  readonly contacts: Map<string, string[]>;
  /** Contacts that have not confirmed; all others have. */
  readonly unconfirmed: Set<string>;
  /** While true the topic accepts nothing. */
  refusing: boolean;
}

/** Alerts in this process. */
export function createMemoryAlerts(): MemoryAlerts {
  const alerts: MemoryAlerts = {
    raised: [],
    contacts: new Map(),
    unconfirmed: new Set(),
    refusing: false,
    raise(clinicId, level) {
      if (!alerts.refusing) alerts.raised.push({ clinicId, level });
      return Promise.resolve(!alerts.refusing);
    },
    setContacts(clinicId, contacts) {
      alerts.contacts.set(clinicId, [...contacts]);
      return Promise.resolve();
    },
    confirmedContacts(_clinicId, contacts) {
      const known = new Set([...alerts.contacts.values()].flat());
      return Promise.resolve(
        contacts.filter((contact) => known.has(contact) && !alerts.unconfirmed.has(contact)),
      );
    },
  };
  return alerts;
}
