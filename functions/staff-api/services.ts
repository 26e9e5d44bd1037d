/** What the staff API works with. */
import type { Alerts, Clock, Schedules } from '../../shared/outside/ports.ts';
import type { Clinics, Histories, Numbers, Strangers } from '../../shared/store/ports.ts';
import type { Views } from '../../shared/store/views-port.ts';

export interface Services {
  histories: Histories;
  /** Not cached: staff see what they saved at once, whichever instance answers. */
  clinics: Pick<Clinics, 'latest' | 'save' | 'key' | 'sendingEverywhere'>;
  numbers: Pick<Numbers, 'isOptedOut'>;
  strangers: Strangers;
  views: Pick<Views, 'caseload' | 'inbox' | 'inboxItem' | 'putInboxItem' | 'removePatient'>;
  alerts: Pick<Alerts, 'setContacts' | 'confirmedContacts'>;
  schedules: Pick<Schedules, 'remove'>;
  clock: Clock;
}
