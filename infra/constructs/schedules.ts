import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type CfnScheduleGroup, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { QueuePair } from './queues.ts';

/** Where every patient's own schedule lives, and the role under which Scheduler wakes them. */
export class PatientSchedules extends Construct {
  readonly groupName: string;
  readonly role: Role;
  /** Every schedule of the group. */
  readonly scheduleArns: string;

  constructor(scope: Construct, id: string, wake: QueuePair) {
    super(scope, id);
    const stack = Stack.of(this);
    const group = new ScheduleGroup(this, 'Group', {});
    // What is in it is made again from the history; CDK would keep it, though its stack is gone or never came to be.
    group.applyRemovalPolicy(RemovalPolicy.DESTROY);
    // CDK makes up a name that is always the same, and the group of a deployment that failed may still be going. What CDK
    // itself then says is the name is not: only the resource knows.
    const made = group.node.defaultChild as CfnScheduleGroup;
    made.name = undefined;
    this.groupName = made.ref;
    this.scheduleArns = stack.formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.groupName}/*`,
    });
    this.role = new Role(this, 'Role', {
      description: 'Lets the schedules of patients reach the wake queue and nothing else.',
      // Only schedules of this group in this account may use the role, whoever else can name it.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnEquals: { 'aws:SourceArn': group.scheduleGroupArn },
        },
      }),
      inlinePolicies: {
        wake: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['sqs:SendMessage'],
              resources: [wake.queue.queueArn, wake.deadLetters.queueArn],
            }),
          ],
        }),
      },
    });
  }
}
