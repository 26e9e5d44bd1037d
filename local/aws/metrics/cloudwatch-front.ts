import {
  type JsonObject,
  jsonAnswer,
  jsonBodyOf,
  jsonError,
  listOf,
  objectOf,
  targetOperationOf,
  textOf,
} from '../wire/json-wire.ts';
import { callError, type ServiceFront } from '../wire/service-front.ts';
import type { MetricName, MetricStore } from './metric-store.ts';

const namespace = 'com.amazonaws.cloudwatch';

function nameIn(metric: JsonObject): MetricName {
  const dimensions = listOf(metric.Dimensions).map((each) => {
    const { Name, Value } = objectOf(each) ?? {};
    return [textOf(Name), textOf(Value)] as const;
  });
  return {
    namespace: textOf(metric.Namespace),
    metric: textOf(metric.MetricName),
    dimensions: Object.fromEntries(dimensions),
  };
}

/** The statistic of each period that has a value in it, newest first. */
function periodsOf(store: MetricStore, stat: JsonObject, from: number, to: number): [number, number][] {
  const periodMs = Number(stat.Period) * 1000;
  const statistic = textOf(stat.Stat);
  const periods = new Map<number, number>();
  for (const { at, value } of store.points(nameIn(objectOf(stat.Metric) ?? {}), from, to)) {
    const begins = from + Math.floor((at - from) / periodMs) * periodMs;
    const before = periods.get(begins);
    if (before === undefined) periods.set(begins, value);
    else periods.set(begins, statistic === 'Maximum' ? Math.max(before, value) : before + value);
  }
  return [...periods].toSorted(([a], [b]) => b - a);
}

function resultOf(store: MetricStore, query: JsonObject, from: number, to: number): JsonObject {
  const stat = objectOf(query.MetricStat);
  if (stat === null) throw callError('ValidationError', 'The local stack emulates no expressions.');
  const statistic = textOf(stat.Stat);
  if (statistic !== 'Sum' && statistic !== 'Maximum') {
    throw callError('ValidationError', `The local stack does not emulate the statistic ${statistic}.`);
  }
  const periods = periodsOf(store, stat, from, to);
  return {
    Id: textOf(query.Id),
    Label: textOf(query.Id),
    Timestamps: periods.map(([begins]) => begins / 1000),
    Values: periods.map(([, value]) => value),
    StatusCode: 'Complete',
  };
}

/** CloudWatch, as far as asking for metrics that the local stack counts. */
export function createCloudwatchFront(store: MetricStore): ServiceFront {
  return {
    asks: (call) => [{ action: `cloudwatch:${targetOperationOf(call)}`, resources: ['*'] }],
    refuse: (message) => jsonError(callError('AccessDeniedException', message), namespace),
    fail: (error) => jsonError(error, namespace),
    answer: (call) => {
      const operation = targetOperationOf(call);
      if (operation !== 'GetMetricData') {
        throw callError('InvalidAction', `The local stack does not emulate ${operation}.`);
      }
      const body = jsonBodyOf(call);
      const [from, to] = [Number(body.StartTime) * 1000, Number(body.EndTime) * 1000];
      const queries = listOf(body.MetricDataQueries).map((query) => objectOf(query) ?? {});
      const MetricDataResults = queries.map((query) => resultOf(store, query, from, to));
      return Promise.resolve(jsonAnswer(200, { MetricDataResults }, 'application/x-amz-json-1.0'));
    },
  };
}
