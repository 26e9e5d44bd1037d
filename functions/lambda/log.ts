/**
 * The only logger: one line of JSON with ids and reasons, never an event, a number, a name or a text. It is written by
 * hand, because Powertools' logger adds more to a cold start than everything else on the text path together.
 */
import { type FunctionName, metricDimension, metrics } from '../../shared/names.ts';

type Level = 'info' | 'warn' | 'error';

/** What a line may name; every value is an id, a reason, a count or a time. */
type LoggedField =
  | 'patientId'
  | 'clinicId'
  | 'strangerId'
  | 'textId'
  | 'messageId'
  | 'sequenceNumber'
  | 'seq'
  | 'exportId'
  | 'userId'
  | 'kind'
  | 'route'
  | 'status'
  | 'problem'
  | 'fields'
  | 'code'
  | 'errorName'
  | 'where'
  | 'count'
  | 'at'
  | 'ms';
export type LogFields = Partial<Record<LoggedField, Value>>;

/** Ids, codes and reasons look like this; numbers with a plus sign and anything with a space in it do not. */
const idForm = /^[\w.:;,#{}/$-]{0,200}$/;
/** A phone number that lost its plus sign. */
const bareNumber = /^\d{10,15}$/;

type Value = string | number | boolean | null;

/** A second fence behind the types: what cannot be an id does not reach the log. */
function safe(value: Value): Value {
  if (typeof value !== 'string') return value;
  return idForm.test(value) && !bareNumber.test(value) ? value : '[withheld]';
}

function safeField([name, value]: [string, Value | undefined]): [string, Value | undefined] {
  return [name, name === 'sequenceNumber' || value === undefined ? value : safe(value)];
}

let invocation = { [metricDimension]: 'unknown', requestId: 'unknown' };

/** Names the function and the request, from here on, in every line. */
export function logAs(functionName: FunctionName, requestId: string): void {
  invocation = { [metricDimension]: functionName, requestId };
}

function write(entry: Record<string, unknown>): void {
  // One write and one line: Lambda's own console would put a prefix before it and split it at line breaks.
  process.stdout.write(`${JSON.stringify(entry)}\n`);
}

function line(level: Level, reason: string, fields: LogFields): void {
  const safeFields = Object.fromEntries(Object.entries(fields).map(safeField));
  write({ level, ...invocation, reason: safe(reason), ...safeFields });
}

/** Where an error arose, as the first frame's `file:line:column`: the message may hold what was sent. */
function whereOf(error: Error): string {
  const frame = /\n\s+at .*?([\w.-]+:\d+:\d+)\)?/.exec(error.stack ?? '');
  return frame?.[1] ?? 'unknown';
}

/** What may be said of an error: its name and where it arose. */
export function errorFields(error: unknown): { errorName: string; where: string } {
  return error instanceof Error
    ? { errorName: String(safe(error.name)), where: whereOf(error) }
    : { errorName: typeof error, where: 'unknown' };
}

export const log = {
  /** `reason` is a word of ours such as `inbound-refused`, not a sentence. */
  info: (reason: string, fields: LogFields = {}) => line('info', reason, fields),
  warn: (reason: string, fields: LogFields = {}) => line('warn', reason, fields),
  error: (reason: string, fields: LogFields = {}) => line('error', reason, fields),
};

type MetricName = Exclude<(typeof metrics)[keyof typeof metrics], typeof metrics.namespace>;

/**
 * Counts something in CloudWatch by a line in embedded metric format: no call, so it costs no time. Its one dimension
 * is the function, so that clinics do not multiply the metrics that are paid for.
 */
export function logMetric(name: MetricName, value: number, now: string): void {
  write({
    _aws: {
      Timestamp: Date.parse(now),
      CloudWatchMetrics: [
        {
          Namespace: metrics.namespace,
          Dimensions: [[metricDimension]],
          Metrics: [{ Name: name, Unit: 'Count' }],
        },
      ],
    },
    ...invocation,
    [name]: value,
  });
}
