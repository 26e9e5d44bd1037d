/** A text's turn has come: a patient's or a stranger's. Words and number are read from the state only now. */
import type { SQSRecord } from 'aws-lambda';
import { readTextMessage } from '../../shared/edge/queue-messages.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { sendOwed } from './send-owed.ts';
import { sendText } from './send-text.ts';
import type { Services } from './services.ts';

export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const message = readTextMessage(record.body);
    if ('problem' in message) throw unreadable(message.problem);
    if (message.owner === 'erased') await sendOwed(services, message);
    else await sendText(services, message, Number(record.attributes?.ApproximateReceiveCount ?? 2) > 1);
  };
}
