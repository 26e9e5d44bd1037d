import { randomUUID } from 'node:crypto';
import { type JsonObject, jsonBodyOf, objectOf, textOf } from '../wire/json-wire.ts';
import {
  type Answer,
  type Ask,
  type CallError,
  callError,
  type IncomingCall,
  type ServiceFront,
} from '../wire/service-front.ts';
import type { SchedulerApi } from './scheduler-api.ts';

interface Route {
  readonly action: string;
  /** The resource in IAM's words; '*' where a list has none. */
  readonly resource: string;
  readonly run: () => JsonObject;
}

/** EventBridge Scheduler over its REST protocol. */
export function createSchedulerFront(api: SchedulerApi, prefix: string): ServiceFront {
  return {
    asks(call) {
      const route = routeOf(call, api, prefix);
      const asks: Ask[] = [{ action: `scheduler:${route.action}`, resources: [route.resource] }];
      const role = textOf(objectOf(jsonBodyOf(call).Target)?.RoleArn);
      // Handing a role to Scheduler is a permission of its own on AWS, so it is here.
      if (role !== '') {
        asks.push({
          action: 'iam:PassRole',
          resources: [role],
          conditionContext: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
        });
      }
      return asks;
    },
    refuse: (message) => errorAnswer(callError('AccessDeniedException', message, 403)),
    fail: errorAnswer,
    answer: (call) => Promise.resolve(answerWith(200, routeOf(call, api, prefix).run(), {})),
  };
}

function routeOf(call: IncomingCall, api: SchedulerApi, prefix: string): Route {
  const [, kind = '', encodedName = ''] = call.url.pathname.split('/');
  const name = decodeURIComponent(encodedName);
  const query = call.url.searchParams;
  const verb = `${call.method} ${kind}${name === '' ? '' : '/'}`;
  const body = jsonBodyOf(call);
  const groupName = textOf(body.GroupName) || query.get('groupName') || 'default';
  const schedule = `${prefix}schedule/${groupName}/${name}`;
  const group = `${prefix}schedule-group/${name}`;
  const routes: Readonly<Record<string, Route>> = {
    'POST schedules/': {
      action: 'CreateSchedule',
      resource: schedule,
      run: () => api.createSchedule(name, body),
    },
    'PUT schedules/': {
      action: 'UpdateSchedule',
      resource: schedule,
      run: () => api.updateSchedule(name, body),
    },
    'GET schedules/': {
      action: 'GetSchedule',
      resource: schedule,
      run: () => api.getSchedule(groupName, name),
    },
    'DELETE schedules/': {
      action: 'DeleteSchedule',
      resource: schedule,
      run: () => api.deleteSchedule(groupName, name),
    },
    'GET schedules': { action: 'ListSchedules', resource: '*', run: () => api.listSchedules(query) },
    'POST schedule-groups/': {
      action: 'CreateScheduleGroup',
      resource: group,
      run: () => api.createGroup(name, body),
    },
    'GET schedule-groups/': {
      action: 'GetScheduleGroup',
      resource: group,
      run: () => api.getGroup(name),
    },
    'DELETE schedule-groups/': {
      action: 'DeleteScheduleGroup',
      resource: group,
      run: () => api.deleteGroup(name),
    },
    'GET schedule-groups': {
      action: 'ListScheduleGroups',
      resource: '*',
      run: () => api.listGroups(query),
    },
    'POST tags/': { action: 'TagResource', resource: name, run: () => ({}) },
    'DELETE tags/': { action: 'UntagResource', resource: name, run: () => ({}) },
    'GET tags/': { action: 'ListTagsForResource', resource: name, run: () => ({ Tags: [] }) },
  };
  const route = routes[verb];
  if (route === undefined) {
    throw callError('ValidationException', `Scheduler has no ${call.method} ${call.url.pathname}.`);
  }
  return route;
}

function errorAnswer(error: CallError): Answer {
  return answerWith(error.status, { Message: error.message }, { 'x-amzn-errortype': error.code });
}

function answerWith(status: number, body: JsonObject, headers: Record<string, string>): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...headers },
    body: JSON.stringify(body),
  };
}
