import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { epochMs, type Instant } from '../domain/local-time.ts';
import { writtenForms } from '../domain/written-forms.ts';
import type { Item } from '../dynamo/items.ts';
import { formerly, historyKey, optOutSaidAt } from '../dynamo/keys.ts';
import type { Step } from '../dynamo/transaction.ts';
import { transact } from '../dynamo/transaction.ts';
import { tableKeys } from '../names.ts';
import type { ClaimChange, Commit } from './ports.ts';

type StepName = 'commit' | 'take' | `leave ${string}` | 'registry' | 'opt-out' | 'expects';

/** Writes a commit together with what it does to claims, registry and opt-outs: all of it or nothing. */
export async function appendWithClaims(
  client: DynamoDBClient,
  tableName: string,
  commit: Commit,
  item: Item,
  claims: ClaimChange | undefined,
): Promise<'written' | 'conflict' | 'number-in-use'> {
  const steps = stepsOf(tableName, commit, item, claims);
  let outcome = await transact(client, steps);
  if (outcome.result === 'refused' && outcome.by.every((name) => name.startsWith('leave'))) {
    // Another patient has claimed the number since it was given up: it is not ours any more.
    const { by } = outcome;
    outcome = await transact(
      client,
      steps.filter(({ name }) => !by.includes(name)),
    );
  }
  if (outcome.result !== 'refused') return outcome.result;
  const again = outcome.by.some((name) => name === 'commit' || name === 'expects');
  return again ? 'conflict' : 'number-in-use';
}

function stepsOf(
  tableName: string,
  commit: Commit,
  item: Item,
  claims: ClaimChange | undefined,
): Step<StepName>[] {
  const { patientId, clinicId } = commit;
  const steps: Step<StepName>[] = [
    {
      name: 'commit',
      write: { Put: { TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
    },
  ];
  const registry = historyKey.registry(clinicId, patientId);
  if (claims?.leave === true) {
    steps.push({ name: 'registry', write: { Delete: { TableName: tableName, Key: registry } } });
  } else if (commit.seq === 1) {
    steps.push({ name: 'registry', write: { Put: { TableName: tableName, Item: registry } } });
  }
  if (claims === undefined) return steps;
  return [...steps, ...numberSteps(tableName, commit, claims), ...wishSteps(tableName, clinicId, claims)];
}

/** Claims taken and given up; what another live patient has is left alone. */
function numberSteps(
  TableName: string,
  { patientId, clinicId }: Commit,
  { clinicNumber, formerLines = [], take, giveUp, free = [] }: ClaimChange,
): Step<StepName>[] {
  const onlyOurs = {
    TableName,
    ConditionExpression: 'attribute_not_exists(pk) OR patientId = :patient',
    ExpressionAttributeValues: { ':patient': { S: patientId } },
  };
  const notInUse = {
    ...onlyOurs,
    ConditionExpression: `${onlyOurs.ConditionExpression} OR attribute_exists(${formerly})`,
  };
  const owner = { patientId: { S: patientId }, clinicId: { S: clinicId } };
  const clinicNumbers = [clinicNumber, ...formerLines];
  const taken = take === undefined ? [] : writtenForms(take);
  const steps: Step<StepName>[] = [];
  const leave = (number: string, phone: string) => {
    const Key = historyKey.patientNumber(number, phone);
    steps.push({ name: `leave ${number} ${phone}`, write: { Delete: { ...onlyOurs, Key } } });
  };
  if (take !== undefined) {
    const Item = { ...historyKey.patientNumber(clinicNumber, take), ...owner };
    steps.push({ name: 'take', write: { Put: { ...notInUse, Item } } });
    // A claim under another form of the number, or at a former one of the clinic's, is another patient's, or an older
    // one of ours that this one replaces.
    for (const number of clinicNumbers) {
      for (const form of taken.filter((each) => number !== clinicNumber || each !== take)) {
        const Key = historyKey.patientNumber(number, form);
        steps.push({ name: 'take', write: { Delete: { ...notInUse, Key } } });
      }
    }
  }
  if (giveUp !== undefined && !taken.includes(giveUp.phone)) {
    const { phone, until } = giveUp;
    const expiry = until === undefined ? {} : { [tableKeys.expiry]: { N: String(secondsOf(until)) } };
    const former = { ...historyKey.patientNumber(clinicNumber, phone), ...owner, [formerly]: { BOOL: true } };
    const Item = { ...former, ...expiry };
    steps.push({ name: `leave ${clinicNumber} ${phone}`, write: { Put: { ...onlyOurs, Item } } });
    for (const number of formerLines) leave(number, phone);
  }
  for (const phone of new Set(free)) {
    if (taken.includes(phone)) continue;
    for (const number of clinicNumbers) leave(number, phone);
  }
  return steps;
}

/** What is remembered of numbers that asked for no more texts, and what was taken to be so. */
function wishSteps(
  TableName: string,
  clinicId: string,
  { optOut, optIn = [], expects = [] }: ClaimChange,
): Step<StepName>[] {
  const keyFor = (hash: string) => historyKey.optOut(clinicId, hash);
  const optOutItem = ({ hash, saidAt }: NonNullable<ClaimChange['optOut']>) => ({
    ...keyFor(hash),
    [optOutSaidAt]: { S: saidAt },
  });
  return [
    ...(optOut === undefined
      ? []
      : [{ name: 'opt-out' as const, write: { Put: { TableName, Item: optOutItem(optOut) } } }]),
    ...optIn.map((hash) => ({
      name: 'opt-out' as const,
      write: { Delete: { TableName, Key: keyFor(hash) } },
    })),
    ...expects.map(({ hash, optedOut }) => ({
      name: 'expects' as const,
      write: {
        ConditionCheck: {
          TableName,
          Key: keyFor(hash),
          ConditionExpression: `attribute_${optedOut ? 'exists' : 'not_exists'}(pk)`,
        },
      },
    })),
  ];
}

function secondsOf(at: Instant): number {
  return Math.ceil(epochMs(at) / 1000);
}
