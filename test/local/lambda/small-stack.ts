import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { App, CfnOutput, CfnResource, Duration, RemovalPolicy, Stack, TimeZone } from 'aws-cdk-lib';
import { CorsHttpMethod, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, type ITable, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code, Function as LambdaFunction, Runtime, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import {
  DynamoEventSource,
  S3OnFailureDestination,
  SqsEventSource,
} from 'aws-cdk-lib/aws-lambda-event-sources';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';

/** Puts what it receives into the table; fails, alone, what says `poison`; crashes, hangs or throws when told to. */
const writerCode = `
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async (event) => {
  const batchItemFailures = [];
  for (const record of event.Records) {
    const { id, poison } = JSON.parse(record.body);
    if (poison === 'hang') await new Promise((resolve) => setTimeout(resolve, 60_000));
    if (poison === 'exit') process.exit(3);
    if (poison === 'crash') { setImmediate(() => { throw new Error('crashed'); }); await new Promise(() => {}); }
    try {
      if (poison) throw new Error('poison');
      await client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { id: { S: id }, at: { S: new Date().toISOString() } } }));
    } catch (error) {
      console.log(JSON.stringify({ failed: id, name: error.name, message: error.message }));
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
};`;

/** Notes what the stream brings in a second table; fails, alone, what starts with `bad`. */
const readerCode = `
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async (event) => {
  const batchItemFailures = [];
  for (const { dynamodb, eventSourceARN } of event.Records) {
    const id = dynamodb.Keys.id.S;
    if (id.startsWith('bad')) batchItemFailures.push({ itemIdentifier: dynamodb.SequenceNumber });
    else await client.send(new PutItemCommand({ TableName: process.env.SEEN, Item: { id: { S: id }, arn: { S: eventSourceARN } } }));
  }
  return { batchItemFailures };
};`;

const apiCode = `
exports.handler = async (event) => {
  if (event.requestContext.http.method === 'DELETE') throw new Error('secret detail');
  return { statusCode: 201, cookies: ['a=1', 'b=2'], headers: { 'X-Mine': 'yes', 'content-type': 'application/json' }, body: JSON.stringify(event) };
};`;

const tickCode = `
const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient({});
exports.handler = async (event) => {
  await client.send(new PutItemCommand({ TableName: process.env.SEEN, Item: { id: { S: 'tick' }, at: { S: String(Date.now()) }, input: { S: JSON.stringify(event) } } }));
};`;

/** What a test may take away from or add to the small stack. */
export interface SmallStackChanges {
  readonly writerMayPut?: boolean;
  readonly readerMayReadStream?: boolean;
  readonly withUnknownType?: boolean;
  /** Real seconds that a function may take; a minute, which no busy machine needs, unless a test waits for the end. */
  readonly timeoutSeconds?: number;
}

/** A synthesised stack in a folder of its own, and its removal. */
export interface SmallStack {
  readonly cdkOut: string;
  readonly remove: () => void;
}

function declare(stack: Stack, codeDir: string, changes: SmallStackChanges): void {
  const timeout = Duration.seconds(changes.timeoutSeconds ?? 60);
  const functionOf = (id: string, code: string, environment: Record<string, string>) => {
    const dir = join(codeDir, id);
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'index.js'), code);
    return new LambdaFunction(stack, id, {
      runtime: Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: Code.fromAsset(dir),
      timeout,
      environment,
    });
  };
  const things = new TableV2(stack, 'Things', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    dynamoStream: StreamViewType.NEW_IMAGE,
  });
  const seen = new TableV2(stack, 'Seen', { partitionKey: { name: 'id', type: AttributeType.STRING } });
  const failures = new Bucket(stack, 'Failures', { removalPolicy: RemovalPolicy.DESTROY });

  const dead = new Queue(stack, 'Dead', { enforceSSL: true });
  const work = new Queue(stack, 'Work', {
    enforceSSL: true,
    visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
    deadLetterQueue: { queue: dead, maxReceiveCount: 2 },
  });
  const inbound = new Topic(stack, 'Inbound');
  inbound.addSubscription(new SqsSubscription(work, { rawMessageDelivery: true }));

  const writer = functionOf('Writer', writerCode, { TABLE: things.tableName });
  if (changes.writerMayPut !== false) things.grant(writer, 'dynamodb:PutItem');
  writer.addEventSource(new SqsEventSource(work, { batchSize: 10, reportBatchItemFailures: true }));

  const reader = functionOf('Reader', readerCode, { SEEN: seen.tableName });
  seen.grant(reader, 'dynamodb:PutItem');
  reader.addEventSource(
    new DynamoEventSource(things as ITable, {
      startingPosition: StartingPosition.LATEST,
      batchSize: 10,
      bisectBatchOnError: true,
      retryAttempts: 1,
      reportBatchItemFailures: true,
      onFailure: new S3OnFailureDestination(failures as IBucket),
    }),
  );
  if (changes.readerMayReadStream === false) {
    reader.addToRolePolicy(denyReading(things.tableStreamArn ?? ''));
  }

  const tick = functionOf('Tick', tickCode, { SEEN: seen.tableName });
  seen.grant(tick, 'dynamodb:PutItem');
  new Schedule(stack, 'EveryQuarter', {
    schedule: ScheduleExpression.rate(Duration.minutes(15)),
    target: new LambdaInvoke(tick, {}),
  });
  new Schedule(stack, 'Nightly', {
    schedule: ScheduleExpression.cron({ minute: '30', hour: '3', timeZone: TimeZone.ETC_UTC }),
    target: new LambdaInvoke(tick, {}),
  });

  const pool = new UserPool(stack, 'Pool');
  const client = pool.addClient('Client');
  const api = new HttpApi(stack, 'Api', {
    corsPreflight: {
      allowOrigins: ['https://app.example'],
      allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.PUT],
      allowHeaders: ['authorization'],
      maxAge: Duration.hours(1),
    },
  });
  const authorizer = new HttpJwtAuthorizer('Jwt', pool.userPoolProviderUrl, {
    jwtAudience: [client.userPoolClientId],
  });
  const integration = new HttpLambdaIntegration('Answer', functionOf('Answer', apiCode, {}));
  api.addRoutes({ path: '/things/{id}', methods: [HttpMethod.ANY], integration, authorizer });
  api.addRoutes({ path: '/open', methods: [HttpMethod.GET], integration });
  new CfnOutput(stack, 'Url', { value: api.apiEndpoint });
}

function denyReading(streamArn: string): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.DENY,
    actions: ['dynamodb:GetRecords'],
    resources: [streamArn],
  });
}

/** What was synthesised for these changes, by its place in the folder: CDK takes half a second for it. */
const synthesised = new Map<string, ReadonlyMap<string, Buffer>>();

function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** Synthesises a stack with a queue, a stream, schedules and an HTTP API into a new temporary folder. */
export function synthesiseSmallStack(changes: SmallStackChanges = {}): SmallStack {
  const home = mkdtempSync(join(tmpdir(), 'ebb-small-stack-'));
  const cdkOut = join(home, 'cdk.out');
  const key = JSON.stringify(changes);
  const known = synthesised.get(key);
  if (known === undefined) synthesise(home, cdkOut, changes);
  for (const [path, content] of known ?? []) {
    mkdirSync(dirname(join(cdkOut, path)), { recursive: true });
    writeFileSync(join(cdkOut, path), content);
  }
  if (known === undefined) synthesised.set(key, filesOf(cdkOut));
  return { cdkOut, remove: () => rmSync(home, { recursive: true, force: true }) };
}

function synthesise(home: string, cdkOut: string, changes: SmallStackChanges): void {
  const app = new App({ outdir: cdkOut, analyticsReporting: false, builtinCloudFormationValidation: false });
  const stack = new Stack(app, 'Small', { env: { region: 'us-east-1' } });
  declare(stack, join(home, 'code'), changes);
  if (changes.withUnknownType) new CfnResource(stack, 'Odd', { type: 'AWS::Kinesis::Stream' });
  app.synth();
}
