import type { MetricStore } from '../aws/metrics/metric-store.ts';

/** A line in embedded metric format, as far as it is read. */
interface EmbeddedMetrics {
  readonly _aws: {
    readonly Timestamp: number;
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string }[];
    }[];
  };
  readonly [field: string]: unknown;
}

function embeddedIn(line: string): EmbeddedMetrics | undefined {
  if (!line.includes('"CloudWatchMetrics"')) return undefined;
  try {
    return JSON.parse(line) as EmbeddedMetrics;
  } catch {
    return undefined;
  }
}

/** Counts what CloudWatch would find in a line that a function writes. */
export function countLine(metrics: MetricStore, line: string): void {
  const embedded = embeddedIn(line);
  for (const { Namespace, Dimensions, Metrics } of embedded?._aws.CloudWatchMetrics ?? []) {
    for (const { Name } of Metrics) {
      for (const names of Dimensions) {
        const dimensions = Object.fromEntries(names.map((name) => [name, String(embedded?.[name])]));
        const name = { namespace: Namespace, metric: Name, dimensions };
        metrics.count(name, embedded?._aws.Timestamp ?? 0, Number(embedded?.[Name]));
      }
    }
  }
}

/** Counts an invocation as Lambda does. */
export function countInvocation(metrics: MetricStore, FunctionName: string, ok: boolean, now: number): void {
  const of = (metric: string) => ({ namespace: 'AWS/Lambda', metric, dimensions: { FunctionName } });
  metrics.count(of('Invocations'), now, 1);
  metrics.count(of('Errors'), now, ok ? 0 : 1);
}

/** Counts a run that was turned away as Lambda does: for the function, and for the whole account, whose limit it may be. */
export function countThrottle(metrics: MetricStore, FunctionName: string, now: number): void {
  for (const dimensions of [{ FunctionName }, {}] as const) {
    metrics.count({ namespace: 'AWS/Lambda', metric: 'Throttles', dimensions }, now, 1);
  }
}

/** Counts how far behind a reader of a stream is, in milliseconds, as Lambda does with what it reads. */
export function countIteratorAge(
  metrics: MetricStore,
  FunctionName: string,
  ageMs: number,
  now: number,
): void {
  const name = { namespace: 'AWS/Lambda', metric: 'IteratorAge', dimensions: { FunctionName } };
  metrics.count(name, now, ageMs);
}

/** Counts that a destination did not take what was given up, as Lambda does. */
export function countUndelivered(metrics: MetricStore, FunctionName: string, now: number): void {
  const metric = 'DestinationDeliveryFailures';
  metrics.count({ namespace: 'AWS/Lambda', metric, dimensions: { FunctionName } }, now, 1);
}

/** Counts an answer of an HTTP API as API Gateway does. */
export function countAnswer(metrics: MetricStore, ApiId: string, status: number, now: number): void {
  const name = { namespace: 'AWS/ApiGateway', metric: '5xx', dimensions: { ApiId } };
  metrics.count(name, now, status >= 500 ? 1 : 0);
}
