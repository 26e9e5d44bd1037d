import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { type ClinicSettings, neverClosed, usualSessionLeadDays } from '../domain/clinic/settings.ts';
import { mergeProtocol } from '../domain/plan/merge-protocol.ts';
import { defaultProtocol } from '../domain/plan/protocol.ts';
import { NewerStateError, UnknownClinicError } from '../dynamo/errors.ts';
import type { Item } from '../dynamo/items.ts';
import { numberOf, queryItems, sortKeysAfter, textOf } from '../dynamo/items.ts';
import type { Key } from '../dynamo/keys.ts';
import { historyKey, historyPartition } from '../dynamo/keys.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import type { Step } from '../dynamo/transaction.ts';
import { transact } from '../dynamo/transaction.ts';
import { tableKeys } from '../names.ts';
import { numberChanges } from './number-changes.ts';
import type { Clinics } from './ports.ts';

/** Version of the shape settings are stored in. */
const settingsShape = 1;

type StepName = 'settings' | 'take' | 'free' | 'key' | 'list';

/** `Clinics` over table `history`. */
export function createDynamoClinics(client: DynamoDBClient, tableName: string): Clinics {
  async function get(key: Key): Promise<Item | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
    );
    return Item;
  }

  return {
    async latest(clinicId) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: historyPartition.settings(clinicId) } },
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: 1,
        }),
      );
      return Items[0] === undefined ? null : decodeSettings(Items[0]);
    },

    async versions(clinicId) {
      const rows = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: historyPartition.settings(clinicId) } },
        ConsistentRead: true,
      });
      const versions: ClinicSettings[] = [];
      for await (const row of rows) versions.push(decodeSettings(row));
      return versions;
    },

    async save(settings) {
      const { clinicId, version } = settings;
      const before = version > 1 ? await get(historyKey.settings(clinicId, version - 1)) : undefined;
      // Versions have no gaps, so where the one before is missing the caller has not seen the newest.
      if (version > 1 && before === undefined) return 'conflict';
      const steps = stepsOf(tableName, settings, before === undefined ? null : decodeSettings(before));
      let outcome = await transact(client, steps);
      if (outcome.result === 'refused' && outcome.by.every((name) => name === 'free')) {
        // Another clinic has taken what was given up: it is not ours to free any more.
        outcome = await transact(
          client,
          steps.filter(({ name }) => name !== 'free'),
        );
      }
      if (outcome.result !== 'refused') return outcome.result;
      return outcome.by.some((name) => name !== 'take') ? 'conflict' : 'number-in-use';
    },

    async *list() {
      const rows = queryItems(client, {
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: historyPartition.clinics } },
        ConsistentRead: true,
      });
      for await (const row of rows) yield textOf(row, tableKeys.sort);
    },
    page: (after, limit) => sortKeysAfter(client, tableName, historyPartition.clinics, after, limit),

    async key(clinicId) {
      const item = await get(historyKey.clinicKey(clinicId));
      if (item === undefined) throw new UnknownClinicError(clinicId);
      return textOf(item, 'key');
    },

    async cursorKey() {
      const known = await get(historyKey.cursorKey());
      if (known !== undefined) return textOf(known, 'key');
      const Item = { ...historyKey.cursorKey(), key: { S: randomBytes(32).toString('hex') } };
      const first = { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' };
      try {
        await client.send(new PutItemCommand(first));
      } catch (error) {
        // Another instance, or this call repeated by the SDK, has made it: whichever stands is read.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      const made = await get(historyKey.cursorKey());
      if (made === undefined) throw new Error('the key of cursors was made and is not there');
      return textOf(made, 'key');
    },

    async sendingEverywhere() {
      return (await get(historyKey.sending()))?.to?.S === 'off' ? 'off' : 'on';
    },

    async switchSendingEverywhere(to) {
      await client.send(
        new PutItemCommand({ TableName: tableName, Item: { ...historyKey.sending(), to: { S: to } } }),
      );
    },
  };
}

function stepsOf(
  tableName: string,
  settings: ClinicSettings,
  before: ClinicSettings | null,
): Step<StepName>[] {
  const { clinicId, version, savedAt = '' } = settings;
  const absent = { TableName: tableName, ConditionExpression: 'attribute_not_exists(pk)' };
  const ours = 'attribute_not_exists(pk) OR clinicId = :clinic';
  const values = { ':clinic': { S: clinicId } };
  const item = {
    ...historyKey.settings(clinicId, version),
    v: { N: String(settingsShape) },
    settings: { S: toStoredJson(settings) },
  };
  const steps: Step<StepName>[] = [{ name: 'settings', write: { Put: { ...absent, Item: item } } }];
  const { take, free } = numberChanges(before, settings);
  // What an earlier version gave up has no such time: it has rested by now.
  const isFree = 'givenUp = :yes AND (attribute_not_exists(freeFrom) OR freeFrom <= :now)';
  for (const { number, freeFrom } of take) {
    const Put = {
      TableName: tableName,
      Item: {
        ...historyKey.clinicNumber(number),
        clinicId: { S: clinicId },
        givenUp: { BOOL: freeFrom !== null },
        ...(freeFrom === null ? {} : { freeFrom: { S: freeFrom } }),
      },
      ConditionExpression: `${ours} OR (${isFree})`,
      ExpressionAttributeValues: { ...values, ':yes': { BOOL: true }, ':now': { S: savedAt } },
    };
    steps.push({ name: 'take', write: { Put } });
  }
  for (const number of free) {
    const Delete = {
      TableName: tableName,
      Key: historyKey.clinicNumber(number),
      ConditionExpression: ours,
      ExpressionAttributeValues: values,
    };
    steps.push({ name: 'free', write: { Delete } });
  }
  if (before === null) {
    const key = { ...historyKey.clinicKey(clinicId), key: { S: randomBytes(32).toString('hex') } };
    steps.push({ name: 'key', write: { Put: { ...absent, Item: key } } });
    steps.push({
      name: 'list',
      write: { Put: { TableName: tableName, Item: historyKey.clinic(clinicId) } },
    });
  }
  return steps;
}

function decodeSettings(item: Item): ClinicSettings {
  const shape = numberOf(item, 'v');
  if (shape > settingsShape) throw new NewerStateError("a clinic's settings", shape, settingsShape);
  const settings: ClinicSettings = JSON.parse(textOf(item, 'settings'));
  // Settings stored before something was added to them go on with its default.
  return {
    ...settings,
    countries: settings.countries ?? [settings.country],
    formerLines: settings.formerLines ?? [],
    sessionLeadDays: settings.sessionLeadDays ?? usualSessionLeadDays,
    closedDays: settings.closedDays ?? neverClosed,
    dailyCeiling: settings.dailyCeiling ?? null,
    protocol: mergeProtocol(defaultProtocol, settings.protocol),
  };
}
