import { randomUUID } from 'node:crypto';
import type { Authorize, Fired, SchedulerEmulator, ScheduleTarget } from '../local-aws.ts';
import type { Fauxqs } from '../messaging/fauxqs.ts';
import type { MessageAttribute } from '../messaging/fauxqs-inside.ts';
import { beginningOf, type ScheduleTargetDefinition, timesOf } from './schedule-definition.ts';
import type { ScheduleStore, StoredSchedule } from './schedule-store.ts';

export interface FiringOptions {
  readonly store: ScheduleStore;
  readonly fauxqs: Pick<Fauxqs, 'sqs' | 'modules'>;
  readonly authorize: Authorize;
  /** `arn:aws:scheduler:<region>:<account>:` */
  readonly prefix: string;
}

/** What fires schedules: into queues, or into whatever was registered for another kind of target. */
export function createSchedulerEmulator(options: FiringOptions): SchedulerEmulator {
  const { store } = options;
  const registered = new Map<string, ScheduleTarget>();
  return {
    pending: () =>
      store.dueBy(Number.MAX_SAFE_INTEGER).map(({ groupName, name, definition, dueAt }) => ({
        groupName,
        name,
        targetArn: definition.Target.Arn,
        dueAt: dueAt ?? 0,
        recurring: !definition.ScheduleExpression.startsWith('at('),
      })),
    nextDue: () => store.nextDue(),
    async fireDue(nowMs) {
      const fired: Fired[] = [];
      for (const schedule of store.dueBy(nowMs)) {
        // Settled before it is delivered, so that two who ask at once do not both fire it.
        settle(store, schedule, nowMs);
        fired.push(await fire(options, registered, schedule));
      }
      return fired;
    },
    passOver(nowMs) {
      for (const schedule of store.dueBy(nowMs)) {
        if (timesOf(schedule.definition).recurring) settle(store, schedule, nowMs);
      }
    },
    registerTarget(arnPrefix, deliver) {
      registered.set(arnPrefix, deliver);
    },
  };
}

/** Notes that a schedule has had its turn: a one-time one stays without a time, or goes when it asks to. */
function settle(store: ScheduleStore, schedule: StoredSchedule, nowMs: number): void {
  const { definition, groupName, name } = schedule;
  const times = timesOf(definition);
  const begins = beginningOf(definition, schedule.modifiedAt);
  const next = times.recurring ? times.next(nowMs, begins) : null;
  const ended = next !== null && definition.EndDate !== undefined && next > definition.EndDate * 1_000;
  const dueAt = ended ? null : next;
  if (dueAt === null && definition.ActionAfterCompletion === 'DELETE') store.delete(groupName, name);
  else store.put({ ...schedule, dueAt });
}

async function fire(
  options: FiringOptions,
  registered: ReadonlyMap<string, ScheduleTarget>,
  schedule: StoredSchedule,
): Promise<Fired> {
  const { Target: target } = schedule.definition;
  const dueAt = schedule.dueAt ?? 0;
  const scheduleArn = `${options.prefix}schedule/${schedule.groupName}/${schedule.name}`;
  const input = withContext(target.Input ?? '{}', scheduleArn, dueAt);
  const outcome = { groupName: schedule.groupName, name: schedule.name, targetArn: target.Arn, dueAt };
  const other = [...registered]
    .filter(([arnPrefix]) => target.Arn.startsWith(arnPrefix))
    .toSorted(([one], [another]) => another.length - one.length)[0]?.[1];
  const reason = other
    ? await deliverTo(other, options.authorize, target, input)
    : send(options, target, target.Arn, input, {});
  if (reason === null) return { ...outcome, delivered: 'target' };
  const deadLetterArn = target.DeadLetterConfig?.Arn;
  if (deadLetterArn === undefined) return { ...outcome, delivered: 'lost', reason };
  const notDead = send(options, target, deadLetterArn, input, {
    ERROR_MESSAGE: text(reason),
    SCHEDULE_ARN: text(scheduleArn),
    TARGET_ARN: text(target.Arn),
    SCHEDULED_TIME: text(new Date(dueAt).toISOString()),
  });
  return notDead === null
    ? { ...outcome, delivered: 'dead-letter', reason }
    : { ...outcome, delivered: 'lost', reason: `${reason} Nor to its dead-letter queue: ${notDead}` };
}

/** Puts a message into a queue with the permissions of the schedule's role; says why when it cannot. */
function send(
  options: FiringOptions,
  target: ScheduleTargetDefinition,
  queueArn: string,
  body: string,
  attributes: Record<string, MessageAttribute>,
): string | null {
  const allowed = options.authorize({
    accessKeyId: `role:${target.RoleArn}`,
    service: 'sqs',
    action: 'sqs:SendMessage',
    resources: [queueArn],
  });
  if (!allowed.allowed) return allowed.message;
  const queue = options.fauxqs.sqs.getQueueByArn(queueArn);
  if (queue === undefined) return `The queue ${queueArn} does not exist.`;
  const delay = Number(queue.attributes.DelaySeconds ?? 0);
  const { SqsStore } = options.fauxqs.modules;
  queue.enqueue(SqsStore.createMessage(body, attributes, delay > 0 ? delay : undefined));
  return null;
}

async function deliverTo(
  deliver: ScheduleTarget,
  authorize: Authorize,
  target: ScheduleTargetDefinition,
  input: string,
): Promise<string | null> {
  const allowed = authorize({
    accessKeyId: `role:${target.RoleArn}`,
    service: 'scheduler',
    action: 'lambda:InvokeFunction',
    resources: [target.Arn],
  });
  if (!allowed.allowed) return allowed.message;
  try {
    await deliver({ targetArn: target.Arn, input, roleArn: target.RoleArn });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Scheduler writes these into the input where they are asked for. */
function withContext(input: string, scheduleArn: string, dueAt: number): string {
  if (!input.includes('<aws.scheduler.')) return input;
  return input
    .replaceAll('<aws.scheduler.schedule-arn>', scheduleArn)
    .replaceAll('<aws.scheduler.scheduled-time>', new Date(dueAt).toISOString().replace(/\.\d+Z$/, 'Z'))
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', '1');
}

function text(value: string): MessageAttribute {
  return { DataType: 'String', StringValue: value };
}
