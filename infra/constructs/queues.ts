import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { timeouts } from '../timeouts.ts';

/** A queue and where its messages go that nobody could handle. */
export interface QueuePair {
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

/** How long a message is kept that nobody handles. */
const kept = Duration.days(4);

/** The most that SQS takes. */
const mostAttempts = 1_000;

/**
 * Tries before a message is put aside unread: as many as three quarters of its time have room for, so that none is forgotten
 * before. A receive that Lambda throttled counts as a try though nothing ran, and a new account runs ten functions at
 * once; what nobody could ever read, functions put aside themselves at the first try.
 */
function attemptsFor(hidden: Duration, keptFor: Duration): number {
  return Math.min(mostAttempts, Math.floor((0.75 * keptFor.toSeconds()) / hidden.toSeconds()));
}

/**
 * Encryption with keys of SQS itself: nobody who may send needs a key policy, SNS and Scheduler included.
 * A message is hidden for six times its function's time, so that none is handled twice while a first try goes on.
 */
function pair(scope: Construct, id: string, functionTimeout: Duration, keptFor = kept): QueuePair {
  const common = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
  const deadLetters = new Queue(scope, `${id}DeadLetters`, {
    ...common,
    retentionPeriod: Duration.days(14),
  });
  const hidden = Duration.seconds(functionTimeout.toSeconds() * 6);
  const queue = new Queue(scope, id, {
    ...common,
    visibilityTimeout: hidden,
    retentionPeriod: keptFor,
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: attemptsFor(hidden, keptFor) },
  });
  return { queue, deadLetters };
}

/** Every queue of the system. */
export class Queues extends Construct {
  /** Texts that came in, in the envelope of SNS. */
  readonly inbound: QueuePair;
  /** Patients for whom something may be due. Its dead letters are those of the schedules too. */
  readonly wake: QueuePair;
  /** Emergency words and alerts, and nothing else: no row of other texts may stand before them. */
  readonly emergencies: QueuePair;
  readonly answers: QueuePair;
  readonly nudges: QueuePair;
  readonly exports: QueuePair;
  /** Jobs of reconcile. One that fails is not kept for long: the next run does its work. */
  readonly upkeep: QueuePair;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.inbound = pair(this, 'Inbound', timeouts['receive-text']);
    this.wake = pair(this, 'Wake', timeouts.wake);
    this.emergencies = pair(this, 'Emergencies', timeouts['send-text']);
    this.answers = pair(this, 'Answers', timeouts['send-text']);
    this.nudges = pair(this, 'Nudges', timeouts['send-text']);
    this.exports = pair(this, 'Exports', timeouts.export);
    this.upkeep = pair(this, 'Upkeep', timeouts.reconcile, Duration.hours(1));
  }
}
