import { shortHash } from './physical-names.ts';

/** Where the local stack stands: what ARNs, queue URLs and links are built from. */
export interface Place {
  readonly stackName: string;
  /** The random part of the stack's id, where it was deployed; the stack that the laptop runs by itself has none. */
  readonly uuid?: string;
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
  /** The one AWS endpoint, without a trailing slash. */
  readonly awsEndpoint: string;
  /** The web and API address, without a trailing slash. */
  readonly webUrl: string;
}

/** What a resource answers to `Ref` and `Fn::GetAtt`. */
interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** How one resource type is named and identified. */
export interface IdentityRule {
  /** The property that names it, where the template does. */
  readonly nameProperty?: string;
  readonly maxLength: number;
  readonly lowerCase?: boolean;
  readonly identify: (name: string, place: Place, logicalId: string) => Identity;
}

/** What tells a stack from all others, whether they have its name or not. */
export function scopeOf(place: Place): string {
  return place.uuid ?? place.stackName;
}

function arn(place: Place, service: string, resource: string): string {
  return `arn:aws:${service}:${place.region}:${place.accountId}:${resource}`;
}

function named(nameProperty: string, maxLength: number, service: string, prefix: string): IdentityRule {
  return {
    nameProperty,
    maxLength,
    identify: (name, place) => ({
      ref: name,
      attributes: { Arn: arn(place, service, `${prefix}${name}`) },
    }),
  };
}

/** A child that others only point at by its id. */
const plain: IdentityRule = {
  maxLength: 64,
  identify: (name) => ({ ref: name, attributes: { Id: name } }),
};

/** The name alone, where `Ref` gives it and nothing else is asked for. */
function nameOnly(nameProperty: string): IdentityRule {
  return { nameProperty, maxLength: 128, identify: (name) => ({ ref: name, attributes: {} }) };
}

const table: IdentityRule = {
  nameProperty: 'TableName',
  maxLength: 255,
  // StreamArn is missing on purpose: the table has it only once it is made, and deploying learns it.
  identify: (name, place) => ({
    ref: name,
    attributes: { Arn: arn(place, 'dynamodb', `table/${name}`), TableId: name },
  }),
};

/** How each resource type that others refer to is identified locally. */
export const identityRules: Readonly<Record<string, IdentityRule>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    maxLength: 80,
    identify: (name, place) => ({
      ref: `${place.awsEndpoint}/${place.accountId}/${name}`,
      attributes: {
        Arn: arn(place, 'sqs', name),
        QueueName: name,
        QueueUrl: `${place.awsEndpoint}/${place.accountId}/${name}`,
      },
    }),
  },
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    maxLength: 256,
    identify: (name, place) => ({
      ref: arn(place, 'sns', name),
      attributes: { TopicArn: arn(place, 'sns', name), TopicName: name },
    }),
  },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    maxLength: 63,
    lowerCase: true,
    identify: (name, place) => ({
      ref: name,
      attributes: {
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${place.region}.amazonaws.com`,
        WebsiteURL: place.webUrl,
      },
    }),
  },
  'AWS::Lambda::Function': named('FunctionName', 64, 'lambda', 'function:'),
  'AWS::Lambda::EventSourceMapping': plain,
  'AWS::IAM::Role': {
    nameProperty: 'RoleName',
    maxLength: 64,
    identify: (name, place, logicalId) => ({
      ref: name,
      attributes: {
        Arn: `arn:aws:iam::${place.accountId}:role/${name}`,
        RoleId: `AROA${shortHash(logicalId, 17).toUpperCase()}`,
      },
    }),
  },
  'AWS::IAM::Policy': nameOnly('PolicyName'),
  'AWS::IAM::ManagedPolicy': {
    nameProperty: 'ManagedPolicyName',
    maxLength: 128,
    identify: (name, place) => ({
      ref: `arn:aws:iam::${place.accountId}:policy/${name}`,
      attributes: { PolicyArn: `arn:aws:iam::${place.accountId}:policy/${name}` },
    }),
  },
  'AWS::Scheduler::ScheduleGroup': named('Name', 64, 'scheduler', 'schedule-group/'),
  'AWS::Scheduler::Schedule': named('Name', 64, 'scheduler', 'schedule/default/'),
  'AWS::Logs::LogGroup': {
    nameProperty: 'LogGroupName',
    maxLength: 512,
    identify: (name, place) => ({
      ref: name,
      attributes: { Arn: arn(place, 'logs', `log-group:${name}:*`) },
    }),
  },
  'AWS::CloudWatch::Alarm': named('AlarmName', 255, 'cloudwatch', 'alarm:'),
  'AWS::CloudWatch::CompositeAlarm': named('AlarmName', 255, 'cloudwatch', 'alarm:'),
  'AWS::CloudWatch::Dashboard': nameOnly('DashboardName'),
  'AWS::KMS::Key': {
    maxLength: 128,
    identify: (name, place) => ({
      ref: shortHash(name, 20),
      attributes: { Arn: arn(place, 'kms', `key/${shortHash(name, 20)}`), KeyId: shortHash(name, 20) },
    }),
  },
  'AWS::KMS::Alias': nameOnly('AliasName'),
  'AWS::ApiGatewayV2::Api': {
    maxLength: 128,
    identify: (name, place) => ({
      ref: shortHash(name, 10),
      attributes: { ApiId: shortHash(name, 10), ApiEndpoint: place.webUrl },
    }),
  },
  'AWS::ApiGatewayV2::Stage': nameOnly('StageName'),
  'AWS::ApiGatewayV2::Route': plain,
  'AWS::ApiGatewayV2::Integration': plain,
  'AWS::ApiGatewayV2::Authorizer': plain,
  'AWS::Cognito::UserPool': {
    maxLength: 128,
    identify: (name, place) => {
      const id = `${place.region}_${shortHash(name, 9)}`;
      const provider = `cognito-idp.${place.region}.amazonaws.com/${id}`;
      return {
        ref: id,
        attributes: {
          Arn: arn(place, 'cognito-idp', `userpool/${id}`),
          UserPoolId: id,
          ProviderName: provider,
          ProviderURL: `https://${provider}`,
        },
      };
    },
  },
  'AWS::Cognito::UserPoolClient': {
    maxLength: 128,
    identify: (name) => ({ ref: shortHash(name, 26), attributes: { ClientId: shortHash(name, 26) } }),
  },
  'AWS::Cognito::UserPoolDomain': nameOnly('Domain'),
  'AWS::Cognito::UserPoolGroup': nameOnly('GroupName'),
  'AWS::CloudFront::Distribution': {
    maxLength: 128,
    identify: (name, place) => ({
      ref: shortHash(name, 14).toUpperCase(),
      attributes: {
        Id: shortHash(name, 14).toUpperCase(),
        // What is built from the domain is a link to the pages, and these are served from the web address.
        DomainName: place.webUrl.replace(/^https?:\/\//, ''),
      },
    }),
  },
  'AWS::SMSVOICE::PhoneNumber': {
    maxLength: 64,
    identify: (name, place) => ({
      ref: shortHash(name, 20),
      attributes: {
        Arn: arn(place, 'sms-voice', `phone-number/${shortHash(name, 20)}`),
        PhoneNumberId: shortHash(name, 20),
        // Numbers from 555-0100 to 555-0199 are nobody's.
        PhoneNumber: `+12065550${100 + (Number.parseInt(shortHash(name, 4), 36) % 100)}`,
      },
    }),
  },
  'AWS::CloudFront::OriginAccessControl': plain,
  'AWS::CloudFront::ResponseHeadersPolicy': plain,
  'AWS::CloudFront::Function': nameOnly('Name'),
};
