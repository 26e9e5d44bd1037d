import { mkdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { buildApp } from 'fauxqs';

/**
 * The parts of fauxqs this stack builds on. Only buildApp is exported; the rest is imported by file URL, the
 * version is pinned, and test/local/aws/messaging/fauxqs.test.ts fails when a part goes missing.
 */
export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}

export interface QueuedMessage {
  readonly messageId: string;
  readonly body: string;
  sentTimestamp: number;
  approximateReceiveCount: number;
  approximateFirstReceiveTimestamp?: number;
  delayUntil?: number | undefined;
}

export interface FauxQueue {
  readonly name: string;
  readonly arn: string;
  readonly attributes: Record<string, string>;
  messages: QueuedMessage[];
  delayedMessages: QueuedMessage[];
  readonly inflightMessages: Map<
    string,
    { readonly message: QueuedMessage; readonly visibilityDeadline: number }
  >;
  persistence?: { insertMessage(queueName: string, message: QueuedMessage): void };
  isFifo(): boolean;
  getAllAttributes(names: string[]): Record<string, string>;
  getAttribute(name: string): string | undefined;
  enqueue(message: QueuedMessage): void;
  processTimers(): void;
  notifyWaiters(): void;
  waitForMessages(seconds: number): Promise<void>;
  dequeue(
    max: number,
    visibilitySeconds: number | undefined,
    deadLetterQueue: (arn: string) => FauxQueue | undefined,
  ): {
    MessageId: string;
    ReceiptHandle: string;
    MD5OfBody: string;
    Body: string;
    MessageAttributes?: Record<string, MessageAttribute>;
  }[];
  deleteMessage(receiptHandle: string): boolean;
  changeVisibility(receiptHandle: string, seconds: number): void;
}

export interface FauxSqsStore {
  region?: string;
  persistence?: unknown;
  createQueue(
    name: string,
    url: string,
    arn: string,
    attributes?: Record<string, string>,
    tags?: Record<string, string>,
  ): FauxQueue;
  buildQueueUrl(name: string, port: string, requestHost: string, region: string): string;
  allQueues(): Iterable<FauxQueue>;
  getQueueByArn(arn: string): FauxQueue | undefined;
  shutdown(): void;
}

export interface FauxSubscription {
  readonly arn: string;
  readonly topicArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  confirmed: boolean;
  readonly attributes: Record<string, string>;
}

interface FauxSnsStore {
  region?: string;
  persistence?: unknown;
  getTopic(arn: string): { readonly arn: string; readonly subscriptionArns: readonly string[] } | undefined;
  getSubscription(arn: string): FauxSubscription | undefined;
  subscribe(
    topicArn: string,
    protocol: string,
    endpoint: string,
    attributes?: Record<string, string>,
  ): FauxSubscription | undefined;
}

interface FauxS3Store {
  persistence?: unknown;
}

interface FauxPersistence {
  readonly db: DatabaseSync;
  load(sqs: FauxSqsStore, sns: FauxSnsStore, s3: FauxS3Store): void;
  insertSubscription(subscription: FauxSubscription): void;
  updateMessageReady(messageId: string): void;
  close(): void;
}

interface FauxModules {
  readonly SqsStore: {
    new (): FauxSqsStore;
    createMessage(
      body: string,
      attributes?: Record<string, MessageAttribute>,
      delaySeconds?: number,
    ): QueuedMessage;
  };
  readonly SnsStore: new () => FauxSnsStore;
  readonly S3Store: new () => FauxS3Store;
  readonly PersistenceManager: new (dataDir: string) => FauxPersistence;
  readonly matchesFilterPolicy: (
    policy: Record<string, unknown>,
    attributes: Record<string, MessageAttribute>,
  ) => boolean;
  readonly matchesFilterPolicyOnBody: (policy: Record<string, unknown>, body: string) => boolean;
}

export interface Fauxqs {
  readonly app: ReturnType<typeof buildApp>;
  readonly sqs: FauxSqsStore;
  readonly sns: FauxSnsStore;
  readonly modules: FauxModules;
  readonly close: () => Promise<void>;
}

/** The unexported modules of the fauxqs that `import 'fauxqs'` finds. */
export async function importFauxModules(): Promise<FauxModules> {
  const entry = import.meta.resolve('fauxqs');
  const load = async (path: string) => (await import(new URL(path, entry).href)) as Record<string, unknown>;
  const parts = await Promise.all(
    ['./sqs/sqsStore.js', './sns/snsStore.js', './s3/s3Store.js', './persistence.js', './sns/filter.js'].map(
      load,
    ),
  );
  return Object.assign({}, ...parts) as FauxModules;
}

/**
 * SNS, SQS and S3 in this process, without a port of their own, with their state in `dataDir`.
 * `prepare` sees the stores before anything is loaded into them.
 */
export async function startFauxqs(
  dataDir: string,
  region: string,
  prepare: (parts: Pick<Fauxqs, 'sqs' | 'sns' | 'modules'>) => void,
): Promise<Fauxqs> {
  mkdirSync(dataDir, { recursive: true });
  const modules = await importFauxModules();
  const sqs = new modules.SqsStore();
  const sns = new modules.SnsStore();
  const s3 = new modules.S3Store();
  sqs.region = region;
  sns.region = region;
  prepare({ sqs, sns, modules });
  const persistence = new modules.PersistenceManager(dataDir);
  mendPersistence(persistence);
  confirmSubscriptions(sns, persistence);
  // Loaded before the stores know their persistence, because re-inserting a queue would delete its messages.
  persistence.load(sqs, sns, s3);
  sqs.persistence = persistence;
  sns.persistence = persistence;
  s3.persistence = persistence;
  for (const queue of sqs.allQueues()) Object.assign(queue, { persistence });
  const app = buildApp({
    logger: false,
    defaultRegion: region,
    stores: { sqsStore: sqs, snsStore: sns, s3Store: s3 } as never,
  });
  await app.ready();
  return {
    app,
    sqs,
    sns,
    modules,
    async close() {
      sqs.shutdown();
      await app.close();
      persistence.close();
    },
  };
}

function mendPersistence(persistence: FauxPersistence): void {
  // A killed process must lose nothing, a failed machine may: so the disk is not waited for on each write.
  persistence.db.exec('PRAGMA synchronous = NORMAL');
  persistence.db.exec('CREATE INDEX IF NOT EXISTS ebb_messages_of_queue ON sqs_messages(queue_name)');
  // Whoever had taken a message is gone with the last process; waiting out its visibility would only delay.
  persistence.db.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
  // The original also clears the receive count, which its own NOT NULL constraint refuses.
  const makeReady = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId) => {
    makeReady.run(messageId);
  };
}

/** Locally nobody clicks a confirmation link, so every subscription confirms itself. */
function confirmSubscriptions(sns: FauxSnsStore, persistence: FauxPersistence): void {
  const subscribe = sns.subscribe.bind(sns);
  sns.subscribe = (topicArn, protocol, endpoint, attributes) => {
    const subscription = subscribe(topicArn, protocol, endpoint, attributes);
    if (subscription !== undefined && !subscription.confirmed) {
      subscription.confirmed = true;
      persistence.insertSubscription(subscription);
    }
    return subscription;
  };
}
