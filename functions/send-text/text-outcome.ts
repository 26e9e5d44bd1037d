/** What became of a text at the provider: as the history records it, and as it is counted. */
import type { TextKind } from '../../shared/domain/text-kinds.ts';
import type { TextOutcome } from '../../shared/domain/texts/open-text.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import { metrics } from '../../shared/names.ts';
import type { Clock, SendResult } from '../../shared/outside/ports.ts';
import { logMetric } from '../lambda/log.ts';

/** The provider's answer to a text with these words. */
export function outcomeOf(sent: Exclude<SendResult, { result: 'retry' }>, body: string): TextOutcome {
  if (sent.result === 'accepted') {
    const { segments } = segmentsOf(body);
    return { result: 'sent', providerId: sent.providerId, segments, body };
  }
  if (sent.result === 'unknown') return { result: 'unknown' };
  return { result: 'failed', code: sent.code, optedOut: sent.optedOut };
}

const counters = { sent: metrics.textsSent, unknown: metrics.textsUnknown, failed: metrics.textsFailed };

/** Counts what became of a text; a question about pain that left counts as one of those too. */
export function countOutcome(clock: Clock, { result }: Pick<TextOutcome, 'result'>, kind: TextKind): void {
  const now = clock.now();
  logMetric(counters[result], 1, now);
  if (result === 'sent' && kind === 'check-in') logMetric(metrics.checkInsSent, 1, now);
}
