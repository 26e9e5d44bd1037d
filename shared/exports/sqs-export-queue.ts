import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { checkDelay } from '../outside/queue-delay.ts';
import { writeExportMessage } from './export-message.ts';
import type { ExportQueue } from './ports.ts';

/** The exports queue over SQS. */
export function createSqsExportQueue(client: SQSClient, queueUrl: string): ExportQueue {
  return {
    /** Of one clinic after those of others that wait: who asks for a hundred files holds up nobody else's. */
    async queueExport(message, delaySeconds = 0) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: writeExportMessage(message),
          DelaySeconds: checkDelay(delaySeconds),
          MessageGroupId: message.clinicId,
        }),
      );
    },
  };
}
