/**
 * What the rule packs find in the template that stays as it is, each with why. `npm run audit:template` fails for a
 * finding without an answer and for an answer without a finding; those of AWS Solutions stand beside what they are about
 * (`Validations.of`), and the wildcards of roles in `acknowledged.ts`.
 */
export const auditAnswers: readonly { readonly rules: readonly string[]; readonly answer: string }[] = [
  {
    rules: [
      'HIPAA.Security-CloudWatchLogGroupEncrypted',
      'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
      'CKV_AWS_158',
    ],
    answer:
      'CloudWatch encrypts every log with keys of its own; logs hold ids and reasons and no word, name or number of a patient (test/functions/staff-api/privacy.test.ts), so a key of ours would guard nothing more.',
  },
  {
    rules: ['HIPAA.Security-CloudWatchAlarmAction', 'NIST.800.53.R5-CloudWatchAlarmAction'],
    answer:
      'Each alarm tells the operator by the composite alarm it is part of (infra/constructs/alarms.ts), which these rules do not look at; a test holds every alarm to one of them.',
  },
  {
    rules: ['HIPAA.Security-IAMNoInlinePolicy', 'NIST.800.53.R5-IAMNoInlinePolicy'],
    answer:
      'Each role belongs to one function and its policy to no other role: beside the role it cannot be attached elsewhere, and it goes when the role does.',
  },
  {
    rules: ['HIPAA.Security-LambdaConcurrency', 'NIST.800.53.R5-LambdaConcurrency', 'CKV_AWS_115'],
    answer:
      'A reservation fails in a new account, which runs ten functions at once; event sources have a highest concurrency of their own, and the API a throttle.',
  },
  {
    rules: ['HIPAA.Security-LambdaDLQ', 'NIST.800.53.R5-LambdaDLQ', 'Serverless-LambdaDLQ', 'CKV_AWS_116'],
    answer:
      'A dead-letter queue of a function is for asynchronous calls: queues have dead letters of their own, the stream keeps what failed in a bucket, the API answers its caller, and the next run of reconcile does the work of the last.',
  },
  {
    rules: ['HIPAA.Security-LambdaInsideVPC', 'NIST.800.53.R5-LambdaInsideVPC', 'CKV_AWS_117'],
    answer:
      'Functions talk to services of AWS alone, over TLS and by a role each; there is nothing in a network of ours to reach, and endpoints into one cost more a month than all the rest.',
  },
  {
    rules: ['HIPAA.Security-S3BucketLoggingEnabled', 'NIST.800.53.R5-S3BucketLoggingEnabled', 'CKV_AWS_18'],
    answer:
      'The pages are a published program that holds nothing of anybody, and the log of the other buckets cannot log into itself.',
  },
  {
    rules: ['HIPAA.Security-S3BucketReplicationEnabled', 'NIST.800.53.R5-S3BucketReplicationEnabled'],
    answer:
      'Exports and failed records go by themselves after days, and are made again from the history, which has copies for 35 days; a second place would be one more that an erasure has to reach.',
  },
  {
    rules: [
      'HIPAA.Security-S3BucketVersioningEnabled',
      'NIST.800.53.R5-S3BucketVersioningEnabled',
      'CKV_AWS_21',
    ],
    answer:
      'A version that is kept would be what an erasure leaves behind; nothing is written over in these buckets, and the pages are built again from the source.',
  },
  {
    rules: ['HIPAA.Security-S3DefaultEncryptionKMS', 'NIST.800.53.R5-S3DefaultEncryptionKMS'],
    answer:
      'Exports are fetched by links that expire and would each need the key; S3 encrypts them, and they go after seven days. Access logs cannot be written under a key of ours, and the pages are public.',
  },
  {
    rules: ['CKV_AWS_27'],
    answer:
      'Every queue is encrypted by SQS itself (SSE-SQS), which this rule does not know; SNS and Scheduler may send without a key policy.',
  },
  {
    rules: ['CKV_AWS_173'],
    answer:
      'The environment holds names and addresses of resources, and no secret (infra/environment.ts); Lambda encrypts it with a key of its own.',
  },
  {
    rules: ['CKV_AWS_165'],
    answer:
      'The views are made again from the history (npm run rebuild); the history itself has recovery to any point.',
  },
  {
    rules: ['CKV_AWS_174'],
    answer:
      'At a domain of CloudFront itself, CloudFront sets the lowest protocol; with the setting domain it is TLS 1.2 of 2021.',
  },
  {
    rules: ['CKV_AWS_68'],
    answer:
      'The pages are public files, and the API behind them refuses whoever holds no token before any code of ours runs, is throttled, and counts what each clinic asks (docs/decisions/0030).',
  },
  {
    rules: ['CKV_AWS_86'],
    answer:
      "Paths name patients and addresses name staff: the API's own log and the audit trail say who did what without either.",
  },
  {
    rules: ['Serverless-LambdaEventSourceMappingDestination'],
    answer:
      'A queue that feeds a function has dead letters of its own, with the message whole; a destination would have its id alone.',
  },
  {
    rules: ['Serverless-LambdaStarPermissions'],
    answer:
      'Listing streams, schedules, topics and subscriptions are actions for which IAM knows no resource (infra/acknowledged.ts).',
  },
  {
    rules: ['Serverless-LambdaTracing'],
    answer:
      'Each log line has the id of its request and the patient, and each message the id of its cause; traces would be a second store of them, at a price for each.',
  },
  {
    rules: ['Serverless-SNSRedrivePolicy'],
    answer:
      'A subscription by mail takes no dead-letter queue; the alarm of undelivered notifications tells of one that fails.',
  },
  {
    rules: ['Serverless-SQSRedrivePolicy'],
    answer:
      'These are the dead-letter queues themselves: what lies in them waits for a person, and an alarm goes off at the first message.',
  },
  {
    rules: ['W3005'],
    answer:
      'CDK names each role as a dependency of its function once more than it must, which changes nothing.',
  },
];

/** The answer to a rule; undefined where there is none. */
export function answerTo(rule: string): string | undefined {
  return auditAnswers.find(({ rules }) => rules.includes(rule))?.answer;
}
