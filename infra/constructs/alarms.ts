import type { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  CfnCompositeAlarm,
  ComparisonOperator,
  type IAlarm,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import {
  type AlarmKind,
  type AlarmMail,
  alarmMails,
  alarmTable,
  alarmText,
  mailText,
} from '../alarm-table.ts';
import type { Topics } from './topics.ts';

/** One of the metrics that an expression is made of. */
interface Counted {
  readonly metric: string;
  readonly dimensions: Record<string, string>;
}

export interface Watch {
  readonly kind: AlarmKind;
  /** Tells alarms of one kind apart. */
  readonly of?: string;
  readonly namespace: string;
  readonly metric: string;
  /** In place of one metric: what is made of several, or sums up those that are not known at deployment. */
  readonly expression?: string;
  /** The metrics of the namespace that the expression names. */
  readonly using?: Readonly<Record<string, Counted>>;
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

/** An alarm with what it watches, as the dashboard shows it. */
export interface Watched {
  readonly watch: Watch;
  readonly metric: IMetric;
  readonly alarm: IAlarm;
}

function metricOf({
  namespace,
  metric,
  dimensions,
  statistic,
  period,
  expression,
  using = {},
}: Watch): IMetric {
  const one = (metricName: string, dimensionsMap?: Record<string, string>) =>
    new Metric({
      namespace,
      metricName,
      ...(dimensionsMap !== undefined && { dimensionsMap }),
      statistic,
      period,
    });
  if (expression === undefined) return one(metric, dimensions);
  const counted = Object.entries(using).map(([id, each]) => [id, one(each.metric, each.dimensions)] as const);
  return new MathExpression({ expression, period, usingMetrics: Object.fromEntries(counted) });
}

/**
 * Every alarm, and the mails by which the operator is told of them. Not each alarm mails: when a table fails, thirty go
 * off at once, and SNS suspends an address that gets more than ten mails in a second. Composite alarms do, fewer than
 * ten, and each says that it is over to a topic which passes on only the end of what had gone off.
 */
export class Alarms extends Construct {
  readonly watched: readonly Watched[];

  constructor(scope: Construct, id: string, topics: Topics, watches: readonly Watch[]) {
    super(scope, id);
    this.watched = watches.map((watch) => {
      const metric = metricOf(watch);
      const alarm = new Alarm(this, `${watch.kind}${watch.of ?? ''}`, {
        alarmDescription: alarmText(watch.kind),
        metric,
        threshold: watch.from,
        evaluationPeriods: watch.periods ?? 1,
        comparisonOperator: watch.whenSilent
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: watch.whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      return { watch, metric, alarm };
    });
    for (const mail of Object.keys(alarmMails) as AlarmMail[]) {
      const parts = this.watched.filter(({ watch }) => alarmTable[watch.kind].mail === mail);
      // The bare resource: CDK's own would give it a fixed name, and two stacks of an account the same one.
      new CfnCompositeAlarm(this, `Mail-${mail}`, {
        alarmDescription: mailText(mail),
        alarmRule: parts.map(({ alarm }) => `ALARM("${alarm.alarmArn}")`).join(' OR '),
        alarmActions: [topics.operator.topicArn],
        okActions: [topics.over.topicArn],
      });
    }
  }
}
