import type { MovableClock } from '../clock.ts';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import type { Users } from '../oidc/users.ts';
import type { StartError } from '../ports.ts';
import type { AccountState } from './account-state.ts';
import type { Invited } from './cognito/user-pool.ts';
import type { LocalFunctions } from './lambda-front.ts';
import type { MetricStore } from './metrics/metric-store.ts';

/** What one call to the endpoint wants to do, as IAM would name it. */
export interface AuthorizeCall {
  /** The access key id the call was signed with; `role:<RoleArn>` when Scheduler delivers for a role. */
  readonly accessKeyId: string;
  readonly service:
    | 'dynamodb'
    | 'sns'
    | 'sqs'
    | 's3'
    | 'scheduler'
    | 'sts'
    | 'ssm'
    | 'cognito-idp'
    | 'cloudformation'
    | 'cloudfront'
    | 'lambda'
    | 'monitoring'
    | 'sms-voice';
  /** IAM's name, e.g. `dynamodb:PutItem`, `sns:Publish`, `iam:PassRole`. */
  readonly action: string;
  /** ARNs the action touches; `*` where IAM knows no resource (Publish to a PhoneNumber). All must be allowed. */
  readonly resources: string[];
  /** Condition keys of this call, e.g. `iam:PassedToService`, `s3:prefix`, `dynamodb:LeadingKeys`. */
  readonly conditionContext?: Readonly<Record<string, string | readonly string[]>>;
}

/** The message of a refusal goes to the caller word for word, so it should read as AWS words it. */
export type Authorization =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly message: string };

export type Authorize = (call: AuthorizeCall) => Authorization;

export interface StartAwsOptions {
  /** 0 takes a free port. Always on 127.0.0.1. */
  readonly port: number;
  /** All state lives here and survives a restart. One running endpoint per directory. */
  readonly dataDir: string;
  readonly clock: MovableClock;
  readonly authorize: Authorize;
  readonly region: string;
  /** Must be 000000000000: fauxqs writes that account into every ARN it makes. */
  readonly accountId: string;
  /** Gets every invitation that the user pool mails. */
  readonly onInvited?: (invited: Invited) => void;
  /** Told when a part that cannot be done without has ended by itself. */
  readonly onBroken?: (error: StartError) => void;
}

/** One text that left through SNS Publish with a PhoneNumber. */
export interface SentText {
  /** The MessageId SNS answered with. */
  readonly id: string;
  readonly to: string;
  /** AWS.MM.SMS.OriginationNumber, or null when the call named none. */
  readonly from: string | null;
  readonly body: string;
  /** Moved time, ISO 8601 in UTC. */
  readonly at: string;
  readonly segments: number;
}

/** One publish that a contact's mailbox took, or one alert that left as a text to their number. */
export interface SentAlert {
  readonly id: string;
  /** None for a text. */
  readonly topicArn?: string;
  readonly subject?: string;
  readonly message: string;
  readonly attributes: Record<string, string>;
  /** Moved time, ISO 8601 in UTC. */
  readonly at: string;
  /** Those it went to. */
  readonly recipients: { readonly protocol: string; readonly endpoint: string }[];
}

export interface SmsOutbox {
  /** Texts that left, oldest first; only those to one number when given. */
  readonly list: (to?: string) => SentText[];
  /** Alerts that went out, oldest first. */
  readonly alerts: () => SentAlert[];
  /**
   * The next `times` Publish requests to this number ('*' any) fail with this error and send nothing; to this mailbox,
   * the next `times` deliveries of what was published to its topic, of which the publisher is not told.
   * Requests are counted on the wire: an SDK that retries by itself uses several up.
   */
  readonly failNext: (to: string, errorCode: string, times: number) => void;
}

/** What became of one due schedule. */
export interface Fired {
  readonly groupName: string;
  readonly name: string;
  readonly targetArn: string;
  /** Moved epoch ms at which it was due. */
  readonly dueAt: number;
  readonly delivered: 'target' | 'dead-letter' | 'lost';
  /** Why it did not reach its target. */
  readonly reason?: string;
}

/** What a target that is not a queue gets; throwing sends it to the dead-letter queue. */
export type ScheduleTarget = (delivery: {
  readonly targetArn: string;
  readonly input: string;
  readonly roleArn: string;
}) => Promise<void>;

/** One schedule that is still to fire. */
interface PendingSchedule {
  readonly groupName: string;
  readonly name: string;
  readonly targetArn: string;
  /** Moved epoch ms. */
  readonly dueAt: number;
  /** A rate or a cron, which has a next turn after this one. */
  readonly recurring: boolean;
}

export interface SchedulerEmulator {
  /** Every schedule still to fire, the next one first. */
  readonly pending: () => PendingSchedule[];
  /** Moved epoch ms of the earliest schedule still to fire, also when that has passed; null for none. */
  readonly nextDue: () => number | null;
  /**
   * Fires every schedule due by `nowMs` once, in order of its time. A rate or cron schedule that missed
   * several turns fires once and goes on after `nowMs`.
   */
  readonly fireDue: (nowMs: number) => Promise<Fired[]>;
  /** Drops the turns of rate and cron schedules up to `nowMs` without firing them; they go on after it. */
  readonly passOver: (nowMs: number) => void;
  /**
   * Delivers targets whose ARN starts so (e.g. `arn:aws:lambda:`) to a function: the one whose beginning is longest, and
   * of one beginning the last one given. Queues need none.
   */
  readonly registerTarget: (arnPrefix: string, deliver: ScheduleTarget) => void;
}

export interface QueueDepth {
  readonly queueName: string;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  /** Moved epoch ms at which the oldest was sent of those that are not delayed, null where there is none. */
  readonly oldestSentAt: number | null;
}

/** A received message, shaped as SQS ReceiveMessage answers with every attribute asked for. */
export interface ReceivedMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly MD5OfBody: string;
  readonly Body: string;
  readonly Attributes: Record<string, string>;
  readonly MessageAttributes: Record<
    string,
    { readonly DataType: string; readonly StringValue?: string; readonly BinaryValue?: string }
  >;
}

/** Queues without HTTP, for whoever polls on behalf of an event source. Asks no permission. */
export interface LocalQueues {
  /** Up to 10 messages; waits up to `waitMs` of real time for the first. Visibility is real time. */
  readonly receive: (
    queueArn: string,
    options: { readonly max: number; readonly visibilitySeconds: number; readonly waitMs: number },
  ) => Promise<ReceivedMessage[]>;
  readonly delete: (queueArn: string, receiptHandle: string) => void;
  readonly changeVisibility: (queueArn: string, receiptHandle: string, seconds: number) => void;
  readonly attributes: (queueArn: string) => Record<string, string>;
}

/** What runs the stacks that are deployed through CloudFormation; without one their parts are made, and that is all. */
export interface StackRunner {
  /** The address of a stack's pages and API, the one of before where it can be had again. */
  readonly placeFor: (stackName: string, before: string | undefined) => Promise<string>;
  /** Runs the stack in place of what ran under its name. Rejects with why it cannot. */
  readonly run: (stack: LocalStack, uuid: string, outputs: Readonly<Record<string, string>>) => Promise<void>;
  readonly stop: (stackName: string) => Promise<void>;
}

/** The stacks that were deployed through CloudFormation. */
export interface DeployableStacks {
  /** The next part of this logical id or type that is to be made fails with these words, once. */
  readonly failNext: (part: string, reason: string) => void;
  /** From now on stacks that are whole are run by this; those that are whole already at once. */
  readonly runWith: (runner: StackRunner) => Promise<void>;
  /** Resolves when none is being worked on. */
  readonly settled: () => Promise<void>;
}

export interface LocalAws {
  /** e.g. http://127.0.0.1:4566 */
  readonly endpoint: string;
  readonly texts: SmsOutbox;
  readonly schedules: SchedulerEmulator;
  readonly queues: LocalQueues;
  readonly stacks: DeployableStacks;
  /** What AWS would know of the account beside what is made here; whoever sets it is answered by it. */
  readonly account: AccountState;
  /** What CloudWatch would have counted. */
  readonly metrics: MetricStore;
  /** Who runs the functions that are invoked through the endpoint. */
  readonly functions: LocalFunctions;
  /** Who is in the user pool; the sign-in asks the same. */
  readonly users: Users;
  /** Where dynoxide (or EBB_DYNAMODB_ENDPOINT) listens; for reading streams without asking permission. */
  readonly dynamodbEndpoint: string;
  /** Counts the calls that may have written to a table: only after one has its stream news. */
  readonly tableWrites: (table: string) => number;
  /** Delayed messages in order of the moved time (epoch ms) at which they become visible. */
  readonly pendingDelays: () => { readonly queueName: string; readonly dueAt: number }[];
  /** Moved epoch ms of the earliest delayed message, null for none. */
  readonly nextDelayed: () => number | null;
  /** Makes visible what is due by the clock, and says how many. Polling does it too, call it after a move. */
  readonly releaseDelayed: () => number;
  readonly queueDepth: () => QueueDepth[];
  /**
   * Deletes stream records of each table up to and with the sequence number that every reader has passed;
   * the newest record stays, because dynoxide counts on from it. Says how many went.
   */
  readonly trimStream: (upToSequenceByTable: Readonly<Record<string, string>>) => number;
  readonly close: () => Promise<void>;
}
