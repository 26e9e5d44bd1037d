/** What send-text works with. */
import type { Clinics, Histories, Numbers, Strangers } from '../../shared/history/ports.ts';
import type { Alerts, Clock, DailyTexts, Pacing, Queues, TextSender } from '../../shared/outside/ports.ts';

export interface Services {
  histories: Histories;
  clinics: Pick<Clinics, 'latest' | 'sendingEverywhere' | 'key'>;
  numbers: Pick<Numbers, 'setOptedOut' | 'isOptedOut'>;
  strangers: Strangers;
  texts: TextSender;
  alerts: Pick<Alerts, 'raise' | 'confirmedContacts'>;
  queues: Pick<Queues, 'queueText' | 'queueOwed'>;
  pacing: Pacing;
  dailyTexts: DailyTexts;
  /** How many a clinic has; a minute old at most. */
  livePatients: (clinicId: string) => Promise<number>;
  clock: Clock;
}
