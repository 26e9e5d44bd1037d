import { randomUUID } from 'node:crypto';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import { messageOf } from '../cloudformation/aws-error.ts';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import { numberAt, objectAt, textAt } from '../cloudformation/template.ts';
import type { LocalFunction } from './local-function.ts';

/** Invocations whose caller does not wait, as Scheduler makes them. */
export interface AsynchronousInvocations {
  /** Takes the event at once and runs the function behind; it is retried and then given to its dead letters. */
  readonly accept: (target: LocalFunction, event: unknown) => void;
  readonly inFlight: () => number;
}

function settingsOf(stack: LocalStack, target: LocalFunction) {
  const configured = stack
    .ofType('AWS::Lambda::EventInvokeConfig')
    .map((resource) => resource.properties())
    .find((properties) => textAt(properties, 'FunctionName') === target.spec.name);
  const declared = stack.find('Arn', target.spec.arn, 'AWS::Lambda::Function')?.properties() ?? {};
  const onFailure = objectAt(objectAt(configured ?? {}, 'DestinationConfig'), 'OnFailure');
  return {
    retries: numberAt(configured ?? {}, 'MaximumRetryAttempts') ?? 2,
    deadLetterArn:
      textAt(onFailure, 'Destination') ?? textAt(objectAt(declared, 'DeadLetterConfig'), 'TargetArn'),
  };
}

/** Runs events as Lambda's asynchronous queue does: twice more after a failure, then on to the dead-letter queue. */
export function createAsynchronousInvocations(
  stack: LocalStack,
  clientsOf: (target: LocalFunction) => AwsClients,
  onProblem: (problem: string) => void,
): AsynchronousInvocations {
  let inFlight = 0;

  async function run(target: LocalFunction, event: unknown): Promise<void> {
    const { retries, deadLetterArn } = settingsOf(stack, target);
    const requestId = randomUUID();
    for (let attempt = 0; attempt <= retries; attempt += 1) {
      const result = await target.invoke(event, requestId);
      if (result.ok) return;
      // What may not run at all is not tried again, as on AWS.
      if (target.isHeldBack()) break;
    }
    const queue =
      deadLetterArn === undefined ? undefined : stack.find('Arn', deadLetterArn, 'AWS::SQS::Queue');
    if (queue === undefined) {
      return onProblem(`${target.spec.name} gave up an event, and no dead-letter queue takes it.`);
    }
    const message = { QueueUrl: stack.ref(queue), MessageBody: JSON.stringify(event) };
    await clientsOf(target).sqs.send(new SendMessageCommand(message));
  }

  return {
    accept: (target, event) => {
      inFlight += 1;
      run(target, event)
        .catch((error: unknown) => {
          onProblem(`${target.spec.name}: ${messageOf(error)}`);
        })
        .finally(() => {
          inFlight -= 1;
        });
    },
    inFlight: () => inFlight,
  };
}
