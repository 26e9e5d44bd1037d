/** A text has arrived: it becomes a command to the patient who wrote it, or to the stranger. */
import type { SQSRecord } from 'aws-lambda';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
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

/** What no patient wrote is a stranger's. `left`: whose the number was until they were discharged. */
async function receiveFromNobody(
  services: Services,
  inbound: InboundText,
  settings: ClinicSettings,
  left: Holder | null,
): Promise<void> {
  const { wish } = await receiveFromStranger(services, inbound, settings, left);
  if (wish === null) return;
  // Somebody may have been enrolled with the number meanwhile: then a STOP is the patient's too.
  const owner = await services.numbers.patientOf(inbound.to, inbound.from);
  await receiveFromPatient(services, inbound, owner, wish ? { confirmed: true } : {});
}

/** Asks each whose the text may be, the likeliest first, until one of them meets it. */
async function receive(services: Services, inbound: InboundText): Promise<void> {
  let known: Promise<ClinicSettings> | undefined;
  const settings = () => (known ??= clinicWrittenTo(services, inbound.to));
  const finders: readonly (() => Promise<Holder | null>)[] = [
    () => services.numbers.patientOf(inbound.to, inbound.from),
    async () => holderElsewhere(services, inbound, await settings()),
    async () => formerHolder(services, inbound, await settings()),
  ];
  let left: Holder | null = null;
  for (const find of finders) {
    const holder = await find();
    const met = await receiveFromPatient(services, inbound, holder);
    if (met === 'met') return;
    if (met === 'discharged') left ??= holder;
  }
  await receiveFromNobody(services, inbound, await settings(), left);
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
    await receive(services, inbound);
  };
}
