/** A text has arrived: it becomes a command to the patient who wrote it, or to the stranger. */
import type { SQSRecord } from 'aws-lambda';
import { causeOf } from '../../shared/edge/cause.ts';
import { type InboundText, readInboundMessage } from '../../shared/edge/inbound-message.ts';
import { keptText } from '../../shared/edge/kept-text.ts';
import { optOutsOf } from '../../shared/edge/opt-outs.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import type { Holder } from '../../shared/history/first-holder.ts';
import { metrics } from '../../shared/names.ts';
import { log, logMetric } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { hearContact } from './hear-contact.ts';
import { receiveFromStranger } from './receive-from-stranger.ts';
import type { Services } from './services.ts';
import { clinicWrittenTo, formerHolder, holderElsewhere } from './whose-text.ts';

/** What came of a text: dealt with, of a patient who was discharged, or nobody's. */
type Met = 'met' | 'discharged' | 'nobody';

async function receiveFromPatient(
  services: Services,
  inbound: InboundText,
  owner: Holder | null,
  more: { confirmed?: true } = {},
): Promise<Met> {
  if (owner === null) return 'nobody';
  const { from, to, text, receivedAt, messageId } = inbound;
  const { numbers, clinics } = services;
  const cause = causeOf('inbound', messageId);
  const result = await commitDecision(
    { ...services, optOuts: optOutsOf(clinics, numbers) },
    { ...owner, cause },
    { type: 'receive-text', from, text, kept: keptText(text), to, receivedAt, ...more },
  );
  const kind = result.kind === 'refused' ? result.reason : result.kind;
  log.info('text-received', { patientId: owner.patientId, kind });
  await hearContact(services, owner.clinicId, inbound, () => services.newestSettings(owner.clinicId));
  // Discharged, or given up too long ago: the number is nobody's now.
  if (result.kind !== 'refused') return 'met';
  return result.reason === 'discharged' ? 'discharged' : 'nobody';
}

/**
 * Gives a text to whom it is from. Throws for a message that cannot be read and for a number no clinic has; one from a
 * sender that nobody can answer is dropped.
 */
export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const inbound = readInboundMessage(record.body);
    if ('problem' in inbound) {
      log.error('inbound-unreadable', { problem: inbound.problem, fields: inbound.fields.join(',') });
      throw unreadable(inbound.problem);
    }
    if ('dropped' in inbound) {
      log.info('inbound-dropped', { kind: inbound.dropped });
      logMetric(metrics.inboundDropped, 1, services.clock.now());
      return;
    }
    const { numbers } = services;
    const holder = await numbers.patientOf(inbound.to, inbound.from);
    const own = await receiveFromPatient(services, inbound, holder);
    if (own === 'met') return;
    const settings = await clinicWrittenTo(services, inbound.to);
    const elsewhere = await holderElsewhere(services, inbound, settings);
    if ((await receiveFromPatient(services, inbound, elsewhere)) === 'met') return;
    const former = await formerHolder(services, inbound, settings);
    const before = await receiveFromPatient(services, inbound, former);
    if (before === 'met') return;
    const left = own === 'discharged' ? holder : before === 'discharged' ? former : null;
    const { wish } = await receiveFromStranger(services, inbound, settings, left);
    // Somebody may have been enrolled with the number meanwhile: then a STOP is the patient's too.
    if (wish !== null) {
      const owner = await numbers.patientOf(inbound.to, inbound.from);
      await receiveFromPatient(services, inbound, owner, wish ? { confirmed: true } : {});
    }
  };
}
