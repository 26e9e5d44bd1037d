import { type JsonObject, objectOf, textOf } from '../wire/json-wire.ts';
import { type CallError, callError } from '../wire/service-front.ts';
import { readExpression, type ScheduleTimes } from './schedule-expression.ts';

/** What a caller may say about a schedule, in the words of the API; what is left out is at its default. */
export interface ScheduleDefinition {
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone: string;
  readonly State: 'ENABLED' | 'DISABLED';
  readonly ActionAfterCompletion: 'NONE' | 'DELETE';
  readonly FlexibleTimeWindow: JsonObject;
  readonly Target: ScheduleTargetDefinition;
  readonly Description?: string;
  readonly StartDate?: number;
  readonly EndDate?: number;
  readonly KmsKeyArn?: string;
}

export interface ScheduleTargetDefinition {
  readonly Arn: string;
  readonly RoleArn: string;
  readonly Input?: string;
  readonly DeadLetterConfig?: { readonly Arn?: string };
  readonly RetryPolicy: { readonly MaximumEventAgeInSeconds: number; readonly MaximumRetryAttempts: number };
  readonly SqsParameters?: JsonObject;
}

const namePattern = /^[0-9a-zA-Z_.-]{1,64}$/;

/** Refuses a name of a schedule or group that AWS would refuse. */
export function checkName(name: string, member: string): void {
  if (!namePattern.test(name)) {
    throw invalid(
      `1 validation error detected: Value '${name}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$ and have length between 1 and 64`,
    );
  }
}

/** The definition in a CreateSchedule or UpdateSchedule body; both replace everything. */
export function definitionIn(body: JsonObject): ScheduleDefinition {
  const target = objectOf(body.Target);
  if (target === null) throw missing('target');
  const window = objectOf(body.FlexibleTimeWindow);
  if (window === null) throw missing('flexibleTimeWindow');
  oneOf(window.Mode, ['OFF', 'FLEXIBLE'], 'flexibleTimeWindow.mode');
  const expression = textOf(body.ScheduleExpression);
  if (expression === '') throw missing('scheduleExpression');
  const definition: ScheduleDefinition = {
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: textOf(body.ScheduleExpressionTimezone) || 'UTC',
    State: oneOf(body.State ?? 'ENABLED', ['ENABLED', 'DISABLED'], 'state'),
    ActionAfterCompletion: oneOf(
      body.ActionAfterCompletion ?? 'NONE',
      ['NONE', 'DELETE'],
      'actionAfterCompletion',
    ),
    FlexibleTimeWindow: window,
    Target: targetIn(target),
    ...(typeof body.Description === 'string' ? { Description: body.Description } : {}),
    ...(typeof body.StartDate === 'number' ? { StartDate: body.StartDate } : {}),
    ...(typeof body.EndDate === 'number' ? { EndDate: body.EndDate } : {}),
    ...(typeof body.KmsKeyArn === 'string' ? { KmsKeyArn: body.KmsKeyArn } : {}),
  };
  timesOf(definition);
  return definition;
}

/** When a schedule fires; an expression or zone that cannot be read is a ValidationException. */
export function timesOf(definition: ScheduleDefinition): ScheduleTimes {
  const times = readExpression(definition.ScheduleExpression, definition.ScheduleExpressionTimezone);
  if (times === null) {
    throw invalid(
      `Invalid Schedule Expression ${definition.ScheduleExpression} (time zone ${definition.ScheduleExpressionTimezone}).`,
    );
  }
  return times;
}

/** The moment (epoch ms) a schedule set at `setAt` begins at, and its rate is counted from. */
export function beginningOf(definition: ScheduleDefinition, setAt: number): number {
  return Math.max(setAt, (definition.StartDate ?? 0) * 1_000);
}

function targetIn(target: JsonObject): ScheduleTargetDefinition {
  const arn = textOf(target.Arn);
  if (!arn.startsWith('arn:')) throw invalid(`Provided Arn is not in correct format: ${arn}`);
  const role = textOf(target.RoleArn);
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(role)) {
    throw invalid(`Provided RoleArn is not in correct format: ${role}`);
  }
  const deadLetter = textOf(objectOf(target.DeadLetterConfig)?.Arn);
  const retry = objectOf(target.RetryPolicy) ?? {};
  const sqsParameters = objectOf(target.SqsParameters);
  return {
    Arn: arn,
    RoleArn: role,
    ...(typeof target.Input === 'string' ? { Input: target.Input } : {}),
    ...(deadLetter === '' ? {} : { DeadLetterConfig: { Arn: deadLetter } }),
    RetryPolicy: {
      MaximumEventAgeInSeconds: within(retry.MaximumEventAgeInSeconds, 60, 86_400, 86_400),
      MaximumRetryAttempts: within(retry.MaximumRetryAttempts, 0, 185, 185),
    },
    ...(sqsParameters === null ? {} : { SqsParameters: sqsParameters }),
  };
}

function within(value: unknown, least: number, most: number, usual: number): number {
  if (value === undefined || value === null) return usual;
  if (typeof value !== 'number' || value < least || value > most) {
    throw invalid(`Value ${JSON.stringify(value)} in the retry policy must be between ${least} and ${most}.`);
  }
  return value;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], member: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw invalid(
      `1 validation error detected: Value ${JSON.stringify(value)} at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(', ')}]`,
    );
  }
  return found;
}

function missing(member: string): CallError {
  return invalid(
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

function invalid(message: string): CallError {
  return callError('ValidationException', message);
}
