import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createAwsClients } from '../cloudformation/aws-clients.ts';
import { operatorKeyId } from '../iam/access-keys.ts';
import { openUsers } from '../oidc/users.ts';
import { startError } from '../ports.ts';
import { isFromHere } from '../web/loopback-only.ts';
import type { AccountState } from './account-state.ts';
import { createAssetFolders } from './cloudformation/asset-folders.ts';
import { createCloudformationFront } from './cloudformation/cloudformation-front.ts';
import { createStackStore, type PartRecord, type StackStore } from './cloudformation/stack-record.ts';
import { createStackWorkshop } from './cloudformation/stack-workshop.ts';
import { createCloudfrontFront } from './cloudfront-front.ts';
import { createCognitoFront } from './cognito/cognito-front.ts';
import { createDynamodbFront } from './dynamodb/dynamodb-front.ts';
import { startDynamodb } from './dynamodb/dynoxide.ts';
import { handleCall } from './handle-call.ts';
import { createLambdaFront } from './lambda-front.ts';
import type { LocalAws, StartAwsOptions } from './local-aws.ts';
import { startFauxqs } from './messaging/fauxqs.ts';
import { delaysIn, depthsOf, followClock, localQueues, releaseDelays } from './messaging/moved-queues.ts';
import { createSmsOutbox } from './messaging/sms-outbox.ts';
import { createSnsFront } from './messaging/sns-front.ts';
import { createPublisher } from './messaging/sns-publish.ts';
import { createSqsFront } from './messaging/sqs-front.ts';
import { createCloudwatchFront } from './metrics/cloudwatch-front.ts';
import { createMetricStore } from './metrics/metric-store.ts';
import { makeBootstrapBucket } from './s3/bootstrap-bucket.ts';
import { createS3Front } from './s3/s3-front.ts';
import { createSchedulerEmulator } from './scheduler/fire-schedules.ts';
import { createScheduleStore } from './scheduler/schedule-store.ts';
import { createSchedulerApi } from './scheduler/scheduler-api.ts';
import { createSchedulerFront } from './scheduler/scheduler-front.ts';
import { openNumberDesk } from './number-desk.ts';
import { numbersMade } from './numbers-made.ts';
import { createSmsVoiceFront } from './sms-voice-front.ts';
import { createSsmFront } from './ssm-front.ts';
import { openStateDatabase } from './state-database.ts';
import { createStsFront } from './sts-front.ts';

/** The account fauxqs and dynoxide write into every ARN. */
const emulatedAccount = '000000000000';

/** Starts the local AWS endpoint and answers when DynamoDB, SNS, SQS, S3, Scheduler and Cognito take calls. */
export async function startAws(options: StartAwsOptions): Promise<LocalAws> {
  const { accountId, authorize, clock, dataDir, region } = options;
  if (accountId !== emulatedAccount) {
    throw new RangeError(`The local account is ${emulatedAccount}, not ${accountId}.`);
  }
  const closers: (() => Promise<void> | void)[] = [];
  let handle = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(503).end('The local AWS endpoint is starting.');
  };
  const server = createServer((request, response) => handle(request, response));
  // A connection that an SDK keeps for its next call must not be closed under it.
  server.keepAliveTimeout = 75_000;
  const close = async () => {
    // Nobody may call while the parts that answer go away.
    await closeServer(server);
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const endpoint = await listen(server, options.port);

    const account: AccountState = {};
    const database = openStateDatabase(dataDir);
    closers.push(() => database.close());
    const dynamodb = await startDynamodb(dataDir, options.onBroken ?? (() => undefined));
    closers.push(dynamodb.close);
    const fauxqs = await startFauxqs(dataDir, region, ({ sqs }) =>
      followClock(sqs, clock, () => endpoint, accountId),
    );
    closers.push(fauxqs.close);

    await makeBootstrapBucket(fauxqs, region, accountId);

    const users = openUsers(join(dataDir, 'sign-in', 'users.json'));
    const outbox = createSmsOutbox(database);
    const schedulerPrefix = `arn:aws:scheduler:${region}:${accountId}:`;
    const store = createScheduleStore(database);
    const dynamodbFront = createDynamodbFront({
      emulator: dynamodb.endpoint,
      account,
      clock,
      region,
      accountId,
    });
    closers.push(dynamodbFront.close);
    const clients = createAwsClients(endpoint, region, operatorKeyId);
    closers.push(clients.destroy);
    const stackStore = createStackStore(database);
    const assets = createAssetFolders(join(dataDir, 'deployed', 'assets'), () => clients);
    const stackParts = { store: stackStore, assets, region, accountId };
    const workshop = createStackWorkshop({ ...stackParts, clients: () => clients, endpoint, clock });
    closers.push(workshop.settled);
    const metrics = createMetricStore();
    const failed = (topicArn: string) => {
      const dimensions = { TopicName: topicArn.split(':').at(-1) ?? '' };
      const metric = 'NumberOfNotificationsFailed';
      metrics.count({ namespace: 'AWS/SNS', metric, dimensions }, clock.now(), 1);
    };
    const publisher = createPublisher(fauxqs, clock, outbox, failed);
    const ofStacks = () => numbersMade({ store: stackStore, region, accountId, endpoint });
    const numberDesk = openNumberDesk(database, ofStacks, { region, accountId, now: clock.now });
    const lambda = createLambdaFront(region, accountId, account);
    const fronts = {
      lambda: lambda.front,
      monitoring: createCloudwatchFront(metrics),
      'sms-voice': createSmsVoiceFront(account, numberDesk),
      dynamodb: dynamodbFront,
      sqs: createSqsFront(fauxqs, region, accountId),
      sns: createSnsFront(fauxqs, publisher, account, region, accountId),
      s3: createS3Front(fauxqs, clock, region),
      scheduler: createSchedulerFront(createSchedulerApi(store, clock, schedulerPrefix), schedulerPrefix),
      sts: createStsFront(accountId),
      ssm: createSsmFront(region, accountId),
      cloudformation: createCloudformationFront({ ...stackParts, workshop }),
      cloudfront: createCloudfrontFront(accountId, (id) => hasDistribution(stackStore, id)),
      'cognito-idp': createCognitoFront(
        users,
        options.onInvited ?? (() => undefined),
        account,
        region,
        accountId,
      ),
    };
    handle = (request, response) => {
      if (isFromHere(request)) void handleCall({ fronts, authorize, clock }, request, response);
      else response.writeHead(403).end('The local AWS endpoint answers this machine alone.');
    };

    return {
      endpoint,
      texts: outbox,
      users,
      schedules: createSchedulerEmulator({ store, fauxqs, authorize, prefix: schedulerPrefix }),
      queues: localQueues(fauxqs.sqs),
      stacks: workshop,
      account,
      metrics,
      functions: { runWith: lambda.runWith },
      dynamodbEndpoint: dynamodb.endpoint,
      tableWrites: dynamodbFront.writes,
      pendingDelays: () => delaysIn(fauxqs.sqs),
      nextDelayed: () => delaysIn(fauxqs.sqs)[0]?.dueAt ?? null,
      releaseDelayed: () => releaseDelays(fauxqs.sqs),
      queueDepth: () => depthsOf(fauxqs.sqs),
      trimStream: dynamodb.trim,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function hasDistribution(stacks: StackStore, id: string): boolean {
  const isIt = ({ type, physicalId }: PartRecord) =>
    type === 'AWS::CloudFront::Distribution' && physicalId === id;
  return stacks.all().some(({ parts }) => Object.values(parts).some(isIt));
}

/** Takes the port before anything else is started, so that a port in use costs nothing and is one clear line. */
async function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    reject(error.code === 'EADDRINUSE' ? startError(`Port ${port} on 127.0.0.1 is in use.`) : error);
  });
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The endpoint has no port.');
  return `http://127.0.0.1:${address.port}`;
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
