/** Finds the patient behind a text when no claim exists at the number it was sent to. */
import { type ClinicSettings, claimedAt } from '../../shared/domain/clinic/settings.ts';
import type { InboundText } from '../../shared/edge/inbound-message.ts';
import { firstHolder, type Holder } from '../../shared/history/first-holder.ts';
import { unreadable } from '../lambda/unreadable.ts';
import type { Services } from './services.ts';

/**
 * The settings of the clinic that has the number, as they are this moment: a minute ago its texts may have come from
 * another. Throws for a number no clinic has: the message is put aside among the dead letters, where a person finds it.
 */
export async function clinicWrittenTo(
  { numbers, newestSettings }: Services,
  to: string,
): Promise<ClinicSettings> {
  const clinicId = await numbers.clinicOf(to);
  const settings = clinicId === null ? null : await newestSettings(clinicId);
  if (settings === null) throw unreadable('no-such-clinic-number');
  return settings;
}

/**
 * While a clinic changes the number it texts from, a patient may be claimed at one number and write to another. Claims
 * move to the present number only, so that one is asked last: what was moving meanwhile is found there.
 */
export async function holderElsewhere(
  { numbers }: Services,
  { from, to }: InboundText,
  settings: ClinicSettings,
): Promise<Holder | null> {
  const [present = '', ...waiting] = claimedAt(settings);
  if (waiting.length === 0 && to === present) return null;
  const lines = [...waiting.filter((each) => each !== to), present];
  return firstHolder(lines, (line) => numbers.patientOf(line, from));
}

/** The patient who had the number before and whose it was last, at whichever of the clinic's numbers that is noted. */
export async function formerHolder(
  { numbers }: Services,
  { from, to }: InboundText,
  settings: ClinicSettings,
): Promise<Holder | null> {
  return firstHolder(new Set([to, ...claimedAt(settings)]), (line) => numbers.formerPatientOf(line, from));
}
