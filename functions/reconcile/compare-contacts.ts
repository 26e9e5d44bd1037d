/** At night: which alert contacts of a page of clinics are lost, and which of their topics nobody needs any more. */
import type { ContactTopics } from '../../shared/alerts/contact-topics.ts';
import type { FindLost } from '../../shared/alerts/find-lost.ts';
import type { UpkeepJob } from '../../shared/edge/upkeep-jobs.ts';
import type { Clinics } from '../../shared/history/ports.ts';
import { metrics } from '../../shared/names.ts';
import { log, logMetric } from '../lambda/log.ts';
import { type JobTurn, pageSize, type Upkeep, walkPage } from './walk-page.ts';

export interface ComparingContacts extends Upkeep {
  clinics: Pick<Clinics, 'latest' | 'page'>;
  findLost: FindLost;
  topics: Pick<ContactTopics, 'arnOf' | 'clinicOf' | 'lookAtAll' | 'endTopic'>;
}

/** What a look over clinics found. */
interface Found {
  /** Topics that a clinic's contacts have. */
  readonly wanted: Set<string>;
  /** Clinics of which all contacts were looked at. */
  readonly looked: Set<string>;
}

async function lookAtClinic(
  { clinics, findLost, topics, clock }: ComparingContacts,
  clinicId: string,
  seen: Awaited<ReturnType<ContactTopics['lookAtAll']>>,
  { wanted, looked }: Found,
): Promise<void> {
  const settings = await clinics.latest(clinicId);
  if (settings === null) return;
  const { alertContacts } = settings;
  for (const contact of alertContacts) wanted.add(topics.arnOf(clinicId, contact));
  const lost = await findLost(clinicId, alertContacts, seen);
  looked.add(clinicId);
  if (lost === 0) return;
  log.warn('contact-lost', { clinicId, count: lost });
  logMetric(metrics.contactsLost, lost, clock.now());
}

/** Looks at a page of clinics. Of one that could not be read nothing is ended: it may be wanted there. */
export async function compareContacts(
  services: ComparingContacts,
  job: Extract<UpkeepJob, { job: 'contacts' }>,
  turn: JobTurn,
): Promise<void> {
  const { clinics, topics } = services;
  // Before the settings are read: a topic is made before its contact is saved, and few look unwanted that are not.
  const seen = await topics.lookAtAll();
  const found: Found = { wanted: new Set(), looked: new Set() };
  await walkPage(services, job, await clinics.page(job.after ?? null, pageSize), turn, {
    name: 'clinicId',
    look: () => Promise.resolve(null),
    act: (clinicId) => lookAtClinic(services, clinicId, seen, found),
  });
  const isUnwanted = (arn: string) => found.looked.has(topics.clinicOf(arn)) && !found.wanted.has(arn);
  const unwanted = [...seen.keys()].filter(isUnwanted);
  for (const arn of unwanted) await topics.endTopic(arn);
  log.info('contacts-compared', { count: unwanted.length });
}
