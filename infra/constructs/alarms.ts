import type { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type AlarmKind, alarmText } from '../alarm-table.ts';

export interface Watch {
  readonly kind: AlarmKind;
  /** Tells alarms of one kind apart. */
  readonly of?: string;
  readonly namespace: string;
  readonly metric: string;
  /** In place of one metric: what sums up those that are not known at deployment. */
  readonly query?: string;
  readonly dimensions?: Record<string, string>;
  readonly statistic: 'Sum' | 'Maximum';
  readonly period: Duration;
  /** The alarm goes off at this value. */
  readonly from: number;
  /** Periods in a row; 1 where nothing is said. */
  readonly periods?: number;
  /** Goes off below the value instead, silence included. */
  readonly whenSilent?: true;
}

/** Every alarm; each tells the operator, and says when it is over. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, operator: ITopic, watches: readonly Watch[]) {
    super(scope, id);
    const tell = new SnsAction(operator);
    for (const watch of watches) {
      const { kind, of = '', namespace, metric, dimensions, statistic, period } = watch;
      const alarm = new Alarm(this, `${kind}${of}`, {
        alarmDescription: alarmText(kind),
        metric:
          watch.query === undefined
            ? new Metric({
                namespace,
                metricName: metric,
                ...(dimensions !== undefined && { dimensionsMap: dimensions }),
                statistic,
                period,
              })
            : new MathExpression({ expression: watch.query, period }),
        threshold: watch.from,
        evaluationPeriods: watch.periods ?? 1,
        comparisonOperator: watch.whenSilent
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: watch.whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
    }
  }
}
