/** What reconcile works with. */
import type { Histories } from '../../shared/history/ports.ts';
import type { Queues, Schedules } from '../../shared/outside/ports.ts';
import type { ComparingContacts } from './compare-contacts.ts';
import type { Moving } from './move-claims.ts';
import type { Upkeep } from './walk-page.ts';

export interface Services extends ComparingContacts, Upkeep {
  histories: Histories;
  clinics: ComparingContacts['clinics'] & Moving['clinics'];
  numbers: Moving['numbers'];
  queues: Queues;
  schedules: Schedules;
}
