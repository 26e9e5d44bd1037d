import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

/** One item of a transaction, with a name to tell by whose condition it failed. */
export interface Step<Name extends string> {
  name: Name;
  write: TransactWriteItem;
}

/** `refused` names the steps whose conditions failed; `conflict` is another transaction on the same items. */
export type Transacted<Name extends string> =
  | { result: 'written' }
  | { result: 'conflict' }
  | { result: 'refused'; by: Name[] };

/**
 * Writes all of the steps or none. The SDK gives each call a token, so that its own retry after a lost answer
 * does not count as a second write. Throws for every fault that is neither a condition nor a conflict.
 */
export async function transact<Name extends string>(
  client: DynamoDBClient,
  steps: readonly Step<Name>[],
): Promise<Transacted<Name>> {
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: steps.map((step) => step.write) }));
    return { result: 'written' };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = error.CancellationReasons?.map((reason) => reason.Code) ?? [];
    const by = steps.filter((_, index) => codes[index] === 'ConditionalCheckFailed').map((step) => step.name);
    if (by.length > 0) return { result: 'refused', by };
    if (codes.includes('TransactionConflict')) return { result: 'conflict' };
    throw error;
  }
}
