import type { LocalAws } from '../aws/local-aws.ts';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import { objectAt, textAt } from '../cloudformation/template.ts';

/** Tells whether something may have been left undone, for reconcile to find. */
export interface Troubles {
  /** Sending fails from now on, as a test asked. */
  readonly inject: () => void;
  /** Another number than before when a message died since, and always once failures are injected. */
  readonly count: () => number;
}

/** Watches the dead-letter queues of the stack. */
export function watchTroubles(stack: LocalStack, aws: Pick<LocalAws, 'queueDepth'>): Troubles {
  const deadLetters = new Set(
    stack
      .ofType('AWS::SQS::Queue')
      .flatMap((queue) => textAt(objectAt(queue.properties(), 'RedrivePolicy'), 'deadLetterTargetArn') ?? [])
      .map((arn) => arn.slice(arn.lastIndexOf(':') + 1)),
  );
  let injected = false;
  let asked = 0;
  return {
    inject: () => {
      injected = true;
    },
    count: () => {
      if (injected) asked += 1;
      const dead = aws.queueDepth().filter(({ queueName }) => deadLetters.has(queueName));
      return asked + dead.reduce((sum, { visible }) => sum + visible, 0);
    },
  };
}
