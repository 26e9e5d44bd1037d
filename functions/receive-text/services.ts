/** What receive-text works with. */
import type { Clinics, Contacts, Histories, Numbers, Strangers } from '../../shared/history/ports.ts';
import type { Clock } from '../../shared/outside/ports.ts';

export interface Services {
  histories: Histories;
  numbers: Numbers;
  clinics: Pick<Clinics, 'latest' | 'key'>;
  /** Not cached: which number is whose must not be a minute old. */
  newestSettings: Clinics['latest'];
  strangers: Strangers;
  contacts: Contacts;
  clock: Clock;
}
