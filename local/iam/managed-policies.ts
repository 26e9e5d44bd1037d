import { readStatements, type Statement } from './statement.ts';

const logs = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];

const documents: Readonly<Record<string, readonly string[]>> = {
  AWSLambdaBasicExecutionRole: logs,
  AWSLambdaSQSQueueExecutionRole: [
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    ...logs,
  ],
  AWSLambdaDynamoDBExecutionRole: [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
    ...logs,
  ],
  AWSXRayDaemonWriteAccess: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
};

/** The statements of an AWS managed policy by its ARN; throws for one this list does not know. */
export function managedPolicyStatements(arn: string): readonly Statement[] {
  const actions = documents[arn.slice(arn.lastIndexOf('/') + 1)];
  if (actions === undefined) {
    throw new Error(
      `The managed policy ${arn} is not known locally: add its actions to managed-policies.ts.`,
    );
  }
  return readStatements({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
}
