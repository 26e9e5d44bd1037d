/**
 * Sends emergency words and alerts that had not left when the person was erased. There is no history any more and so no
 * claim: a message that comes twice is sent twice, which is better than never.
 */
import { clinicVariables } from '../../shared/domain/texts/clinic-variables.ts';
import { wordText } from '../../shared/domain/texts/word-text.ts';
import type { OwedText } from '../../shared/edge/queue-messages.ts';
import { log } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';
import type { Services } from './services.ts';
import { countOutcome, outcomeOf } from './text-outcome.ts';
import { tryAgain } from './try-again.ts';

/** Sends what is owed; throws while nothing was accepted, so that the message comes again. */
export async function sendOwed(services: Services, owed: OwedText): Promise<void> {
  const { alerts, queues, texts } = services;
  const { clinicId } = owed;
  if (owed.kind === 'alert') {
    if ((await alerts.raise(clinicId, owed.level)) === 'nobody') throw tryAgain('alert-refused');
    return;
  }
  const settings = await services.clinics.latest(clinicId);
  // No other try would find it, and among the dead letters somebody looks at once.
  if (settings === null) throw unreadable('no-such-clinic');
  const raised = await alerts.raise(clinicId, 'first');
  const variables = { ...clinicVariables(settings), alerted: raised === 'clinic' };
  const body = wordText({ kind: 'emergency' }, variables, owed.language, settings.wording);
  const sent = await texts.send({ to: owed.to, from: owed.from ?? settings.originationNumber, body });
  if (sent.result === 'retry') throw tryAgain(sent.code);
  countOutcome(services.clock, outcomeOf(sent, body), 'emergency');
  if (sent.result !== 'accepted')
    log.warn('text-not-accepted', { clinicId, kind: sent.result, code: sent.code });
  if (raised === 'nobody')
    await queues.queueOwed({ owner: 'erased', kind: 'alert', clinicId, level: 'first' });
}
