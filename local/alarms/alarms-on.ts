import type { QueueDepth, SentText } from '../aws/local-aws.ts';
import type { MetricName, MetricStore } from '../aws/metrics/metric-store.ts';
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

/** A query over all metrics of a name, as far as the alarms here ask: their sum. */
function selected(metrics: MetricStore, query: string, periodMs: number, now: number, ago: number) {
  const read = /^SELECT SUM\((\w+)\) FROM SCHEMA\("([^"]+)", (\w+)\)$/.exec(query);
  if (read === null) throw new Error(`The local stack does not read the query ${query}.`);
  const [, metric = '', namespace = '', dimension = ''] = read;
  const to = now + 1 - ago * periodMs;
  const points = metrics.pointsBy({ namespace, metric, dimension }, to - periodMs, to);
  return points.length === 0 ? undefined : points.reduce((sum, { value }) => sum + value, 0);
}

/** What the alarm compares with its threshold, by the number of periods ago; throws for what is not read here. */
function readingOf(alarm: JsonObject, metrics: MetricStore, now: number) {
  const parts = objectsIn(alarm.Metrics);
  if (parts.length === 0) {
    const looked = lookedIn(alarm, alarm, textAt(alarm, 'Statistic') ?? '');
    return (ago: number) => statisticOf(metrics, looked, now, ago);
  }
  const expressed = parts.find(({ Expression }) => Expression !== undefined) ?? {};
  const expression = textAt(expressed, 'Expression') ?? '';
  if (expression.startsWith('SELECT')) {
    const periodMs = (numberAt(expressed, 'Period') ?? 60) * 1000;
    return (ago: number) => selected(metrics, expression, periodMs, now, ago);
  }
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

/** Counts what lies in each queue and for how long, as SQS does every minute. */
export function countQueues(metrics: MetricStore, depths: readonly QueueDepth[], now: number): void {
  for (const { queueName, visible, oldestSentAt } of depths) {
    const of = (metric: string) => ({
      namespace: 'AWS/SQS',
      metric,
      dimensions: { QueueName: queueName },
    });
    metrics.count(of('ApproximateNumberOfMessagesVisible'), now, visible);
    const seconds = oldestSentAt === null ? 0 : Math.floor((now - oldestSentAt) / 1000);
    metrics.count(of('ApproximateAgeOfOldestMessage'), now, seconds);
  }
}

/** Counts what the texts of this month have cost so far by the price of a part, as SNS does for the whole account. */
export function countSpending(
  metrics: MetricStore,
  texts: readonly Pick<SentText, 'at' | 'segments'>[],
  dollarsAPart: number,
  now: number,
): void {
  const month = new Date(now).toISOString().slice(0, 'YYYY-MM'.length);
  const parts = texts
    .filter(({ at }) => at.startsWith(month))
    .reduce((sum, { segments }) => sum + segments, 0);
  const name = { namespace: 'AWS/SNS', metric: 'SMSMonthToDateSpentUSD', dimensions: {} };
  metrics.count(name, now, parts * dollarsAPart);
}

/** The alarms of a stack that would be on now, by the template's own thresholds over what the local stack counted. */
export function alarmsOn(stack: LocalStack, metrics: MetricStore, now: number): string[] {
  return stack
    .ofType('AWS::CloudWatch::Alarm')
    .filter((resource) => isOn(resource.properties(), metrics, now))
    .map(kindOf)
    .toSorted();
}
