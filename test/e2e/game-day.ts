/** What each game day is played with: the alarms that are on, the time that passes, and a patient in care. */
import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteFunctionConcurrencyCommand,
  InvokeCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
} from '@aws-sdk/client-lambda';
import { expect } from 'vitest';
import { alarmsOn, countQueues, countSpending } from '../../local/alarms/alarms-on.ts';
import { localSecret } from '../../local/iam/access-keys.ts';
import { prices } from '../../scripts/cost/prices.ts';
import { historyKey } from '../../shared/dynamo/keys.ts';
import type { FunctionName } from '../../shared/names.ts';
import { startTestStack, type TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient } from './clinic.ts';

const minuteMs = 60_000;

/** A stack of its own on a Monday morning, with one clinic. */
export async function openGameDay(): Promise<{ stack: TestStack; clinic: Clinic }> {
  const stack = await startTestStack();
  await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
  return { stack, clinic: await openClinic(stack, 'harbor', '+12065550199') };
}

/** Alarms of a stack that are on now. */
export function alarmsNow(stack: TestStack): string[] {
  countQueues(stack.aws.metrics, stack.aws.queueDepth(), stack.clock.now());
  countSpending(stack.aws.metrics, stack.aws.texts.list(), prices.textPart, stack.clock.now());
  return alarmsOn(stack.runtime.stack, stack.aws.metrics, stack.clock.now());
}

/** Passes so many quarters of an hour, each with its run of reconcile; answers what went off meanwhile, if only for a minute. */
export async function passQuarters(stack: TestStack, quarters: number): Promise<string[]> {
  const wentOff = new Set<string>();
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const from = stack.clock.now();
    await stack.advance('PT15M');
    for (let at = from + minuteMs; at <= stack.clock.now(); at += minuteMs) {
      for (const alarm of alarmsOn(stack.runtime.stack, stack.aws.metrics, at)) wentOff.add(alarm);
    }
  }
  return [...wentOff].toSorted();
}

/** Passes so many minutes one by one, as what waits is counted in each; answers what was on at the end of one. */
export async function passMinutes(stack: TestStack, minutes: number): Promise<string[]> {
  const wereOn = new Set<string>();
  for (let minute = 0; minute < minutes; minute += 1) {
    await stack.advance('PT1M');
    for (const alarm of alarmsNow(stack)) wereOn.add(alarm);
  }
  return [...wereOn].toSorted();
}

/** Lambda, as whoever owns the laptop asks it. */
export function ownersLambda(stack: TestStack): LambdaClient {
  const credentials = { accessKeyId: 'operator', secretAccessKey: localSecret };
  return new LambdaClient({ endpoint: stack.awsUrl, region: 'us-east-1', credentials });
}

/** The function as it is deployed. */
export function functionOf(stack: TestStack, name: FunctionName) {
  const asked = name.replaceAll('-', '');
  const found = [...stack.runtime.functions.values()].find(({ spec }) =>
    spec.logicalId.toLowerCase().startsWith(asked),
  );
  if (found === undefined) throw new Error(`The stack has no function ${name}.`);
  return found;
}

/** Runs reconcile as the runbook says. */
export async function reconcileByHand(
  stack: TestStack,
  lambda: LambdaClient,
  job: 'every-15-minutes' | 'nightly',
): Promise<void> {
  const FunctionName = functionOf(stack, 'reconcile').spec.name;
  const Payload = new TextEncoder().encode(JSON.stringify({ job }));
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName, Payload }));
  expect(FunctionError).toBeUndefined();
  await stack.control.settle();
}

/** No run of the function begins any more, as in an account whose runs others use up. */
export async function holdBack(stack: TestStack, lambda: LambdaClient, name: FunctionName): Promise<void> {
  const FunctionName = functionOf(stack, name).spec.name;
  await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }));
}

/** Its runs begin again. */
export async function letRun(stack: TestStack, lambda: LambdaClient, name: FunctionName): Promise<void> {
  const FunctionName = functionOf(stack, name).spec.name;
  await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }));
}

/** Writes a commit after the patient's newest that nobody can read, as newer code may have written it; what comes back deletes it. */
export async function writeUnreadable(stack: TestStack, patientId: string): Promise<() => Promise<void>> {
  const { dynamodb } = stack.clients;
  const TableName = stack.control.outputs.HistoryTable;
  const { Items: [newest] = [] } = await dynamodb.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `PATIENT#${patientId}` } },
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  if (newest?.seq?.N === undefined) throw new Error('the patient has no history');
  const next = Number(newest.seq.N) + 1;
  const Key = historyKey.commit(patientId, next);
  const broken = { ...newest, ...Key, seq: { N: `${next}` }, body: { B: new Uint8Array([1, 2, 3]) } };
  await dynamodb.send(new PutItemCommand({ TableName, Item: broken }));
  await stack.control.settle();
  return async () => {
    await dynamodb.send(new DeleteItemCommand({ TableName, Key }));
    await stack.control.settle();
  };
}

/** Somebody who has agreed, with a first score or two. */
export async function inCareAt(clinic: Clinic, phone: string): Promise<Patient> {
  const baseline = [
    { date: '2029-12-20', score: 7 },
    { date: '2029-12-28', score: 7 },
  ];
  const patient = await clinic.enrol(phone, { baseline });
  await patient.say('Yes please');
  return patient;
}
