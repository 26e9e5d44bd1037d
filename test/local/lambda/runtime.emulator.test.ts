import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { PublishCommand } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalAws } from '../../../local/aws/local-aws.ts';
import { createSettling } from '../../../local/lambda/settling.ts';
import { type RunningStack, runStack, temporaryData } from './running-stack.ts';
import { type SmallStack, synthesiseSmallStack } from './small-stack.ts';

function nameOf(stack: RunningStack, type: string, start: string): string {
  const found = stack.runtime.stack.ofType(type).find(({ logicalId }) => logicalId.startsWith(start));
  if (found === undefined) throw new Error(`No ${type} starts with ${start}.`);
  return found.name;
}

async function publish(stack: RunningStack, ...messages: readonly object[]): Promise<void> {
  const [topic] = stack.runtime.stack.ofType('AWS::SNS::Topic');
  if (topic === undefined) throw new Error('The stack has no topic.');
  const TopicArn = stack.runtime.stack.ref(topic);
  await Promise.all(
    messages.map((message) =>
      stack.clients.sns.send(new PublishCommand({ TopicArn, Message: JSON.stringify(message) })),
    ),
  );
}

async function idsIn(stack: RunningStack, table: string): Promise<readonly string[]> {
  const TableName = nameOf(stack, 'AWS::DynamoDB::GlobalTable', table);
  const { Items = [] } = await stack.clients.dynamodb.send(new ScanCommand({ TableName }));
  return Items.map((item) => item.id?.S ?? '').sort();
}

async function deadLetters(stack: RunningStack): Promise<readonly (string | undefined)[]> {
  const name = nameOf(stack, 'AWS::SQS::Queue', 'Dead');
  const QueueUrl = `${stack.aws.endpoint}/000000000000/${name}`;
  const { Messages = [] } = await stack.clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
  );
  return Messages.map(({ Body }) => Body);
}

/** The function does what the poison says with a message, which is put aside, and the next one is done. */
async function expectReplaced(stack: RunningStack, poison: string): Promise<void> {
  await publish(stack, { id: poison, poison });
  await stack.runtime.idle();
  await publish(stack, { id: `after-${poison}` });
  await stack.runtime.idle();
  expect(await idsIn(stack, 'Seen')).toContain(`after-${poison}`);
  expect(await deadLetters(stack)).toContain(JSON.stringify({ id: poison, poison }));
}

describe('the small stack, running', () => {
  const data = temporaryData();
  let synthesised: SmallStack;
  let stack: RunningStack;

  beforeAll(async () => {
    synthesised = synthesiseSmallStack();
    stack = await runStack(synthesised.cdkOut, data.dataDir);
  });

  afterAll(async () => {
    await stack.close();
    data.remove();
    synthesised.remove();
  });

  it('carries a message over the topic and the queue into the table, and on by the stream', async () => {
    await publish(stack, { id: 'one' });
    await stack.runtime.idle();
    expect(await idsIn(stack, 'Things')).toEqual(['one']);
    expect(await idsIn(stack, 'Seen')).toEqual(['one']);
    expect(stack.runtime.isBusy()).toEqual([]);
  });

  it('moves a poison message to the dead letters while the rest of its batch is done', async () => {
    await publish(stack, { id: 'two' }, { id: 'poison', poison: true }, { id: 'three' });
    await stack.runtime.idle();
    expect(await idsIn(stack, 'Things')).toEqual(['one', 'three', 'two']);
    expect(await deadLetters(stack)).toEqual([JSON.stringify({ id: 'poison', poison: true })]);
  });

  it('keeps a failing stream record whole in the bucket while the rest is done', async () => {
    await publish(stack, { id: 'four' }, { id: 'bad' }, { id: 'five' });
    await stack.runtime.idle();
    expect(await idsIn(stack, 'Seen')).toEqual(['five', 'four', 'one', 'three', 'two']);
    const Bucket = nameOf(stack, 'AWS::S3::Bucket', 'Failures');
    const { Contents = [] } = await stack.clients.s3.send(new ListObjectsV2Command({ Bucket }));
    expect(Contents).toHaveLength(1);
    const object = await stack.clients.s3.send(new GetObjectCommand({ Bucket, Key: Contents[0]?.Key }));
    const record = JSON.parse((await object.Body?.transformToString()) ?? '');
    expect(record).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
      DDBStreamBatchInfo: { batchSize: 1 },
    });
    expect(JSON.parse(record.payload).Records[0].dynamodb.NewImage.id).toEqual({ S: 'bad' });
  });

  it('is idle only when everything of a burst has arrived', async () => {
    const burst = Array.from({ length: 24 }, (_, index) => `burst-${index}`);
    await publish(stack, ...burst.map((id) => ({ id })));
    expect(stack.runtime.isBusy()).not.toEqual([]);
    await stack.runtime.idle();
    expect(await idsIn(stack, 'Seen')).toEqual(expect.arrayContaining(burst));
    expect(stack.runtime.isBusy()).toEqual([]);
  });

  it('is idle only when the stream is read to its end, also where nobody told of a write', async () => {
    const TableName = nameOf(stack, 'AWS::DynamoDB::GlobalTable', 'Things');
    await stack.clients.dynamodb.send(new PutItemCommand({ TableName, Item: { id: { S: 'untold' } } }));
    await stack.runtime.idle();
    expect(await idsIn(stack, 'Seen')).toContain('untold');
  });

  it.each(['exit', 'crash'])('replaces a function that does %s, and loses nothing', (poison) =>
    expectReplaced(stack, poison),
  );

  it('fires schedules at a function, under the moved clock', async () => {
    stack.clock.moveTo(stack.clock.now() + 16 * 60_000);
    const fired = await stack.aws.schedules.fireDue(stack.clock.now());
    expect(fired.map(({ delivered }) => delivered)).toContain('target');
    await stack.runtime.idle();
    expect(await idsIn(stack, 'Seen')).toContain('tick');
  });

  it('gives functions the moved time', async () => {
    stack.clock.moveTo(Date.UTC(2040, 0, 1));
    await publish(stack, { id: 'late' });
    await stack.runtime.idle();
    const TableName = nameOf(stack, 'AWS::DynamoDB::GlobalTable', 'Things');
    const { Items = [] } = await stack.clients.dynamodb.send(new ScanCommand({ TableName }));
    expect(Items.find((item) => item.id?.S === 'late')?.at?.S).toMatch(/^2040-01-01T00:00/);
  });

  it('answers an authorised request with what the function says', async () => {
    const token = await stack.token({ 'cognito:groups': ['clinic:a:staff'] });
    const response = await fetch(`${stack.webUrl}/things/a%20b?x=1&x=2`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', cookie: 'c=1; d=2' },
      body: '{"a":1}',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-mine')).toBe('yes');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /things/{id}',
      rawPath: '/things/a b',
      rawQueryString: 'x=1&x=2',
      queryStringParameters: { x: '1,2' },
      pathParameters: { id: 'a b' },
      cookies: ['c=1', 'd=2'],
      body: '{"a":1}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'PUT' },
        authorizer: { jwt: { claims: { 'cognito:groups': '[clinic:a:staff]' }, scopes: null } },
      },
    });
  });

  it('hands over bytes in base64', async () => {
    const headers = { authorization: await stack.token(), 'content-type': 'application/octet-stream' };
    const body = new Uint8Array([0, 255, 1]);
    const response = await fetch(`${stack.webUrl}/things/1`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ body: 'AP8B', isBase64Encoded: true });
  });

  it.each([
    ['no token', async () => ({})],
    ['an expired token', async () => ({ authorization: await stack.token({ exp: 1 }) })],
    ['a foreign token', async () => ({ authorization: await stack.token({}, true) })],
    ['a token for another client', async () => ({ authorization: await stack.token({ client_id: 'x' }) })],
  ])('answers 401 to %s', async (_what, headers) => {
    const response = await fetch(`${stack.webUrl}/things/1`, { headers: await headers() });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
  });

  it('answers for itself where no function does', async () => {
    expect((await fetch(`${stack.webUrl}/open`)).status).toBe(201);
    const missing = await fetch(`${stack.webUrl}/elsewhere`);
    expect([missing.status, await missing.json()]).toEqual([404, { message: 'Not Found' }]);
    const headers = { authorization: await stack.token() };
    const failing = await fetch(`${stack.webUrl}/things/1`, { method: 'DELETE', headers });
    expect([failing.status, await failing.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });

  it('answers preflights from the template', async () => {
    const preflight = (origin: string) =>
      fetch(`${stack.webUrl}/things/1`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT' },
      });
    const known = await preflight('https://app.example');
    expect(known.status).toBe(204);
    expect(known.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(known.headers.get('access-control-allow-methods')).toBe('GET,PUT');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('idle', () => {
  it('can be given up', async () => {
    const settled = createSettling({
      aws: { releaseDelayed: () => 0 } as LocalAws,
      functions: () => [],
      sources: [
        {
          name: 'stuck',
          nudge: () => undefined,
          busyWith: () => 'queue stuck: 1 waiting',
          reachEnd: () => Promise.resolve(),
          close: () => Promise.resolve(),
        },
      ],
      asynchronous: { accept: () => undefined, inFlight: () => 0 },
      requests: () => 0,
      invocations: () => 0,
      nextFinish: () => Promise.withResolvers<void>().promise,
    });
    await expect(settled.idle(AbortSignal.timeout(20))).rejects.toThrow('timeout');
    expect(settled.isBusy()).toEqual(['queue stuck: 1 waiting']);
  });
});

describe('a small stack whose functions have little time', () => {
  it('replaces a function that does hang, and loses nothing', async () => {
    const data = temporaryData();
    const synthesised = synthesiseSmallStack({ timeoutSeconds: 1 });
    const stack = await runStack(synthesised.cdkOut, data.dataDir);
    try {
      await expectReplaced(stack, 'hang');
    } finally {
      await stack.close();
      data.remove();
      synthesised.remove();
    }
  });
});

describe('a small stack that is stopped and started again', () => {
  it('goes on in the stream where it was, with the same names', async () => {
    const data = temporaryData();
    const synthesised = synthesiseSmallStack();
    try {
      const first = await runStack(synthesised.cdkOut, data.dataDir);
      await publish(first, { id: 'one' });
      await first.runtime.idle();
      const TableName = nameOf(first, 'AWS::DynamoDB::GlobalTable', 'Things');
      await first.close();

      const second = await runStack(synthesised.cdkOut, data.dataDir, async ({ dynamodb }) => {
        await dynamodb.send(new PutItemCommand({ TableName, Item: { id: { S: 'meanwhile' } } }));
      });
      await second.runtime.idle();
      await publish(second, { id: 'two' });
      await second.runtime.idle();
      expect(await idsIn(second, 'Seen')).toEqual(['meanwhile', 'one', 'two']);
      await second.close();
    } finally {
      data.remove();
      synthesised.remove();
    }
  });
});
