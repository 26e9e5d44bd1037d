/** A text from a number that belongs to no live patient; the clinic is found by the number written to. */
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { strangerIdOf } from '../../shared/domain/stranger/state.ts';
import { causeOf } from '../../shared/edge/cause.ts';
import { hashesOfNumber } from '../../shared/edge/hashes-of-number.ts';
import type { InboundText } from '../../shared/edge/inbound-message.ts';
import { keptText } from '../../shared/edge/kept-text.ts';
import { commitStranger } from '../../shared/history/commit-stranger.ts';
import type { Holder } from '../../shared/history/first-holder.ts';
import { log } from '../lambda/log.ts';
import { hearContact } from './hear-contact.ts';
import type { Services } from './services.ts';

/** A START takes back a STOP that was remembered under another form of the number as well. */
function forgettingAll(
  numbers: Services['numbers'],
  others: readonly string[],
): Pick<Services['numbers'], 'setOptedOut'> {
  return {
    async setOptedOut(clinicId, hash, wish) {
      for (const each of wish.optedOut ? [hash] : [hash, ...others])
        await numbers.setOptedOut(clinicId, each, wish);
    },
  };
}

/** What a patient wrote just before the discharge: the other half of it may come after. */
async function heardFrom({ histories }: Pick<Services, 'histories'>, left: Holder | null) {
  const state = left === null ? null : await histories.latest(left.patientId);
  return state?.conversation?.heard ?? [];
}

/**
 * Counts it, and meets what it tells of danger, STOP, START and HELP. Answers what the number said of being texted: true
 * for STOP, false for START, null for neither. `left`: whose the number was until they were discharged.
 */
export async function receiveFromStranger(
  services: Omit<Services, 'newestSettings'>,
  inbound: InboundText,
  settings: ClinicSettings,
  left: Holder | null,
): Promise<{ wish: boolean | null }> {
  const { clinicId } = settings;
  const { from, to, text, receivedAt, messageId } = inbound;
  const [usual = '', ...others] = hashesOfNumber(await services.clinics.key(clinicId), from);
  const strangerId = strangerIdOf(clinicId, usual);
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
    to,
    receivedAt,
    wasPatient: left !== null,
    heardBefore: await heardFrom(services, left),
  });
  await hearContact(services, clinicId, inbound, () => Promise.resolve(settings));
  log.info('stranger-text-received', { strangerId, kind: result.kind });
  return { wish: result.kind === 'saved' ? result.optedOut : null };
}
