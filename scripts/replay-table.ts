import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

/** A client of the AWS account that the environment names, or of the local stack when no table is named. */
export function replayClient(
  historyTable: string | null,
  environment: Record<string, string | undefined>,
): DynamoDBClient {
  if (historyTable !== null || environment.AWS_ENDPOINT_URL !== undefined) return new DynamoDBClient();
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${environment.EBB_AWS_PORT ?? '4566'}`,
    region: environment.AWS_REGION ?? 'us-east-1',
    credentials: { accessKeyId: 'replay', secretAccessKey: 'local' },
  });
}

/** The one history table there is. Throws when there is none, or when there are several to choose from. */
export async function findHistoryTable(client: DynamoDBClient): Promise<string> {
  const { TableNames = [] } = await client.send(new ListTablesCommand());
  const found = TableNames.filter((name) => /history/i.test(name));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`there are ${found.length} history tables: name one with --history-table`);
  }
  return only;
}
