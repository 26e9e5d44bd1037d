/**
 * All that the local stack knows of the inside of fauxqs: five modules it does not export and six methods that are
 * replaced. An update that moves one of them is refused at the start and by the test of this file, in words;
 * docs/decisions says what fauxqs would have to offer for each to go.
 */
import { readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { startError } from '../../ports.ts';

/** The version whose inside this is. */
export const knownVersion = '2.4.1';

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

export interface FauxSnsStore {
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

export interface FauxPersistence {
  readonly db: DatabaseSync;
  load(sqs: FauxSqsStore, sns: FauxSnsStore, s3: FauxS3Store): void;
  insertSubscription(subscription: FauxSubscription): void;
  updateMessageReady(messageId: string): void;
  close(): void;
}

export interface FauxModules {
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

interface Patchable {
  readonly SqsStore: FauxSqsStore;
  readonly SqsQueue: FauxQueue;
  readonly SnsStore: FauxSnsStore;
  readonly PersistenceManager: FauxPersistence;
}

/** What is replaced, by class. */
export const patchedMethods = {
  SqsStore: ['createQueue', 'buildQueueUrl'],
  SqsQueue: ['enqueue', 'processTimers'],
  SnsStore: ['subscribe'],
  PersistenceManager: ['updateMessageReady'],
} as const satisfies { readonly [Kind in keyof Patchable]: readonly (keyof Patchable[Kind])[] };

type Ours<Kind extends keyof Patchable> = Partial<
  Pick<Patchable[Kind], (typeof patchedMethods)[Kind][number] & keyof Patchable[Kind]>
>;

/** Puts methods of ours in place of fauxqs's own; those of `patchedMethods` and no other. */
export function patch<Kind extends keyof Patchable>(
  _kind: Kind,
  owner: Patchable[Kind],
  ours: Ours<Kind>,
): void {
  Object.assign(owner, ours);
}

const modulePaths = [
  './sqs/sqsStore.js',
  './sns/snsStore.js',
  './s3/s3Store.js',
  './persistence.js',
  './sns/filter.js',
] as const;

const entry = import.meta.resolve('fauxqs');

/** The version of the fauxqs that `import 'fauxqs'` finds. */
export function installedVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', entry), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Throws a StartError where another version is installed than the one whose inside this is. */
export function requireKnownFauxqs(): void {
  const found = installedVersion();
  if (found === knownVersion) return;
  throw startError(
    `The local stack builds on the inside of fauxqs ${knownVersion}, and ${found} is installed: run npm ci. Whoever updates fauxqs begins with test/local/aws/messaging/fauxqs-inside.test.ts.`,
  );
}

async function importInside(path: string): Promise<Record<string, unknown>> {
  try {
    return (await import(new URL(path, entry).href)) as Record<string, unknown>;
  } catch (error) {
    throw startError(
      `fauxqs has no ${path} any more: find where its classes are now, and name it here.`,
      error,
    );
  }
}

/** The modules that fauxqs does not export, in one. */
export async function importFauxModules(): Promise<FauxModules> {
  return Object.assign({}, ...(await Promise.all(modulePaths.map(importInside)))) as FauxModules;
}
