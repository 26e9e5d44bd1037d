import type { LocalStack } from '../cloudformation/local-stack.ts';
import { listOf, objectAt } from '../cloudformation/template.ts';
import type { ConditionContext } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { readStatements, type Statement } from './statement.ts';

const policyTypes: Readonly<Record<string, string>> = {
  'AWS::SQS::QueuePolicy': 'Queues',
  'AWS::SNS::TopicPolicy': 'Topics',
  'AWS::S3::BucketPolicy': 'Bucket',
};

/** The statements of every policy that the template puts on a resource, by the resource's `Ref`. */
function statementsOn(stack: LocalStack, ref: string): readonly Statement[] {
  return stack.ofType(...Object.keys(policyTypes)).flatMap((policy) => {
    const properties = policy.properties();
    const targets = listOf(properties[policyTypes[policy.type] ?? '']);
    return targets.includes(ref) ? readStatements(objectAt(properties, 'PolicyDocument')) : [];
  });
}

/** One service acting on one resource of the stack. */
export interface ServiceRequest {
  /** `sns.amazonaws.com`. */
  readonly service: string;
  readonly action: string;
  /** The `Ref` of the resource, which is how a policy names what it is put on. */
  readonly ref: string;
  /** The ARN of the resource. */
  readonly resource: string;
  /** `aws:SourceArn` and the like. */
  readonly context: ConditionContext;
}

/** Whether a resource's own policies let an AWS service in. Without a policy none is let in. */
export function serviceMayAct(stack: LocalStack, request: ServiceRequest): boolean {
  const speaking = statementsOn(stack, request.ref).filter((statement) =>
    statement.principals.some((name) => ['*', 'AWS:*', `Service:${request.service}`].includes(name)),
  );
  const context = { 'aws:SecureTransport': 'true', ...request.context };
  return evaluate(speaking, { action: request.action, resource: request.resource, context }) === 'allow';
}
