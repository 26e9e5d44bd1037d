/** A text from a number that belongs to no live patient; the clinic is found by the number written to. */
import { causeOf } from '../../shared/edge/cause.ts';
import type { InboundText } from '../../shared/edge/inbound-message.ts';
import { keptText } from '../../shared/edge/kept-text.ts';
import { writtenForms } from '../../shared/domain/written-forms.ts';
import { keyedHash } from '../../shared/edge/keyed-hash.ts';
import { commitStranger } from '../../shared/history/commit-stranger.ts';
import { log } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { hearContact } from './hear-contact.ts';
import type { Services } from './services.ts';

/** The keyed hash of the number in each of its forms, the one that Ebb goes by first. */
async function hashesOf({ clinics }: Services, clinicId: string, phone: string): Promise<string[]> {
  const key = await clinics.key(clinicId);
  return writtenForms(phone).map((form) => keyedHash(key, form));
}

/** A START takes back a STOP that was remembered under another form of the number as well. */
function forgettingAll(
  { setOptedOut }: Services['numbers'],
  others: readonly string[],
): Pick<Services['numbers'], 'setOptedOut'> {
  return {
    async setOptedOut(clinicId, hash, optedOut) {
      for (const each of optedOut ? [hash] : [hash, ...others]) await setOptedOut(clinicId, each, optedOut);
    },
  };
}

/** Throws for a number no clinic has: the message is put aside among the dead letters, where a person finds it. */
export async function receiveFromStranger(services: Services, inbound: InboundText): Promise<void> {
  const clinicId = await services.numbers.clinicOf(inbound.to);
  const settings = clinicId === null ? null : await services.clinics.latest(clinicId);
  if (clinicId === null || settings === null) throw unreadable('no-such-clinic-number');
  const { from, text, receivedAt, messageId } = inbound;
  const [usual, ...others] = await hashesOf(services, clinicId, from);
  const strangerId = `${clinicId}.${usual}`;
  const numbers = forgettingAll(services.numbers, others);
  const result = await commitStranger({ ...services, numbers }, strangerId, {
    type: 'receive-text',
    now: services.clock.now(),
    cause: causeOf('inbound', messageId),
    settings,
    strangerId,
    phone: from,
    text,
    kept: keptText(text),
    receivedAt,
  });
  await hearContact(services, clinicId, inbound);
  log.info('stranger-text-received', { strangerId, kind: result.kind });
}
