/** The partition keys that a call of DynamoDB names, which IAM may hold it to as `dynamodb:LeadingKeys`. */
import { tableKeys } from '../../../shared/names.ts';
import { type JsonObject, listOf, objectOf, textOf } from '../wire/json-wire.ts';

/** A key's value as IAM compares it. */
function keyValueOf(attribute: unknown): string[] {
  const [value] = Object.values(objectOf(attribute) ?? {});
  return typeof value === 'string' ? [value] : [];
}

/** The partition in an item or a key. */
function partitionIn(item: unknown): string[] {
  return keyValueOf(objectOf(item)?.[tableKeys.partition]);
}

/** The partition that a key condition such as `pk = :pk AND sk > :after` asks for. */
function partitionAsked(body: JsonObject): string[] {
  const names = objectOf(body.ExpressionAttributeNames);
  const values = objectOf(body.ExpressionAttributeValues);
  const condition = textOf(body.KeyConditionExpression);
  return [...condition.matchAll(/(#?[\w.-]+)\s*=\s*(:\w+)/g)].flatMap(([, named = '', given = '']) =>
    (names?.[named] ?? named) === tableKeys.partition ? keyValueOf(values?.[given]) : [],
  );
}

/** Those of a call on one item, of one write of a transaction, or of a query of the table itself. */
export function leadingKeysOf(call: JsonObject): string[] {
  return [...partitionIn(call.Item), ...partitionIn(call.Key), ...partitionAsked(call)];
}

/** Those of one table's part of a batch: its writes as a list, or the keys it reads. */
export function leadingKeysOfBatch(part: unknown): string[] {
  const writes = listOf(part).flatMap((write) =>
    Object.values(objectOf(write) ?? {}).flatMap((request) => leadingKeysOf(objectOf(request) ?? {})),
  );
  return [...writes, ...listOf(objectOf(part)?.Keys).flatMap(partitionIn)];
}
