import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Pages } from './constructs/pages.ts';
import type { Queues } from './constructs/queues.ts';
import type { SignIn } from './constructs/sign-in.ts';
import type { StaffHttpApi } from './constructs/staff-http-api.ts';
import { ledTo, letSnsSend, selfManaged, updateNumber } from './number-commands.ts';
import type { Parts } from './permissions/parts.ts';
import type { Settings } from './settings.ts';

interface Shown {
  readonly parts: Parts;
  readonly front: StaffHttpApi;
  readonly pages: Pages;
  readonly signIn: SignIn;
  readonly client: UserPoolClient;
  readonly settings: Settings;
}

/** Every queue by its name, and where its dead letters lie, for `npm run redrive`. */
function queueUrls(queues: Queues): Record<string, Record<'queue' | 'deadLetters', string>> {
  const { answers, emergencies, exports, inbound, nudges, upkeep, wake } = queues;
  const pairs = { inbound, wake, emergencies, answers, nudges, exports, upkeep };
  return Object.fromEntries(
    Object.entries(pairs).map(([name, { queue, deadLetters }]) => [
      name,
      { queue: queue.queueUrl, deadLetters: deadLetters.queueUrl },
    ]),
  );
}

/** What the deployment prints: what an operator, the page publisher and `clinic:create` need to find. */
export function writeOutputs(stack: Stack, { parts, front, pages, signIn, client, settings }: Shown): void {
  const outputs = {
    ApiUrl: `https://${front.domainName}`,
    DashboardUrl: pages.url,
    ...(settings.domain !== undefined && { DomainTarget: pages.distribution.distributionDomainName }),
    PagesBucket: pages.bucket.bucketName,
    DistributionId: pages.distribution.distributionId,
    SignInIssuer: signIn.issuer,
    SignInUrl: signIn.domainUrl,
    UserPoolId: signIn.users.userPoolId,
    ClientId: client.userPoolClientId,
    InboundTopicArn: parts.topics.inbound.topicArn,
    AlertTopicArn: parts.topics.alerts.topicArn,
    ContactTopicsArn: parts.topics.contactTopicsArn,
    TopicsKeyArn: parts.topics.key.keyArn,
    OperatorTopicArn: parts.topics.operator.topicArn,
    HistoryTable: parts.tables.history.tableName,
    ViewsTable: parts.tables.views.tableName,
    FailuresBucket: parts.buckets.failures.bucketName,
    QueueUrls: stack.toJsonString(queueUrls(parts.queues)),
    ...(settings.numberArn !== undefined && {
      NumberPolicyCommand: letSnsSend(settings.numberArn, stack.account),
      TwoWayCommand: updateNumber(
        settings.numberArn,
        `${ledTo(parts.topics.inbound.topicArn)} ${selfManaged}`,
      ),
    }),
    // The next deployment goes on with what it is not told anew.
    Settings: JSON.stringify(settings),
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(stack, name, { value });
}
