import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { EventSourceMapping, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { type FunctionName, metricDimension, metrics } from '../shared/names.ts';
import type { AlarmKind } from './alarm-table.ts';
import type { Watch } from './constructs/alarms.ts';
import type { Queues } from './constructs/queues.ts';

const minute = Duration.minutes(1);
const fiveMinutes = Duration.minutes(5);
const quarterHour = Duration.minutes(15);
const hour = Duration.hours(1);

function onQueue(kind: AlarmKind, queue: IQueue, metric: string, from: number): Watch {
  const dimensions = { QueueName: queue.queueName };
  return { kind, namespace: 'AWS/SQS', metric, dimensions, statistic: 'Maximum', period: minute, from };
}

/** Anything put aside is one too many; answers and texts that wait are worth a look long before that. */
export function watchQueues(queues: Queues): Watch[] {
  const waiting = 'ApproximateNumberOfMessagesVisible';
  const age = 'ApproximateAgeOfOldestMessage';
  return [
    onQueue('inboundDeadLetters', queues.inbound.deadLetters, waiting, 1),
    onQueue('wakeDeadLetters', queues.wake.deadLetters, waiting, 1),
    onQueue('emergenciesDeadLetters', queues.emergencies.deadLetters, waiting, 1),
    onQueue('answersDeadLetters', queues.answers.deadLetters, waiting, 1),
    onQueue('nudgesDeadLetters', queues.nudges.deadLetters, waiting, 1),
    onQueue('exportsDeadLetters', queues.exports.deadLetters, waiting, 1),
    onQueue('upkeepDeadLetters', queues.upkeep.deadLetters, waiting, 1),
    onQueue('inboundLate', queues.inbound.queue, age, 120),
    onQueue('emergenciesLate', queues.emergencies.queue, age, 60),
    onQueue('answersLate', queues.answers.queue, age, 120),
    // By then the next run has begun, and this job has not.
    { ...onQueue('upkeepLate', queues.upkeep.queue, age, 900), of: '-waiting' },
  ];
}

/** A reader of the history: what it gave up, what of that was lost, and how far behind it is. */
export function watchReader(
  name: 'carryOut' | 'project',
  fn: IFunction,
  mapping: EventSourceMapping,
): Watch[] {
  const ofMapping = {
    namespace: 'AWS/Lambda',
    dimensions: { EventSourceMappingUUID: mapping.eventSourceMappingId },
    statistic: 'Sum',
    period: minute,
    from: 1,
  } as const;
  const ofFunction = {
    namespace: 'AWS/Lambda',
    dimensions: { FunctionName: fn.functionName },
    period: minute,
  } as const;
  return [
    { ...ofMapping, kind: `${name}Failures`, metric: 'OnFailureDestinationDeliveredEventCount' },
    { ...ofMapping, kind: 'failuresLost', of: `-${name}-dropped`, metric: 'DroppedEventCount' },
    {
      ...ofFunction,
      kind: 'failuresLost',
      of: `-${name}-undelivered`,
      metric: 'DestinationDeliveryFailures',
      statistic: 'Sum',
      from: 1,
    },
    {
      ...ofFunction,
      kind: `${name}Late`,
      metric: 'IteratorAge',
      statistic: 'Maximum',
      // Milliseconds.
      from: name === 'carryOut' ? 60_000 : 300_000,
      periods: 3,
    },
  ];
}

/** One failure of what runs seldom, or comes to each patient but once a run, is worth a look. */
function runsSeldom(name: FunctionName): boolean {
  return name === 'reconcile' || name === 'export';
}

/** Of what is tried again by itself, three failures are. */
export function watchFunction(name: FunctionName, fn: IFunction): Watch {
  return {
    kind: 'functionErrors',
    of: `-${name}`,
    namespace: 'AWS/Lambda',
    metric: 'Errors',
    dimensions: { FunctionName: fn.functionName },
    statistic: 'Sum',
    period: quarterHour,
    from: runsSeldom(name) ? 1 : 3,
  };
}

/** Errors of the API, functions held back, alerts that reached nobody, and whether reconcile runs at all. */
export function watchRest(api: HttpApi, reconcile: IFunction): Watch[] {
  return [
    {
      kind: 'apiErrors',
      namespace: 'AWS/ApiGateway',
      metric: '5xx',
      dimensions: { ApiId: api.apiId },
      statistic: 'Sum',
      period: fiveMinutes,
      from: 3,
    },
    {
      // Without a dimension it is the whole account, which is what the limit is counted over. A burst that ends by
      // itself is what queues are for; a quarter of an hour of it is a limit that is too low.
      kind: 'functionsThrottled',
      namespace: 'AWS/Lambda',
      metric: 'Throttles',
      dimensions: {},
      statistic: 'Sum',
      period: fiveMinutes,
      periods: 3,
      from: 1,
    },
    {
      kind: 'alertsUndelivered',
      // Contacts have topics of their own, which nobody knows at deployment: so all of the account are watched.
      namespace: 'AWS/SNS',
      metric: 'NumberOfNotificationsFailed',
      expression: 'SELECT SUM(NumberOfNotificationsFailed) FROM SCHEMA("AWS/SNS", TopicName)',
      statistic: 'Sum',
      period: minute,
      from: 1,
    },
    {
      kind: 'reconcileSilent',
      namespace: 'AWS/Lambda',
      metric: 'Invocations',
      dimensions: { FunctionName: reconcile.functionName },
      statistic: 'Sum',
      period: quarterHour,
      periods: 3,
      from: 1,
      whenSilent: true,
    },
  ];
}

/** What the functions count themselves, and the one thing only the account knows: what texts have cost. */
export function watchTexts(smsSpendLimitUsd: number): Watch[] {
  const by = (counter: FunctionName, kind: AlarmKind, metric: string, period: Duration, from = 1): Watch => {
    const dimensions = { [metricDimension]: counter };
    return { kind, namespace: metrics.namespace, metric, dimensions, statistic: 'Sum', period, from };
  };
  return [
    // One message that fails again and again comes back every minute or two, an export every hour and a half.
    ...(['receive-text', 'wake', 'send-text', 'export', 'reconcile'] as const).map((name) => ({
      ...by(name, 'functionErrors', metrics.recordsFailed, quarterHour, runsSeldom(name) ? 1 : 5),
      of: `-${name}-records`,
    })),
    // A wrong number now and then is the clinic's to mend; several in an hour are not.
    by('send-text', 'textsFailed', metrics.textsFailed, hour, 5),
    // The provider's answer was lost, or the sender was cut off before it could record one.
    by('send-text', 'textsUnknown', metrics.textsUnknown, fiveMinutes),
    { ...by('reconcile', 'textsUnknown', metrics.textsUnknown, fiveMinutes), of: '-reconcile' },
    // Counted at every text from 80 % of a clinic's ceiling on.
    by('send-text', 'dailyCeiling', metrics.dailyCeilingNear, quarterHour),
    {
      kind: 'checkInsMissing',
      namespace: metrics.namespace,
      metric: metrics.checkInsDue,
      // A day without a check-in is nothing where none was due, such as a Sunday; so both are looked at, over one day.
      expression: 'IF(FILL(due, 0) > 0 AND FILL(sent, 0) < 1, 1, 0)',
      using: {
        due: { metric: metrics.checkInsDue, dimensions: { [metricDimension]: 'reconcile' } },
        sent: { metric: metrics.checkInsSent, dimensions: { [metricDimension]: 'send-text' } },
      },
      statistic: 'Sum',
      period: Duration.days(1),
      from: 1,
    },
    by('reconcile', 'alertsUnacknowledged', metrics.alertsUnacknowledged, minute),
    { ...by('send-text', 'alertsUndelivered', metrics.alertsRefused, fiveMinutes), of: '-texts' },
    // Counted once a night, and soon over: as long as it is on, no alert that nobody answers is told.
    by('reconcile', 'contactsLost', metrics.contactsLost, minute),
    by('reconcile', 'wakeUpsOverdue', metrics.wakeUpsOverdue, quarterHour),
    // Each job that ends after the quarter of an hour of its run: no one job need have waited so long.
    by('reconcile', 'upkeepLate', metrics.upkeepOverran, quarterHour),
    by('reconcile', 'schedulesMended', metrics.schedulesMended, hour),
    {
      kind: 'spendLimit',
      namespace: 'AWS/SNS',
      metric: 'SMSMonthToDateSpentUSD',
      statistic: 'Maximum',
      period: hour,
      from: smsSpendLimitUsd * 0.8,
    },
  ];
}
