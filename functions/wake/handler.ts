/** A wake-up is due: the patient's state says what that means now, or that it means nothing any more. */
import type { SQSRecord } from 'aws-lambda';
import { readWakeUp } from '../../shared/edge/queue-messages.ts';
import { type Committing, commitDecision } from '../../shared/history/commit-decision.ts';
import { log } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';

export type Services = Committing;

export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const wakeUp = readWakeUp(record.body);
    if ('problem' in wakeUp) throw unreadable(wakeUp.problem);
    const result = await commitDecision(services, wakeUp, { type: 'wake-up' });
    const outcome = result.kind === 'refused' ? result.reason : result.kind;
    log.info('woken', { patientId: wakeUp.patientId, kind: outcome });
  };
}
