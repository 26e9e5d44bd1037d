import type { MetricName, MetricStore } from '../aws/metrics/metric-store.ts';
import type { QueueDepth } from '../aws/local-aws.ts';
import type { LocalResource, LocalStack } from '../cloudformation/local-stack.ts';
import { isObject, type JsonObject, numberAt, textAt } from '../cloudformation/template.ts';
import { computed } from './expression.ts';

/** A metric that an alarm looks at, and how. */
interface Looked {
  readonly name: MetricName;
  readonly statistic: string;
  readonly periodMs: number;
}

const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function nameIn(metric: JsonObject): MetricName {
  const dimensions = objectsIn(metric.Dimensions).map((each) => [
    textAt(each, 'Name'),
    textAt(each, 'Value'),
  ]);
  return {
    namespace: textAt(metric, 'Namespace') ?? '',
    metric: textAt(metric, 'MetricName') ?? '',
    dimensions: Object.fromEntries(dimensions) as Record<string, string>,
  };
}

function lookedIn(stat: JsonObject, metric: JsonObject, statistic: string): Looked {
  return { name: nameIn(metric), statistic, periodMs: (numberAt(stat, 'Period') ?? 60) * 1000 };
}

/** The statistic over the period that ended so many periods ago; undefined where nothing was counted. */
function statisticOf(metrics: MetricStore, { name, statistic, periodMs }: Looked, now: number, ago: number) {
  // What was counted at this very moment is part of the newest period.
  const to = now + 1 - ago * periodMs;
  const values = metrics.points(name, to - periodMs, to).map(({ value }) => value);
  if (values.length === 0) return undefined;
  return statistic === 'Maximum' ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
}

/** What the alarm compares with its threshold, by the number of periods ago; throws for what is not read here. */
function readingOf(alarm: JsonObject, metrics: MetricStore, now: number) {
  const parts = objectsIn(alarm.Metrics);
  if (parts.length === 0) {
    const looked = lookedIn(alarm, alarm, textAt(alarm, 'Statistic') ?? '');
    return (ago: number) => statisticOf(metrics, looked, now, ago);
  }
  const expression =
    textAt(parts.find(({ Expression }) => Expression !== undefined) ?? {}, 'Expression') ?? '';
  const named = parts.flatMap(({ Id, MetricStat: stat }) =>
    isObject(stat) && isObject(stat.Metric)
      ? [[String(Id), lookedIn(stat, stat.Metric, textAt(stat, 'Stat') ?? '')] as const]
      : [],
  );
  return (ago: number) =>
    computed(expression, new Map(named.map(([id, looked]) => [id, statisticOf(metrics, looked, now, ago)])));
}

function isOn(alarm: JsonObject, metrics: MetricStore, now: number): boolean {
  const threshold = numberAt(alarm, 'Threshold') ?? 0;
  const below = textAt(alarm, 'ComparisonOperator') === 'LessThanThreshold';
  const missing = textAt(alarm, 'TreatMissingData') === 'breaching';
  const reading = readingOf(alarm, metrics, now);
  const breaches = (value: number | undefined) => {
    if (value === undefined) return missing;
    return below ? value < threshold : value >= threshold;
  };
  const periods = Array.from({ length: numberAt(alarm, 'EvaluationPeriods') ?? 1 }, (_, ago) => ago);
  return periods.every((ago) => breaches(reading(ago)));
}

/** As the table of alarms names it, with what tells alarms of one kind apart. */
function kindOf({ logicalId }: LocalResource): string {
  return logicalId.replace(/^Alarms/, '').replace(/[0-9A-F]{8}$/, '');
}

/** One that watches what the local stack does not count cannot go off here; a query over all metrics is none of ours. */
function isRead(alarm: JsonObject): boolean {
  return !objectsIn(alarm.Metrics).some(({ Expression }) => String(Expression).startsWith('SELECT'));
}

/** Counts what lies in each queue, as SQS does every minute. */
export function countQueues(metrics: MetricStore, depths: readonly QueueDepth[], now: number): void {
  for (const { queueName, visible } of depths) {
    const dimensions = { QueueName: queueName };
    const metric = 'ApproximateNumberOfMessagesVisible';
    metrics.count({ namespace: 'AWS/SQS', metric, dimensions }, now, visible);
  }
}

/** The alarms of a stack that would be on now, by the template's own thresholds over what the local stack counted. */
export function alarmsOn(stack: LocalStack, metrics: MetricStore, now: number): string[] {
  return stack
    .ofType('AWS::CloudWatch::Alarm')
    .filter((resource) => isRead(resource.properties()))
    .filter((resource) => isOn(resource.properties(), metrics, now))
    .map(kindOf)
    .toSorted();
}
