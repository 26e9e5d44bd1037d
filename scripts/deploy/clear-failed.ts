import { setTimeout as wait } from 'node:timers/promises';
import {
  type CloudFormationClient,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { usageError } from '../usage-error.ts';
import { describeDeployment, named, outputsOf, requireEbb } from './deployment.ts';

/** A first deployment that failed and was taken back, wholly or not; CloudFormation makes nothing more of it. */
const failedFirst = [
  'CREATE_FAILED',
  'ROLLBACK_COMPLETE',
  'ROLLBACK_FAILED',
  'DELETE_FAILED',
  'REVIEW_IN_PROGRESS',
];

const pollMs = () => Number(process.env.EBB_POLL_MS ?? 5_000);

/** Waits until nothing is under way, and answers what there is then; undefined for nothing. */
export async function settledStack(
  cloudformation: CloudFormationClient,
  nameOrId: string,
): Promise<Stack | undefined> {
  for (;;) {
    const stack = await describeDeployment(cloudformation, nameOrId);
    const status = stack?.StackStatus ?? '';
    if (status === 'DELETE_COMPLETE') return undefined;
    if (!status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS') return stack;
    await wait(pollMs());
  }
}

/** The parts that the last deletion could not delete. */
async function undeletable(cloudformation: CloudFormationClient, StackName: string): Promise<string[]> {
  const latest = new Map<string, string>();
  const { StackEvents = [] } = await cloudformation.send(new DescribeStackEventsCommand({ StackName }));
  for (const { LogicalResourceId = '', ResourceStatus = '', ResourceType } of StackEvents) {
    if (ResourceType !== 'AWS::CloudFormation::Stack' && !latest.has(LogicalResourceId)) {
      latest.set(LogicalResourceId, ResourceStatus);
    }
  }
  return [...latest].filter(([, status]) => status === 'DELETE_FAILED').map(([logicalId]) => logicalId);
}

/** Deletes a stack; what cannot be deleted stays behind, and is named in the answer. */
export async function deleteStack(
  cloudformation: CloudFormationClient,
  { StackId = '', StackStatus }: Stack,
): Promise<readonly string[]> {
  let left = StackStatus === 'DELETE_FAILED' ? await undeletable(cloudformation, StackId) : [];
  for (let again = 0; again < 2; again += 1) {
    const retained = left.length > 0 ? { RetainResources: left } : {};
    await cloudformation.send(new DeleteStackCommand({ StackName: StackId, ...retained }));
    const stack = await settledStack(cloudformation, StackId);
    if (stack === undefined) return left;
    left = await undeletable(cloudformation, StackId);
  }
  throw usageError(`The stack ${StackId} cannot be deleted: CloudFormation's events say why.`);
}

/**
 * Takes what is left of a first deployment that failed out of the way, so that the next begins anew. A stack that was
 * whole once is never touched. Answers what is there then.
 */
export async function clearFailed(
  cloudformation: CloudFormationClient,
  name: string,
  say: (line: string) => void,
): Promise<Stack | undefined> {
  const stack = await settledStack(cloudformation, name);
  if (stack === undefined) return undefined;
  requireEbb(stack);
  if (stack.StackStatus === 'DELETE_FAILED' && outputsOf(stack).HistoryTable !== undefined)
    throw usageError(
      `${name} was whole, and is half taken away: end that first, npm run destroy -- ${named(name, { region: stack.StackId?.split(':')[3] ?? '' })} --yes`,
    );
  if (!failedFirst.includes(stack.StackStatus ?? '')) return stack;
  say(
    `${name} was begun before and is not whole (${stack.StackStatus}): what is left of it is taken away first.`,
  );
  const left = await deleteStack(cloudformation, stack);
  if (left.length > 0)
    say(`AWS could not delete ${left.join(', ')}; they stay behind and are in nobody's way.`);
  return undefined;
}
