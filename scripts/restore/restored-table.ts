/** A table beside another: what DynamoDB's point-in-time recovery makes of it, and its end. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PointInTimeRecoveryUnavailableException,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { type Instant, instantOf } from '../../shared/domain/local-time.ts';
import { usageError } from '../usage-error.ts';

const pollMs = 5_000;

/**
 * Restores a table into a new one and answers, once that can be read, the moment it shows: the one asked for, or the
 * latest there is. On AWS this takes from minutes to hours, whatever the size.
 */
export async function restoreInto(
  client: DynamoDBClient,
  { from, into, at }: { from: string; into: string; at: Date | undefined },
): Promise<Instant> {
  const asked = new RestoreTableToPointInTimeCommand({
    SourceTableName: from,
    TargetTableName: into,
    BillingModeOverride: 'PAY_PER_REQUEST',
    ...(at === undefined ? { UseLatestRestorableTime: true } : { RestoreDateTime: at }),
  });
  const begun = await client.send(asked).catch((error: unknown) => {
    if (!(error instanceof PointInTimeRecoveryUnavailableException)) throw error;
    throw usageError(
      `Recovery is off for ${from}: nothing of it can be restored. npm run deploy turns it on.`,
    );
  });
  const moment = begun.TableDescription?.RestoreSummary?.RestoreDateTime;
  if (moment === undefined) throw new Error('The answer names no moment.');
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: into }));
    if (Table?.TableStatus === 'ACTIVE') return instantOf(moment.getTime());
    await sleep(pollMs);
  }
}

/** Ends a table, whatever is in it. */
export async function endTable(client: DynamoDBClient, name: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: name }));
}
