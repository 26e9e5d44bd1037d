import { jsonBodyOf, jsonError, targetOperationOf, textOf } from '../wire/json-wire.ts';
import { callError, type ServiceFront } from '../wire/service-front.ts';
import type { Fauxqs } from './fauxqs.ts';
import { inject } from './inject.ts';

/** IAM knows no batches: each needs the permission of the single action. */
const iamActions: Readonly<Record<string, string>> = {
  SendMessageBatch: 'SendMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
};

/** SQS over its JSON protocol, answered by fauxqs. */
export function createSqsFront(fauxqs: Fauxqs, region: string, accountId: string): ServiceFront {
  return {
    asks(call) {
      const operation = targetOperationOf(call);
      if (operation === '') {
        throw callError('InvalidAction', 'SQS is spoken in its JSON protocol here; update the client.');
      }
      const body = jsonBodyOf(call);
      const name = textOf(body.QueueName) || textOf(body.QueueUrl).split('/').at(-1) || '*';
      return [
        {
          action: `sqs:${iamActions[operation] ?? operation}`,
          resources: [`arn:aws:sqs:${region}:${accountId}:${name}`],
        },
      ];
    },
    refuse: (message) => ({
      ...jsonError(callError('AccessDeniedException', message, 403), 'com.amazon.coral.service'),
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-query-error': 'AccessDenied;Sender' },
    }),
    fail: (error) => jsonError(error, 'com.amazonaws.sqs'),
    answer: (call) =>
      inject(fauxqs.app, call, {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${targetOperationOf(call)}`,
      }),
  };
}
