import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { writtenForms } from '../domain/written-forms.ts';
import type { Item } from '../dynamo/items.ts';
import type { Step } from '../dynamo/transaction.ts';
import { transact } from '../dynamo/transaction.ts';
import { historyKey } from '../dynamo/keys.ts';
import type { ClaimChange, Commit } from './ports.ts';

type StepName = 'commit' | 'take' | `free ${string}` | 'registry' | 'opt-out';

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
  if (outcome.result === 'refused' && outcome.by.every((name) => name.startsWith('free'))) {
    // Another patient has claimed the number since it was freed: it is not ours to free any more.
    const { by } = outcome;
    outcome = await transact(
      client,
      steps.filter(({ name }) => !by.includes(name)),
    );
  }
  if (outcome.result !== 'refused') return outcome.result;
  return outcome.by.includes('commit') ? 'conflict' : 'number-in-use';
}

function stepsOf(
  tableName: string,
  commit: Commit,
  item: Item,
  claims: ClaimChange | undefined,
): Step<StepName>[] {
  const { patientId, clinicId } = commit;
  const onlyOurs = {
    ConditionExpression: 'attribute_not_exists(pk) OR patientId = :patient',
    ExpressionAttributeValues: { ':patient': { S: patientId } },
  };
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
  const { clinicNumber, formerNumbers = [], take, free, optOut } = claims;
  const clinicNumbers = [clinicNumber, ...formerNumbers];
  if (take !== undefined) {
    const claim = { patientId: { S: patientId }, clinicId: { S: clinicId } };
    const Item = { ...historyKey.patientNumber(clinicNumber, take), ...claim };
    steps.push({ name: 'take', write: { Put: { TableName: tableName, Item, ...onlyOurs } } });
    // A claim under another form of the number, or at a former one of the clinic's, is another patient's, or an older
    // one of ours that this one replaces.
    for (const number of clinicNumbers) {
      for (const form of writtenForms(take).filter((each) => number !== clinicNumber || each !== take)) {
        const Key = historyKey.patientNumber(number, form);
        steps.push({ name: 'take', write: { Delete: { TableName: tableName, Key, ...onlyOurs } } });
      }
    }
  }
  if (free !== undefined && (take === undefined || !writtenForms(take).includes(free))) {
    for (const number of clinicNumbers) {
      const Key = historyKey.patientNumber(number, free);
      steps.push({ name: `free ${number}`, write: { Delete: { TableName: tableName, Key, ...onlyOurs } } });
    }
  }
  if (optOut !== undefined) {
    const Item = historyKey.optOut(clinicId, optOut);
    steps.push({ name: 'opt-out', write: { Put: { TableName: tableName, Item } } });
  }
  return steps;
}
