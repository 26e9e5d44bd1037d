/** Whoever deploys to the emulated AWS of a local stack, by the commands and by CloudFormation itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { TestStack } from '../../support/local-stack.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const credentials = { accessKeyId: 'operator', secretAccessKey: 'local' };
const Bucket = 'cdk-hnb659fds-assets-000000000000-us-east-1';

/** An operator whose AWS is this stack; `close` when done. */
export function createOperator(stack: TestStack) {
  const cloudformation = new CloudFormationClient({
    endpoint: stack.awsUrl,
    region: 'us-east-1',
    credentials,
  });

  /** Runs one of the commands as somebody would whose AWS is this endpoint; answers what it said and how it ended. */
  async function run(script: string, ...args: string[]): Promise<{ said: string; code: number }> {
    const child = spawn(process.execPath, [join(root, 'scripts', `${script}.ts`), ...args], {
      cwd: root,
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: stack.awsUrl,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_REGION: 'us-east-1',
        EBB_DATA_DIR: stack.dataDir,
        EBB_PORT: '1',
        EBB_POLL_MS: '50',
        // CDK's own look at the template takes most of a synthesis, and test:deep has it.
        CDK_VALIDATION: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
    }
    const [code] = await once(child, 'close');
    return { said, code: Number(code) };
  }

  async function describeStack(StackName: string) {
    const { Stacks: [found] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
    const outputs = Object.fromEntries(
      (found?.Outputs ?? []).map((one) => [one.OutputKey, one.OutputValue ?? '']),
    );
    return { found, outputs: outputs as Record<string, string> };
  }

  /** Deploys a template as CDK does and answers what became of the stack. */
  async function create(StackName: string, template: string): Promise<string | undefined> {
    await stack.clients.s3.send(new PutObjectCommand({ Bucket, Key: 'first.json', Body: template }));
    const { StackId } = await cloudformation.send(
      new CreateChangeSetCommand({
        StackName,
        ChangeSetName: 'cdk-deploy-change-set',
        ChangeSetType: 'CREATE',
        TemplateURL: `https://${Bucket}.s3.us-east-1.amazonaws.com/first.json`,
      }),
    );
    await cloudformation.send(
      new ExecuteChangeSetCommand({ StackName, ChangeSetName: 'cdk-deploy-change-set' }),
    );
    await stack.aws.stacks.settled();
    return (await describeStack(StackId ?? '')).found?.StackStatus;
  }

  async function remove(StackName: string): Promise<string | undefined> {
    const { found } = await describeStack(StackName);
    await cloudformation.send(new DeleteStackCommand({ StackName }));
    await stack.aws.stacks.settled();
    return (await describeStack(found?.StackId ?? '')).found?.StackStatus;
  }

  return { cloudformation, run, describeStack, create, remove, close: () => cloudformation.destroy() };
}
