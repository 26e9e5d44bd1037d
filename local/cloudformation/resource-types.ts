import type { LocalStack } from './local-stack.ts';

/** Types that some part of the local stack makes or runs. */
const handled = new Set([
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SNS::Subscription',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::Scheduler::Schedule',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Stage',
]);

const pages = 'The local web server serves the pages itself.';
const watching = 'Nobody is paged from a laptop: .ebb/logs says what an alarm would.';
const signIn = 'A local OIDC provider stands in for the user pool and answers to its ids.';
const keys = 'Nothing is encrypted at rest in .ebb, so no key is asked.';
const helper = 'A helper of the deployment itself: it has nothing to do after it.';

/** Types left out on purpose, and why that is right locally. */
const ignoredTypes: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': helper,
  'AWS::CloudFormation::WaitCondition': helper,
  'AWS::CloudFormation::WaitConditionHandle': helper,
  'Custom::S3AutoDeleteObjects': helper,
  'Custom::CDKBucketDeployment': pages,
  'Custom::LogRetention': watching,
  'AWS::Lambda::LayerVersion': 'Layers only carry tools for deploying pages.',
  'AWS::CloudFront::Distribution': pages,
  'AWS::CloudFront::OriginAccessControl': pages,
  'AWS::CloudFront::ResponseHeadersPolicy': pages,
  'AWS::CloudFront::CachePolicy': pages,
  'AWS::CloudFront::Function': pages,
  'AWS::CloudWatch::Alarm': watching,
  'AWS::CloudWatch::CompositeAlarm': watching,
  'AWS::CloudWatch::Dashboard': watching,
  'AWS::Logs::LogGroup': 'Logs go to .ebb/logs, one file a function.',
  'AWS::Logs::MetricFilter': watching,
  'AWS::Logs::SubscriptionFilter': watching,
  'AWS::Logs::QueryDefinition': watching,
  'AWS::Cognito::UserPool': signIn,
  'AWS::Cognito::UserPoolClient': signIn,
  'AWS::Cognito::UserPoolDomain': signIn,
  'AWS::Cognito::UserPoolGroup': signIn,
  'AWS::Cognito::UserPoolResourceServer': signIn,
  'AWS::Cognito::UserPoolRiskConfigurationAttachment': signIn,
  'AWS::Cognito::ManagedLoginBranding': signIn,
  'AWS::KMS::Key': keys,
  'AWS::KMS::Alias': keys,
  'AWS::SMSVOICE::PhoneNumber': 'The phone on the first page plays the number.',
  'AWS::SMSVOICE::ResourcePolicy': 'The phone on the first page plays the number.',
  'AWS::SMSVOICE::ProtectConfiguration': 'The outbox sends to no real number.',
  'AWS::SMSVOICE::ConfigurationSet': 'The outbox records every text itself.',
  'AWS::Budgets::Budget': 'Nothing costs anything locally.',
};

/** Throws naming every resource of a type that is neither run nor left out on purpose. */
export function refuseUnknownTypes(stack: LocalStack): void {
  const unknown = stack.resources.filter(({ type }) => !handled.has(type) && !(type in ignoredTypes));
  if (unknown.length === 0) return;
  const list = unknown.map(({ logicalId, type }) => `${logicalId} (${type})`).join(', ');
  throw new Error(
    `The local stack does not know what to do with ${list}. ` +
      'Run the type locally, or name it in resource-types.ts with the reason to leave it out.',
  );
}
