import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPhoneNumber, CfnResourcePolicy } from 'aws-cdk-lib/aws-smsvoice';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** AWS wants words for these two even when it leaves the answers to us; they are never sent then. */
const keywords = {
  help: { message: 'Text this number about your appointments. Reply STOP to end.' },
  stop: { message: 'You will get no more texts from this number.' },
};

/** A number to text patients from, asked for by the operator: it costs money from the day it is made. */
export class TwoWayNumber extends Construct {
  constructor(
    scope: Construct,
    id: string,
    wanted: NonNullable<Settings['number']>,
    inbound: ITopic,
    guarded: boolean,
  ) {
    super(scope, id);
    const stack = Stack.of(this);
    const number = new CfnPhoneNumber(this, 'Number', {
      isoCountryCode: wanted.country,
      numberType: wanted.type,
      numberCapabilities: ['SMS'],
      mandatoryKeywords: keywords,
      // Without this AWS answers STOP itself, and the product never hears of it.
      selfManagedOptOutsEnabled: true,
      twoWay: { enabled: true, channelArn: inbound.topicArn },
      deletionProtectionEnabled: guarded,
    });
    // Two-way is refused unless the topic already lets the service in.
    number.node.addDependency(inbound);
    const policy = new CfnResourcePolicy(this, 'Policy', {
      resourceArn: number.attrArn,
      policyDocument: new PolicyDocument({
        statements: [
          new PolicyStatement({
            principals: [new ServicePrincipal('sns.amazonaws.com')],
            actions: ['sms-voice:SendTextMessage'],
            resources: [number.attrArn],
            conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
          }),
        ],
      }),
    });
    // Patients know it and text STOP to it, and a number that was given back does not come again.
    for (const kept of [number, policy]) kept.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    const output = new CfnOutput(this, 'PhoneNumber', {
      description: 'The number to name in the settings of a clinic',
      value: number.attrPhoneNumber,
    });
    output.overrideLogicalId('PhoneNumber');
  }
}
