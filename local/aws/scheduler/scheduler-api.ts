import type { MovableClock } from '../../clock.ts';
import { type JsonObject, textOf } from '../wire/json-wire.ts';
import { callError } from '../wire/service-front.ts';
import {
  beginningOf,
  checkName,
  definitionIn,
  type ScheduleDefinition,
  timesOf,
} from './schedule-definition.ts';
import type { ScheduleStore, StoredSchedule } from './schedule-store.ts';

/** The operations of EventBridge Scheduler on bodies and answers in the words of its API. */
export interface SchedulerApi {
  readonly createSchedule: (name: string, body: JsonObject) => JsonObject;
  readonly updateSchedule: (name: string, body: JsonObject) => JsonObject;
  readonly getSchedule: (groupName: string, name: string) => JsonObject;
  readonly deleteSchedule: (groupName: string, name: string) => JsonObject;
  readonly listSchedules: (query: URLSearchParams) => JsonObject;
  readonly createGroup: (name: string, body: JsonObject) => JsonObject;
  readonly getGroup: (name: string) => JsonObject;
  readonly deleteGroup: (name: string) => JsonObject;
  readonly listGroups: (query: URLSearchParams) => JsonObject;
}

export function createSchedulerApi(
  store: ScheduleStore,
  clock: MovableClock,
  /** `arn:aws:scheduler:<region>:<account>:` */
  prefix: string,
): SchedulerApi {
  const scheduleArn = (groupName: string, name: string) => `${prefix}schedule/${groupName}/${name}`;
  const groupArn = (name: string) => `${prefix}schedule-group/${name}`;

  const needGroup = (name: string): void => {
    checkName(name, 'groupName');
    if (name !== 'default' && store.group(name) === null) {
      throw callError('ResourceNotFoundException', `Schedule group ${name} does not exist.`, 404);
    }
  };

  const needSchedule = (groupName: string, name: string): StoredSchedule => {
    checkName(name, 'name');
    needGroup(groupName);
    const schedule = store.get(groupName, name);
    if (schedule === null) {
      throw callError('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404);
    }
    return schedule;
  };

  const put = (groupName: string, name: string, body: JsonObject, createdAt: number): JsonObject => {
    const definition = definitionIn(body);
    const now = Math.floor(clock.now());
    store.put({
      groupName,
      name,
      definition,
      createdAt,
      modifiedAt: now,
      dueAt: firstDue(definition, now),
      clientToken: textOf(body.ClientToken),
    });
    return { ScheduleArn: scheduleArn(groupName, name) };
  };

  return {
    createSchedule(name, body) {
      checkName(name, 'name');
      const groupName = textOf(body.GroupName) || 'default';
      needGroup(groupName);
      const known = store.get(groupName, name);
      if (known === null) return put(groupName, name, body, Math.floor(clock.now()));
      // The same token is the same request sent again, by an SDK that heard no answer.
      if (known.clientToken !== '' && known.clientToken === body.ClientToken) {
        return { ScheduleArn: scheduleArn(groupName, name) };
      }
      throw callError('ConflictException', `Schedule ${name} already exists.`, 409);
    },
    updateSchedule(name, body) {
      const groupName = textOf(body.GroupName) || 'default';
      return put(groupName, name, body, needSchedule(groupName, name).createdAt);
    },
    getSchedule(groupName, name) {
      const schedule = needSchedule(groupName, name);
      return {
        Arn: scheduleArn(groupName, name),
        GroupName: groupName,
        Name: name,
        ...schedule.definition,
        CreationDate: schedule.createdAt / 1_000,
        LastModificationDate: schedule.modifiedAt / 1_000,
      };
    },
    deleteSchedule(groupName, name) {
      needSchedule(groupName, name);
      store.delete(groupName, name);
      return {};
    },
    listSchedules(query) {
      const group = query.get('ScheduleGroup');
      const prefixOfName = query.get('NamePrefix') ?? '';
      const state = query.get('State');
      const found = store
        .list()
        .filter(
          ({ groupName, name, definition }) =>
            (group === null || group === groupName) &&
            name.startsWith(prefixOfName) &&
            (state === null || state === definition.State),
        )
        .map(({ groupName, name, definition, createdAt, modifiedAt }) => ({
          Arn: scheduleArn(groupName, name),
          GroupName: groupName,
          Name: name,
          State: definition.State,
          Target: { Arn: definition.Target.Arn },
          CreationDate: createdAt / 1_000,
          LastModificationDate: modifiedAt / 1_000,
        }));
      return paged('Schedules', found, query);
    },
    createGroup(name, body) {
      checkName(name, 'name');
      const known = store.group(name);
      const clientToken = textOf(body.ClientToken);
      if (
        name === 'default' ||
        (known !== null && (clientToken === '' || known.clientToken !== clientToken))
      ) {
        throw callError('ConflictException', `Schedule group ${name} already exists.`, 409);
      }
      if (known === null) store.putGroup({ name, createdAt: Math.floor(clock.now()), clientToken });
      return { ScheduleGroupArn: groupArn(name) };
    },
    getGroup(name) {
      needGroup(name);
      return groupAnswer(name, store.group(name)?.createdAt ?? 0);
    },
    deleteGroup(name) {
      needGroup(name);
      if (name === 'default') throw callError('ValidationException', 'The default group cannot be deleted.');
      store.deleteGroup(name);
      return {};
    },
    listGroups(query) {
      const prefixOfName = query.get('NamePrefix') ?? '';
      const groups = [{ name: 'default', createdAt: 0 }, ...store.groups()]
        .filter(({ name }) => name.startsWith(prefixOfName))
        .map(({ name, createdAt }) => groupAnswer(name, createdAt));
      return paged('ScheduleGroups', groups, query);
    },
  };

  function groupAnswer(name: string, createdAt: number): JsonObject {
    return {
      Arn: groupArn(name),
      Name: name,
      State: 'ACTIVE',
      CreationDate: createdAt / 1_000,
      LastModificationDate: createdAt / 1_000,
    };
  }
}

/** When a schedule that was just set fires first. A time that has passed is due at once, as on AWS. */
function firstDue(definition: ScheduleDefinition, now: number): number | null {
  if (definition.State === 'DISABLED') return null;
  const begins = beginningOf(definition, now);
  // A start that is still to come is a turn of its own.
  return timesOf(definition).next(begins > now ? begins - 1 : begins, begins);
}

/** A page of a list; the token is the place of its first element. */
function paged(member: string, all: readonly JsonObject[], query: URLSearchParams): JsonObject {
  const from = Number(query.get('NextToken') ?? 0);
  const size = Math.min(100, Number(query.get('MaxResults') ?? 100));
  const to = from + size;
  return { [member]: all.slice(from, to), ...(to < all.length ? { NextToken: String(to) } : {}) };
}
