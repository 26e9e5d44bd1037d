import { expect, it } from 'vitest';
import { alarmsOn, countQueues, countSpending } from '../../../local/alarms/alarms-on.ts';
import { createMetricStore } from '../../../local/aws/metrics/metric-store.ts';
import { openStack } from '../../../local/cloudformation/local-stack.ts';

const minute = 60_000;
const now = 100 * minute;
const place = {
  stackName: 'Ebb',
  region: 'us-east-1',
  accountId: '000000000000',
  awsEndpoint: 'http://127.0.0.1:1',
  webUrl: 'http://127.0.0.1:2',
};

/** A stack with one alarm of these properties beside what every alarm has. */
function stackWith(properties: Record<string, unknown>) {
  const Properties = {
    Namespace: 'Ebb',
    MetricName: 'Failed',
    Dimensions: [{ Name: 'function', Value: 'wake' }],
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 3,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'notBreaching',
    ...properties,
  };
  const template = { Resources: { Alarmsfailed0A1B2C3D: { Type: 'AWS::CloudWatch::Alarm', Properties } } };
  const source = { name: 'Ebb', region: place.region, account: place.accountId, template };
  return openStack({ ...source, assetPath: () => '' }, place);
}
const failed = { namespace: 'Ebb', metric: 'Failed', dimensions: { function: 'wake' } };

it('adds up what was counted within the period, of this metric alone', () => {
  const metrics = createMetricStore();
  metrics.count(failed, now - 2 * minute, 5);
  metrics.count({ ...failed, dimensions: { function: 'export' } }, now, 5);
  metrics.count(failed, now, 2);
  const stack = stackWith({});
  expect(alarmsOn(stack, metrics, now)).toEqual([]);
  metrics.count(failed, now, 1);
  expect(alarmsOn(stack, metrics, now)).toEqual(['failed']);
  expect(alarmsOn(stack, metrics, now + minute)).toEqual([]);
});

it('wants each of the periods to be beyond the threshold', () => {
  const metrics = createMetricStore();
  const stack = stackWith({ EvaluationPeriods: 2, Statistic: 'Maximum' });
  metrics.count(failed, now, 4);
  expect(alarmsOn(stack, metrics, now)).toEqual([]);
  metrics.count(failed, now - minute, 3);
  expect(alarmsOn(stack, metrics, now)).toEqual(['failed']);
});

it('is on for silence where silence is what it watches for', () => {
  const metrics = createMetricStore();
  const stack = stackWith({
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    TreatMissingData: 'breaching',
  });
  expect(alarmsOn(stack, metrics, now)).toEqual(['failed']);
  metrics.count(failed, now, 1);
  expect(alarmsOn(stack, metrics, now)).toEqual([]);
});

it('counts what lies in a queue', () => {
  const metrics = createMetricStore();
  const stack = stackWith({
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Dimensions: [{ Name: 'QueueName', Value: 'dead' }],
    Statistic: 'Maximum',
    Threshold: 1,
  });
  const depth = { queueName: 'dead', visible: 0, inFlight: 0, delayed: 0, oldestSentAt: null };
  countQueues(metrics, [depth], now);
  expect(alarmsOn(stack, metrics, now)).toEqual([]);
  countQueues(metrics, [{ ...depth, visible: 1 }], now);
  expect(alarmsOn(stack, metrics, now)).toEqual(['failed']);
});

it('counts for how long the oldest message has waited, in seconds', () => {
  const metrics = createMetricStore();
  const stack = stackWith({
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateAgeOfOldestMessage',
    Dimensions: [{ Name: 'QueueName', Value: 'inbound' }],
    Statistic: 'Maximum',
    Threshold: 120,
  });
  const waiting = { queueName: 'inbound', visible: 1, inFlight: 0, delayed: 0, oldestSentAt: now };
  countQueues(metrics, [waiting], now + 119_999);
  expect(alarmsOn(stack, metrics, now + 119_999)).toEqual([]);
  countQueues(metrics, [waiting], now + 2 * minute);
  expect(alarmsOn(stack, metrics, now + 2 * minute)).toEqual(['failed']);
  countQueues(metrics, [{ ...waiting, visible: 0, oldestSentAt: null }], now + 4 * minute);
  expect(alarmsOn(stack, metrics, now + 4 * minute)).toEqual([]);
});

it('adds up a metric over all that have the dimension of a query, and reads no other query', () => {
  const metrics = createMetricStore();
  const asked = (Expression: string) =>
    stackWith({ Threshold: 2, Metrics: [{ Id: 'expr', Expression, Period: 60 }] });
  const stack = asked('SELECT SUM(Refused) FROM SCHEMA("AWS/SNS", TopicName)');
  const of = (dimensions: Record<string, string>) => ({
    namespace: 'AWS/SNS',
    metric: 'Refused',
    dimensions,
  });
  metrics.count(of({ TopicName: 'one' }), now, 1);
  metrics.count(of({}), now, 1);
  metrics.count({ ...of({ TopicName: 'one' }), metric: 'Delivered' }, now, 1);
  expect(alarmsOn(stack, metrics, now)).toEqual([]);
  metrics.count(of({ TopicName: 'two' }), now, 1);
  expect(alarmsOn(stack, metrics, now)).toEqual(['failed']);
  expect(() => alarmsOn(asked('SELECT AVG(Refused) FROM "AWS/SNS"'), metrics, now)).toThrow('does not read');
});

it('counts what the texts of the month have cost', () => {
  const metrics = createMetricStore();
  const at = Date.parse('2030-02-01T00:10:00Z');
  const texts = [
    { at: '2030-01-31T23:59:59.000Z', segments: 50 },
    { at: '2030-02-01T00:00:00.000Z', segments: 2 },
    { at: '2030-02-01T00:09:00.000Z', segments: 1 },
  ];
  countSpending(metrics, texts, 0.5, at);
  const name = { namespace: 'AWS/SNS', metric: 'SMSMonthToDateSpentUSD', dimensions: {} };
  expect(metrics.points(name, 0, at + 1)).toEqual([{ at, value: 1.5 }]);
});
