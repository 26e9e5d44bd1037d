import type { Line } from '../../shared/domain/clinic/settings.ts';
import { epochMs } from '../../shared/domain/local-time.ts';
import type { Channel } from '../../shared/domain/texts/open-text.ts';
import type { TextReference } from '../../shared/edge/queue-messages.ts';
import { longestDelay } from '../../shared/outside/queue-delay.ts';
import type { Services } from './services.ts';

/**
 * Gives a text its second in the rate of the number it leaves from. When that is not now, the message goes back into its queue
 * until then and the answer is true; beyond what a queue can hold back, room is asked for again later. Queues
 * deliver late, and a text that has missed its second would share another's: it asks again, and its room is lost.
 */
export async function waitForRoom(
  { clock, pacing, queues }: Pick<Services, 'clock' | 'pacing' | 'queues'>,
  clinicId: string,
  reference: TextReference,
  channel: Channel,
  { number, partsPerSecond }: Line,
  parts: number,
): Promise<boolean> {
  const now = clock.now();
  const present = Math.floor(epochMs(now) / 1000);
  const { second: given, ...unpaced } = reference;
  if (given === present) return false;
  const seconds = await pacing.reserve(number, partsPerSecond, parts, now, channel);
  if (seconds === 0) return false;
  if (seconds > longestDelay) await queues.queueText(channel, clinicId, unpaced, longestDelay);
  else await queues.queueText(channel, clinicId, { ...unpaced, second: present + seconds }, seconds);
  return true;
}
