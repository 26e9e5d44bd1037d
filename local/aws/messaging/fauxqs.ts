import { mkdirSync } from 'node:fs';
import { buildApp } from 'fauxqs';
import {
  type FauxModules,
  type FauxPersistence,
  type FauxSnsStore,
  type FauxSqsStore,
  importFauxModules,
  patch,
  requireKnownFauxqs,
} from './fauxqs-inside.ts';

export interface Fauxqs {
  readonly app: ReturnType<typeof buildApp>;
  readonly sqs: FauxSqsStore;
  readonly sns: FauxSnsStore;
  readonly modules: FauxModules;
  readonly close: () => Promise<void>;
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
  requireKnownFauxqs();
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
  patch('PersistenceManager', persistence, {
    updateMessageReady: (messageId) => {
      makeReady.run(messageId);
    },
  });
}

/** Locally nobody clicks a confirmation link, so every subscription confirms itself. */
function confirmSubscriptions(sns: FauxSnsStore, persistence: FauxPersistence): void {
  const subscribe = sns.subscribe.bind(sns);
  patch('SnsStore', sns, {
    subscribe: (topicArn, protocol, endpoint, attributes) => {
      const subscription = subscribe(topicArn, protocol, endpoint, attributes);
      if (subscription !== undefined && !subscription.confirmed) {
        subscription.confirmed = true;
        persistence.insertSubscription(subscription);
      }
      return subscription;
    },
  });
}
