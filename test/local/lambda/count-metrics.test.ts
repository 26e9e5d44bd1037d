import { expect, it } from 'vitest';
import { createMetricStore } from '../../../local/aws/metrics/metric-store.ts';
import { countIteratorAge, countThrottle, countUndelivered } from '../../../local/lambda/count-metrics.ts';
import { createMinutes } from '../../../local/lambda/minutes.ts';

const ofLambda = (metric: string, dimensions: Record<string, string>) => ({
  namespace: 'AWS/Lambda',
  metric,
  dimensions,
});

it('counts a throttle for its function and for the account', () => {
  const metrics = createMetricStore();
  countThrottle(metrics, 'wake', 5);
  countThrottle(metrics, 'project', 6);
  const sumOf = (dimensions: Record<string, string>) =>
    metrics.points(ofLambda('Throttles', dimensions), 0, 10).length;
  expect([sumOf({ FunctionName: 'wake' }), sumOf({})]).toEqual([1, 2]);
});

it('counts how far behind a reader is, and what a destination did not take, for the function', () => {
  const metrics = createMetricStore();
  countIteratorAge(metrics, 'project', 61_000, 5);
  countUndelivered(metrics, 'project', 6);
  const of = (metric: string) => metrics.points(ofLambda(metric, { FunctionName: 'project' }), 0, 10);
  expect(of('IteratorAge')).toEqual([{ at: 5, value: 61_000 }]);
  expect(of('DestinationDeliveryFailures')).toEqual([{ at: 6, value: 1 }]);
});

it('tells the first look within a minute', () => {
  let now = 60_000;
  const minutes = createMinutes(() => now);
  expect([minutes.isNew(), minutes.isNew()]).toEqual([true, false]);
  now = 119_999;
  expect(minutes.isNew()).toBe(false);
  now = 120_000;
  expect(minutes.isNew()).toBe(true);
});
