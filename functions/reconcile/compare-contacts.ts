/** At night: which alert contacts are lost, and what of their topics and of the shared one nobody needs any more. */
import { isNumber } from '../../shared/domain/clinic/contact-states.ts';
import type { Clinics, Contacts } from '../../shared/history/ports.ts';
import { metrics } from '../../shared/names.ts';
import type { ContactTopics } from '../../shared/alerts/contact-topics.ts';
import type { AlertContacts, Clock } from '../../shared/outside/ports.ts';
import { errorFields, log, logMetric } from '../lambda/log.ts';
import { stopIfTimeIsUp } from '../lambda/time-is-up.ts';

export interface ComparingContacts {
  clinics: Pick<Clinics, 'latest' | 'list'>;
  contacts: Pick<Contacts, 'load'>;
  alerts: Pick<AlertContacts, 'findLost'>;
  topics: Pick<ContactTopics, 'arnOf' | 'endOthers'>;
  /** Takes from the topic of version 0.1 what the given clinics' contacts do not need; answers how many it changed. */
  trimShared: (needed: () => Promise<ReadonlyMap<string, readonly string[]>>) => Promise<number>;
  clock: Clock;
}

async function* contactsOfAll({ clinics }: ComparingContacts): AsyncGenerator<readonly [string, string[]]> {
  for await (const clinicId of clinics.list()) {
    const settings = await clinics.latest(clinicId);
    if (settings !== null) yield [clinicId, settings.alertContacts];
  }
}

/** Whom the shared topic still has to tell: contacts by mail that have not confirmed for a topic of their own. */
async function neededOfAll(services: ComparingContacts): Promise<ReadonlyMap<string, readonly string[]>> {
  const needed = new Map<string, readonly string[]>();
  for await (const [clinicId, contacts] of contactsOfAll(services)) {
    const { states } = await services.contacts.load(clinicId);
    const isNeeded = (contact: string) => {
      const state = states[contact];
      return !isNumber(contact) && (state === undefined || state.shared === true);
    };
    needed.set(clinicId, contacts.filter(isNeeded));
  }
  return needed;
}

async function wantedTopics(services: ComparingContacts): Promise<ReadonlySet<string>> {
  const wanted = new Set<string>();
  for await (const [clinicId, contacts] of contactsOfAll(services)) {
    for (const contact of contacts) wanted.add(services.topics.arnOf(clinicId, contact));
  }
  return wanted;
}

/** Looks at every clinic's contacts; one clinic that fails holds up no other. */
async function findLost(services: ComparingContacts, signal: AbortSignal): Promise<unknown[]> {
  const errors: unknown[] = [];
  for await (const [clinicId, contacts] of contactsOfAll(services)) {
    stopIfTimeIsUp(signal);
    try {
      const count = await services.alerts.findLost(clinicId, contacts);
      if (count === 0) continue;
      log.warn('contact-lost', { clinicId, count });
      logMetric(metrics.contactsLost, count, services.clock.now());
    } catch (error) {
      log.error('contacts-not-compared', { clinicId, ...errorFields(error) });
      errors.push(error);
    }
  }
  return errors;
}

/** Does all of it; throws the first error when all is done that can be. */
export async function compareContacts(services: ComparingContacts, signal: AbortSignal): Promise<void> {
  const errors = await findLost(services, signal);
  const ended = await services.topics.endOthers(() => wantedTopics(services));
  const trimmed = await services.trimShared(() => neededOfAll(services));
  log.info('contacts-compared', { count: ended + trimmed });
  if (errors.length > 0) throw errors[0];
}
