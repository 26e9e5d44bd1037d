import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A call that a client made, and the capacity it cost when that was asked for and answered. */
export interface Call {
  operation: string;
  units: number | null;
}

/** Lists every call that the client makes from now on, each with ReturnConsumedCapacity asked for. */
export function countCalls(client: DynamoDBClient): Call[] {
  const calls: Call[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const call: Call = { operation: (context.commandName ?? '').replace(/Command$/, ''), units: null };
      calls.push(call);
      const answer = await next(args);
      if ('ConsumedCapacity' in answer.output) call.units = unitsOf(answer.output.ConsumedCapacity);
      return answer;
    },
    { step: 'initialize' },
  );
  return calls;
}

function unitsOf(capacity: unknown): number {
  const each: { CapacityUnits?: number }[] = Array.isArray(capacity) ? capacity : [capacity];
  return each.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

/** Loses the answer of the next call the client makes: it is carried out, and then the connection breaks. */
export function loseNextAnswer(client: DynamoDBClient): void {
  let lost = false;
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      if (lost) return answer;
      lost = true;
      throw Object.assign(new Error('socket hang up'), {
        code: 'ECONNRESET',
        $retryable: { throttling: false },
      });
    },
    // Inside the SDK's own retries, so that the call is made again.
    { step: 'finalizeRequest', priority: 'low' },
  );
}
