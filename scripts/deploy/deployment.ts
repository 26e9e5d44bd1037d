import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { isStackName } from '../../infra/stack-name.ts';
import { usageError } from '../usage-error.ts';

/** How AWS's own clients are reached: with the usual credentials, and where `AWS_ENDPOINT_URL` says. */
export interface Reach {
  readonly region: string;
}

/** How a command that is printed names a deployment, wherever whoever copies it would look by themselves. */
export const named = (name: string, { region }: Reach): string => `--name ${name} --region ${region}`;

/** The region that was named, or that the SDK finds as the AWS CLI does. */
export async function reachOf(named: string | undefined): Promise<Reach> {
  if (named !== undefined) return { region: named };
  const client = new CloudFormationClient({});
  try {
    return { region: await client.config.region() };
  } catch {
    throw usageError('No region is set: name one with --region us-east-1, or set AWS_REGION.');
  } finally {
    client.destroy();
  }
}

/** Refuses what cannot be the name of a deployment. */
export function requireStackName(name: string): string {
  if (isStackName(name)) return name;
  throw usageError(
    `"${name}" cannot be the name of a deployment: letters, digits and dashes, a letter first, at most 40.`,
  );
}

/** What CloudFormation knows of a deployment; undefined where there is none of this name. */
export async function describeDeployment(
  cloudformation: CloudFormationClient,
  name: string,
): Promise<Stack | undefined> {
  try {
    const { Stacks = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName: name }));
    return Stacks[0];
  } catch (error) {
    if (error instanceof CloudFormationServiceException && /does not exist/.test(error.message))
      return undefined;
    if (error instanceof Error && error.name === 'CredentialsProviderError') {
      throw usageError(
        'There are no AWS credentials: set them as for the AWS CLI (aws configure, or a profile).',
      );
    }
    throw error;
  }
}

/** The outputs of a stack by their names. */
export function outputsOf({ Outputs = [] }: Stack): Record<string, string> {
  return Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
}

/**
 * Refuses a stack that is somebody else's: nothing of ours may replace or delete it. One that never came to outputs says by
 * its description whose it is, and one that was only proposed has nothing in it.
 */
export function requireEbb(stack: Stack): void {
  const isOurs =
    stack.StackStatus === 'REVIEW_IN_PROGRESS' ||
    stack.Description?.startsWith('Ebb: ') === true ||
    outputsOf(stack).HistoryTable !== undefined;
  if (!isOurs) throw usageError(`The stack ${stack.StackName} is no Ebb: choose another --name.`);
}

/** States of a stack that was made whole once, whatever became of changes to it. */
export const isWhole = ({ StackStatus }: Stack): boolean =>
  /^(CREATE|IMPORT)_COMPLETE$|^UPDATE_/.test(String(StackStatus));

/** The outputs of a whole deployment; says what to do where there is none. */
export async function findDeployment(name: string, reach: Reach): Promise<Record<string, string>> {
  const cloudformation = new CloudFormationClient(reach);
  const again = `npm run deploy -- ${named(name, reach)}`;
  try {
    const stack = await describeDeployment(cloudformation, requireStackName(name));
    if (stack === undefined) throw usageError(`There is no deployment ${name} in ${reach.region}: ${again}`);
    requireEbb(stack);
    if (!isWhole(stack)) {
      throw usageError(`${name} is not whole (${stack.StackStatus}): ${again} goes on with it.`);
    }
    return outputsOf(stack);
  } finally {
    cloudformation.destroy();
  }
}
