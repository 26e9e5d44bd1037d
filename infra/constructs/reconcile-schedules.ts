import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { allow } from '../permissions/parts.ts';

/** Begins the runs of reconcile: every 15 minutes for what is overdue, once a night for every schedule there is. */
export class ReconcileSchedules extends Construct {
  constructor(scope: Construct, id: string, reconcile: IFunction) {
    super(scope, id);
    const stack = Stack.of(this);
    const role = new Role(this, 'Role', {
      description: 'Lets the two schedules of reconcile run it and nothing else.',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnEquals: {
            'aws:SourceArn': stack.formatArn({
              service: 'scheduler',
              resource: 'schedule-group',
              resourceName: 'default',
            }),
          },
        },
      }),
      inlinePolicies: {
        run: new PolicyDocument({
          statements: [allow('RunReconcile', ['lambda:InvokeFunction'], reconcile.functionArn)],
        }),
      },
    });
    const target = (job: string) =>
      new LambdaInvoke(reconcile, {
        input: ScheduleTargetInput.fromObject({ job }),
        role: role.withoutPolicyUpdates(),
        // The next run does the same work, so a late one is not worth a second try.
        maxEventAge: Duration.minutes(10),
        retryAttempts: 2,
      });
    new Schedule(this, 'EveryQuarterHour', {
      schedule: ScheduleExpression.rate(Duration.minutes(15)),
      target: target('every-15-minutes'),
    });
    new Schedule(this, 'Nightly', {
      // Night in the Americas, and early morning in Europe.
      schedule: ScheduleExpression.expression('cron(40 7 * * ? *)'),
      target: target('nightly'),
    });
  }
}
