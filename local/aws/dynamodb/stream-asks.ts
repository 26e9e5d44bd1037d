import { type JsonObject, textOf } from '../wire/json-wire.ts';
import type { Ask } from '../wire/service-front.ts';

/** What IAM must allow for one DynamoDB Streams call; `arnOfIterator` knows which stream an iterator reads. */
export function streamAsks(
  operation: string,
  body: JsonObject,
  arnOfIterator: (iterator: string) => string,
): Ask[] {
  const resource =
    operation === 'ListStreams'
      ? '*'
      : operation === 'GetRecords'
        ? arnOfIterator(textOf(body.ShardIterator))
        : textOf(body.StreamArn);
  return [{ action: `dynamodb:${operation}`, resources: [resource] }];
}

/**
 * Remembers which stream each table's iterators came from. GetRecords names no stream on the wire: AWS hides
 * it in the iterator, dynoxide writes the table there as base64 JSON, DynamoDB Local the ARN in plain.
 */
export function createIteratorRegister(prefix: string): {
  readonly remember: (streamArn: string) => void;
  readonly arnOf: (iterator: string) => string;
} {
  const streamByTable = new Map<string, string>();
  return {
    remember(streamArn) {
      const table = /:table\/([^/]+)\/stream\//.exec(streamArn)?.[1];
      if (table !== undefined) streamByTable.set(table, streamArn);
    },
    arnOf(iterator) {
      const table = tableIn(iterator);
      if (table === null) return '*';
      return streamByTable.get(table) ?? `${prefix}table/${table}/stream/*`;
    },
  };
}

function tableIn(iterator: string): string | null {
  const decoded = Buffer.from(iterator, 'base64').toString('utf8');
  return (
    /"table_name":"([^"]+)"/.exec(decoded)?.[1] ?? /:table\/([^/]+)\/stream\//.exec(iterator)?.[1] ?? null
  );
}
