/** At night: which alert contacts are lost, and which of their topics nobody needs any more. */
import type { Clinics } from '../../shared/history/ports.ts';
import { metrics } from '../../shared/names.ts';
import type { ContactTopics } from '../../shared/alerts/contact-topics.ts';
import type { AlertContacts, Clock } from '../../shared/outside/ports.ts';
import { errorFields, log, logMetric } from '../lambda/log.ts';
import { stopIfTimeIsUp } from '../lambda/time-is-up.ts';

export interface ComparingContacts {
  clinics: Pick<Clinics, 'latest' | 'list'>;
  alerts: Pick<AlertContacts, 'findLost'>;
  topics: Pick<ContactTopics, 'arnOf' | 'lookAtAll' | 'endTopic'>;
  clock: Clock;
}

/** What one look over all clinics found. */
interface Found {
  /** Topics that a clinic's contacts have. */
  readonly wanted: Set<string>;
  readonly errors: unknown[];
}

async function lookAtClinic(
  { clinics, alerts, topics, clock }: ComparingContacts,
  clinicId: string,
  seen: Awaited<ReturnType<ContactTopics['lookAtAll']>>,
  { wanted }: Found,
): Promise<void> {
  const settings = await clinics.latest(clinicId);
  if (settings === null) return;
  const { alertContacts } = settings;
  for (const contact of alertContacts) wanted.add(topics.arnOf(clinicId, contact));
  const lost = await alerts.findLost(clinicId, alertContacts, seen);
  if (lost === 0) return;
  log.warn('contact-lost', { clinicId, count: lost });
  logMetric(metrics.contactsLost, lost, clock.now());
}

/** Looks at every clinic; one that fails holds up no other, but then nothing is ended: it may be wanted there. */
export async function compareContacts(services: ComparingContacts, signal: AbortSignal): Promise<void> {
  // Before the settings are read: a topic is made before its contact is saved, and few look unwanted that are not.
  const seen = await services.topics.lookAtAll();
  const found: Found = { wanted: new Set(), errors: [] };
  for await (const clinicId of services.clinics.list()) {
    stopIfTimeIsUp(signal);
    try {
      await lookAtClinic(services, clinicId, seen, found);
    } catch (error) {
      log.error('contacts-not-compared', { clinicId, ...errorFields(error) });
      found.errors.push(error);
    }
  }
  if (found.errors.length > 0) throw found.errors[0];
  const unwanted = [...seen.keys()].filter((arn) => !found.wanted.has(arn));
  for (const arn of unwanted) await services.topics.endTopic(arn);
  log.info('contacts-compared', { count: unwanted.length });
}
