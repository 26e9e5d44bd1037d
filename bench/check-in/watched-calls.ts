import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** One call that a client made. */
export interface WatchedCall {
  operation: string;
  /** Bytes of the item that was to be put, as DynamoDB counts them; null when none was. */
  itemBytes: number | null;
  /** The write went through only on a condition. */
  conditional: boolean;
  /** Write or read units that the database charged; null when it did not say. */
  units: number | null;
}

/** Bytes of an item as DynamoDB counts them: names and text in UTF-8, bytes as they are, two digits a byte. */
function itemBytes(item: Readonly<Record<string, AttributeValue>>): number {
  return Object.entries(item).reduce((sum, [name, value]) => {
    const { S, B, N } = value;
    if (S === undefined && B === undefined && N === undefined) {
      throw new TypeError(`attribute ${name} is of a type that nobody has counted yet`);
    }
    const number = N === undefined ? 0 : Math.ceil(N.length / 2) + 1;
    return sum + Buffer.byteLength(name) + Buffer.byteLength(S ?? '') + (B?.byteLength ?? 0) + number;
  }, 0);
}

/** Lists every call that the client makes from now on. */
export function watchCalls(client: DynamoDBClient): WatchedCall[] {
  const calls: WatchedCall[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const { input } = args;
      Object.assign(input, { ReturnConsumedCapacity: 'TOTAL' });
      const item = 'Item' in input ? input.Item : undefined;
      const call: WatchedCall = {
        operation: (context.commandName ?? '').replace(/Command$/, ''),
        itemBytes: item === undefined ? null : itemBytes(item),
        conditional: 'ConditionExpression' in input && input.ConditionExpression !== undefined,
        units: null,
      };
      calls.push(call);
      const answer = await next(args);
      const capacity = 'ConsumedCapacity' in answer.output ? answer.output.ConsumedCapacity : undefined;
      if (capacity !== undefined && 'CapacityUnits' in capacity) call.units = capacity.CapacityUnits ?? null;
      return answer;
    },
    { step: 'initialize' },
  );
  return calls;
}
