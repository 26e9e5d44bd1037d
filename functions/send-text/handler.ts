/** A text's turn has come: a patient's or a stranger's. Words and number are read from the state only now. */
import type { SQSRecord } from 'aws-lambda';
import { readTextReference } from '../../shared/edge/queue-messages.ts';
import { unreadable } from '../lambda/unreadable.ts';
import { sendPatientText } from './send-patient-text.ts';
import { sendStrangerText } from './send-stranger-text.ts';
import type { Services } from './services.ts';

export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const reference = readTextReference(record.body);
    if ('problem' in reference) throw unreadable(reference.problem);
    if (reference.owner === 'patient') await sendPatientText(services, reference);
    else await sendStrangerText(services, reference);
  };
}
