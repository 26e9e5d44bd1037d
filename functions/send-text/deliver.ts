/** What patients' and strangers' texts share on their way to the provider. */
import type { Line } from '../../shared/domain/clinic/settings.ts';
import { epochMs } from '../../shared/domain/local-time.ts';
import type { TextKind } from '../../shared/domain/text-kinds.ts';
import type { Channel, TextOutcome } from '../../shared/domain/texts/open-text.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import type { TextReference } from '../../shared/edge/queue-messages.ts';
import { metrics } from '../../shared/names.ts';
import type { SendResult } from '../../shared/outside/ports.ts';
import { longestDelay } from '../../shared/outside/queue-delay.ts';
import { logMetric } from '../lambda/log.ts';
import type { Services } from './services.ts';

/** Nothing was accepted: the queue delivers the message again, and the text waits for it unclaimed. */
export function tryAgain(code: string): Error {
  return Object.assign(new Error(`nothing was accepted: ${code}`), { name: 'TryAgain' });
}

/** The provider's answer as the history records it, and counted. */
export function outcomeOf(
  { clock }: Pick<Services, 'clock'>,
  sent: Exclude<SendResult, { result: 'retry' }>,
  body: string,
  kind: TextKind,
): TextOutcome {
  const now = clock.now();
  if (sent.result === 'accepted') {
    const { segments } = segmentsOf(body);
    logMetric(metrics.textsSent, 1, now);
    if (kind === 'check-in') logMetric(metrics.checkInsSent, 1, now);
    return { result: 'sent', providerId: sent.providerId, segments, body };
  }
  if (sent.result === 'unknown') {
    logMetric(metrics.textsUnknown, 1, now);
    return { result: 'unknown' };
  }
  logMetric(metrics.textsFailed, 1, now);
  return { result: 'failed', code: sent.code, optedOut: sent.optedOut };
}

/**
 * Gives a text its second in the rate of the number it leaves from. When that is not now, the message goes back into its queue
 * until then and the answer is true; beyond what a queue can hold back, room is asked for again later. Queues
 * deliver late, and a text that has missed its second would share another's: it asks again, and its room is lost.
 */
export async function waitForRoom(
  { clock, pacing, queues }: Services,
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
