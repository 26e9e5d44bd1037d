import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListStackResourcesCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { GetBucketEncryptionCommand, GetBucketLocationCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TemplateResource } from '../../../../local/cloudformation/template.ts';
import { region, startTestAws, type TestAws } from '../test-aws.ts';

type Resources = Record<string, TemplateResource>;

const staging = `cdk-hnb659fds-assets-000000000000-${region}`;

const table = (guarded: boolean, policy?: string): TemplateResource => ({
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    DeletionProtectionEnabled: guarded,
  },
  ...(policy !== undefined && { DeletionPolicy: policy }),
});
const queue: TemplateResource = { Type: 'AWS::SQS::Queue', DependsOn: 'Things' };

describe('CloudFormation', () => {
  let test: TestAws;
  let client: CloudFormationClient;
  beforeAll(async () => {
    test = await startTestAws();
    const credentials = { accessKeyId: 'operator', secretAccessKey: 'local' };
    client = new CloudFormationClient({ region, endpoint: test.aws.endpoint, credentials, maxAttempts: 1 });
  });
  afterAll(async () => {
    client.destroy();
    await test.close();
  });

  async function stackOf(StackName: string) {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    return stack;
  }
  async function propose(StackName: string, Resources: Resources, kind: 'CREATE' | 'UPDATE') {
    const Outputs = { Table: { Value: { Ref: 'Things' } } };
    const TemplateBody = JSON.stringify({ Resources, Outputs });
    const named = { StackName, ChangeSetName: 'changes' };
    return await client.send(new CreateChangeSetCommand({ ...named, ChangeSetType: kind, TemplateBody }));
  }
  async function carryOut(StackName: string, resources: Resources, kind: 'CREATE' | 'UPDATE' = 'CREATE') {
    const { StackId = '' } = await propose(StackName, resources, kind);
    await client.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName: 'changes' }));
    await test.aws.stacks.settled();
    return await stackOf(StackId);
  }
  async function remove(StackName: string, RetainResources: string[] = []) {
    const id = (await stackOf(StackName))?.StackId ?? '';
    const retained = RetainResources.length > 0 ? { RetainResources } : {};
    await client.send(new DeleteStackCommand({ StackName, ...retained }));
    await test.aws.stacks.settled();
    return (await stackOf(id))?.StackStatus;
  }
  const isThere = async (TableName: string | undefined) =>
    await test.dynamodb.send(new DescribeTableCommand({ TableName })).then(
      () => true,
      () => false,
    );
  const outputOf = (stack: Awaited<ReturnType<typeof stackOf>>) => stack?.Outputs?.[0]?.OutputValue;

  it('answers what CDK asks before it deploys', async () => {
    const located = await test.s3.send(new GetBucketLocationCommand({ Bucket: staging }));
    expect(located.LocationConstraint).toBe(region);
    const encrypted = await test.s3.send(new GetBucketEncryptionCommand({ Bucket: staging }));
    expect(encrypted.ServerSideEncryptionConfiguration?.Rules).toHaveLength(1);
    await expect(test.s3.send(new GetBucketLocationCommand({ Bucket: 'nobodys' }))).rejects.toThrow(
      'does not exist',
    );
    await expect(stackOf('none')).rejects.toThrow('Stack with id none does not exist');
  });

  it('makes a stack from a template by its address, tells each step, and its name is free again after it', async () => {
    const resources = { Things: table(false), Work: queue };
    const Body = JSON.stringify({ Resources: resources, Outputs: { Table: { Value: { Ref: 'Things' } } } });
    await test.s3.send(new PutObjectCommand({ Bucket: staging, Key: 'a.json', Body }));
    const named = { StackName: 'one', ChangeSetName: 'changes' };
    const TemplateURL = `https://s3.${region}.amazonaws.com/${staging}/a.json`;
    await client.send(new CreateChangeSetCommand({ ...named, ChangeSetType: 'CREATE', TemplateURL }));
    expect((await stackOf('one'))?.StackStatus).toBe('REVIEW_IN_PROGRESS');
    await client.send(new ExecuteChangeSetCommand(named));
    await test.aws.stacks.settled();
    const first = await stackOf('one');
    expect(first?.StackStatus).toBe('CREATE_COMPLETE');
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: 'one' }));
    expect(StackEvents.toReversed().map((one) => `${one.LogicalResourceId} ${one.ResourceStatus}`)).toEqual([
      'one REVIEW_IN_PROGRESS',
      'one CREATE_IN_PROGRESS',
      'Things CREATE_IN_PROGRESS',
      'Things CREATE_COMPLETE',
      'Work CREATE_IN_PROGRESS',
      'Work CREATE_COMPLETE',
      'one CREATE_COMPLETE',
    ]);
    expect(await isThere(outputOf(first))).toBe(true);
    expect(await remove('one')).toBe('DELETE_COMPLETE');
    expect(await isThere(outputOf(first))).toBe(false);
    const second = await carryOut('one', resources);
    expect([second?.StackStatus, outputOf(second) === outputOf(first)]).toEqual(['CREATE_COMPLETE', false]);
  });

  it('says when a stack and its parts were made by the clock of the stack, which may be months on', async () => {
    const later = test.clock.now() + 40 * 24 * 60 * 60_000;
    test.clock.moveTo(later);
    const made = await carryOut('later', { Things: table(false) });
    const { StackResourceSummaries: [part] = [] } = await client.send(
      new ListStackResourcesCommand({ StackName: 'later' }),
    );
    for (const at of [made?.CreationTime, part?.LastUpdatedTimestamp]) {
      expect(at?.getTime()).toBeGreaterThanOrEqual(later);
    }
    expect(await remove('later')).toBe('DELETE_COMPLETE');
  });

  it('says of a change set without a change what AWS says, and carries out none of it', async () => {
    const resources = { Things: table(false) };
    await carryOut('same', resources);
    await propose('same', resources, 'UPDATE');
    const named = { StackName: 'same', ChangeSetName: 'changes' };
    const described = await client.send(new DescribeChangeSetCommand(named));
    expect([described.Status, described.StatusReason]).toEqual([
      'FAILED',
      expect.stringContaining("The submitted information didn't contain changes."),
    ]);
    await expect(client.send(new ExecuteChangeSetCommand(named))).rejects.toThrow('cannot be executed');
  });

  it('goes back to what was when an update fails, and drops what the next one no longer has', async () => {
    const before = await carryOut('changing', { Things: table(false), Work: queue });
    test.aws.stacks.failNext('More', 'broken on purpose');
    const failed = await carryOut('changing', { Things: table(false), Work: queue, More: queue }, 'UPDATE');
    expect([failed?.StackStatus, failed?.StackStatusReason]).toEqual([
      'UPDATE_ROLLBACK_COMPLETE',
      'broken on purpose',
    ]);
    const dropped = await carryOut('changing', { Things: table(false) }, 'UPDATE');
    expect([dropped?.StackStatus, outputOf(dropped)]).toEqual(['UPDATE_COMPLETE', outputOf(before)]);
    expect(test.aws.queueDepth().filter(({ queueName }) => queueName.startsWith('changing'))).toEqual([]);
  });

  it('keeps a stack that is protected, and a part that protects itself until it may stay behind', async () => {
    const made = await carryOut('kept', { Things: table(true) });
    const guard = { StackName: 'kept', EnableTerminationProtection: true };
    await client.send(new UpdateTerminationProtectionCommand(guard));
    await expect(remove('kept')).rejects.toThrow(
      'Stack [kept] cannot be deleted while TerminationProtection is enabled',
    );
    await client.send(
      new UpdateTerminationProtectionCommand({ ...guard, EnableTerminationProtection: false }),
    );
    await expect(remove('kept', ['Things'])).rejects.toThrow('only when the stack is in the DELETE_FAILED');
    expect(await remove('kept')).toBe('DELETE_FAILED');
    expect(await remove('kept', ['Things'])).toBe('DELETE_COMPLETE');
    expect(await isThere(outputOf(made))).toBe(true);
  });

  it('keeps the name of what stays behind from the next, where the template names it', async () => {
    const named = { ...table(false, 'Retain') };
    const resources = { Things: { ...named, Properties: { ...named.Properties, TableName: 'people' } } };
    await carryOut('named', resources);
    expect(await remove('named')).toBe('DELETE_COMPLETE');
    const again = await carryOut('named', resources);
    expect(again?.StackStatus).toBe('ROLLBACK_COMPLETE');
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: 'named' }));
    const failed = StackEvents.find(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED');
    expect(failed?.ResourceStatusReason).toContain("identifier 'people' already exists");
  });

  it('takes the stage of another API for no name that is taken', async () => {
    const stage = { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: 'api', StageName: '$default' } };
    for (const name of ['east', 'west']) await carryOut(name, { Stage: stage });
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: 'west' }));
    const reasons = StackEvents.map(({ ResourceStatusReason }) => ResourceStatusReason ?? '');
    expect(reasons.filter((reason) => reason.includes('already exists'))).toEqual([]);
  });

  it.each([
    ['Retain', true],
    ['RetainExceptOnCreate', false],
  ])('with %s leaves a half-made part of a failed creation behind: %s', async (policy, stays) => {
    test.aws.stacks.failNext('Work', 'broken on purpose');
    const failed = await carryOut(`half-${stays}`, { Things: table(false, policy), Work: queue });
    expect(failed?.StackStatus).toBe('ROLLBACK_COMPLETE');
    await expect(propose(`half-${stays}`, {}, 'UPDATE')).rejects.toThrow('can not be updated');
    const { StackEvents = [] } = await client.send(
      new DescribeStackEventsCommand({ StackName: `half-${stays}` }),
    );
    const made = StackEvents.find(({ ResourceType }) => ResourceType === 'AWS::DynamoDB::Table');
    expect(await isThere(made?.PhysicalResourceId)).toBe(stays);
  });
});
