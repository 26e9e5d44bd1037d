/**
 * Sends a text of a patient or a stranger when its turn has come. Words and number are read from the state only then.
 */
import type { SQSRecord } from 'aws-lambda';
import { readTextMessage } from '../../shared/edge/queue-messages.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { sendOwed } from './send-owed.ts';
import { type Delivery, sendText } from './send-text.ts';
import type { Services } from './services.ts';

/** As much of a message's id as tells it from others of one text. */
const idLength = 8;

function deliveryOf({ messageId, attributes }: SQSRecord): Delivery {
  const again = Number(attributes?.ApproximateReceiveCount ?? 2) > 1;
  const message = messageId?.slice(0, idLength);
  return message === undefined ? { again } : { message, again };
}

/**
 * Sends the text that a message names, or what an erased patient was still owed. Throws for a message that cannot be
 * read, and where it is to come again.
 */
export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const message = readTextMessage(record.body);
    if ('problem' in message) throw unreadable(message.problem);
    if (message.owner === 'erased') await sendOwed(services, message);
    else await sendText(services, message, deliveryOf(record));
  };
}
