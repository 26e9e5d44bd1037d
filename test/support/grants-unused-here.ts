/** Grants that no end-to-end test uses, each with why it is there all the same. */
export const unusedHere: readonly { readonly grant: RegExp; readonly why: string }[] = [
  {
    grant: / logs:(CreateLogStream|PutLogEvents) on /,
    why: 'Lambda writes the log; on the laptop the runtime keeps it without asking.',
  },
  {
    grant: /^\w+ kms:(GenerateDataKey|Decrypt) on kms:key\//,
    why: 'SNS and S3 ask the key of ours in the name of who publishes or writes; nothing is encrypted on the laptop.',
  },
  {
    grant: /^(carryout|project)Role dynamodb:ListStreams on \*$/,
    why: 'Lambda finds the stream by it when it makes the mapping, which needs no call on the laptop.',
  },
  {
    grant: /^(carryout|project)Role s3:(ListBucket|PutObject) on s3:bucketsfailures/,
    why: 'Lambda keeps records that failed; test/local/lambda/runtime.emulator.test.ts has one fail.',
  },
  {
    grant: /^(export|wake|sendtext|receivetext)Role sqs:SendMessage on sqs:Queues\w+DeadLetters$/,
    why: 'For what nobody can read, which only somebody beside Ebb can send; test/functions/lambda/batches.test.ts does.',
  },
  {
    grant: /^reconcileRole dynamodb:(GetItem|PutItem) on dynamodb:table\/TablesHistory of JOB#\*$/,
    why: 'For a job that comes a second time, which test/functions/reconcile/spread.test.ts lets happen.',
  },
  {
    grant: /^SchedulesRole sqs:SendMessage on sqs:QueuesWakeDeadLetters$/,
    why: 'Scheduler puts a wake-up there that the queue did not take.',
  },
  {
    grant:
      /^exportRole (s3:(GetObject|AbortMultipartUpload|DeleteObject) on s3:bucketsexports|dynamodb:UpdateItem on dynamodb:table\/TablesViews$|sqs:SendMessage on sqs:QueuesExports$)/,
    why: 'For a file of several pieces or one that is taken back: test/functions/export/adapters.emulator.test.ts and test/shared/exports/run-export.deep.test.ts.',
  },
  {
    grant: /^staffapiRole s3:AbortMultipartUpload on /,
    why: 'An erasure while a file of several pieces is written: test/functions/staff-api/erasure.test.ts.',
  },
  {
    grant:
      /^reconcileRole (scheduler:(Create|Delete|Update)Schedule|iam:PassRole|sqs:SendMessage|sns:DeleteTopic) on /,
    why: 'Mending what was lost, which end-to-end tests do not lose: test/functions/reconcile/handler.test.ts and test/simulation lose it.',
  },
  {
    grant:
      /^reconcileRole dynamodb:(PutItem on .* of (CONTACTS|PATIENT|REQUEST)#\*|DeleteItem on .* of REGISTRY#\*)$/,
    why: 'A contact who is lost, a text that is unknown, somebody discharged with it, and a job that came again: test/functions/reconcile/.',
  },
  {
    grant: /^(sendtext|wake)Role dynamodb:DeleteItem on .* of REGISTRY#\*$/,
    why: 'Whoever is discharged and owed nothing leaves the list of the living: test/functions/send-text/send-owed.test.ts.',
  },
  {
    grant: /^sendtextRole dynamodb:PutItem on .* of (CONTACTS|OPTOUT)#\*$/,
    why: 'A carrier says that a number has opted out: test/functions/send-text/send-text.test.ts.',
  },
  {
    grant: /^sendtextRole dynamodb:(Query on .* of REGISTRY|GetItem on .* of KEY)#\*$/,
    why: 'The ceiling of a clinic that set none, and the hash of a number that has opted out: test/functions/send-text/.',
  },
  {
    grant: /^(sendtext|staffapi)Role sns:(ListSubscriptionsByTopic|Publish) on sns:TopicsAlerts$/,
    why: 'Contacts of version 0.1 who have not confirmed since: test/shared/alerts/shared-alert-topic.test.ts.',
  },
  {
    grant: /^staffapiRole cognito-idp:Admin(EnableUser|GetUser|ListGroupsForUser) on /,
    why: 'Somebody who comes back, or is of another clinic: test/shared/outside/directory.emulator.test.ts.',
  },
  {
    grant: /^staffapiRole dynamodb:(PutItem|DeleteItem) on .* of (OPTOUT|STRANGER|BOOKINGS|BOOKED)#\*$/,
    why: "A number that was somebody else's before, and an erasure of who has bookings: test/functions/staff-api/numbers.test.ts and bookings.test.ts.",
  },
  {
    grant: /^staffapiRole sqs:SendMessage on sqs:QueuesEmergencies$/,
    why: 'An erasure of somebody in danger whose words have not left: test/functions/staff-api/erasure.test.ts.',
  },
  {
    grant: /^wakeRole dynamodb:Query on .* of BOOKINGS#\*$/,
    why: 'The next appointments, once the last that the state remembers has passed: test/functions/staff-api/bookings-kept.test.ts.',
  },
];
