/** A text's turn has come: a patient's or a stranger's. Words and number are read from the state only now. */
import type { SQSRecord } from 'aws-lambda';
import { readTextReference } from '../../shared/edge/queue-messages.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { sendText } from './send-text.ts';
import type { Services } from './services.ts';

export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const reference = readTextReference(record.body);
    if ('problem' in reference) throw unreadable(reference.problem);
    await sendText(services, reference);
  };
}
