/** What send-text works with. */
import type { Alerts, Clock, Pacing, Queues, TextSender } from '../../shared/outside/ports.ts';
import type { Clinics, Histories, Numbers, Strangers } from '../../shared/history/ports.ts';

export interface Services {
  histories: Histories;
  clinics: Pick<Clinics, 'latest' | 'sendingEverywhere'>;
  numbers: Pick<Numbers, 'setOptedOut'>;
  strangers: Strangers;
  texts: TextSender;
  alerts: Pick<Alerts, 'raise' | 'confirmedContacts'>;
  queues: Pick<Queues, 'queueText'>;
  pacing: Pacing;
  clock: Clock;
}
