import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startDynamodb } from '../../local/aws/dynamodb/dynoxide.ts';
import { tableKeys } from '../../shared/names.ts';

/** A DynamoDB for one test file: dynoxide on a free port, in a temporary folder. */
export interface TestDynamodb {
  readonly client: DynamoDBClient;
  /** A client of its own, for tests that put middleware on it; closed with the rest. */
  newClient(): DynamoDBClient;
  /** Creates an empty table as the stack declares it and answers its name. */
  newTable(kind: 'history' | 'views'): Promise<string>;
  close(): Promise<void>;
}

/** Starts dynoxide (or takes the endpoint in EBB_DYNAMODB_ENDPOINT); `close` ends it and deletes its folder. */
export async function startTestDynamodb(): Promise<TestDynamodb> {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-dynamodb-'));
  const emulator = await startDynamodb(folder, () => undefined);
  const clients: DynamoDBClient[] = [];
  let tables = 0;

  function newClient(): DynamoDBClient {
    const client = new DynamoDBClient({
      endpoint: emulator.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    clients.push(client);
    return client;
  }

  const client = newClient();
  return {
    client,
    newClient,
    async newTable(kind) {
      tables += 1;
      // Unlike in any run before, since the endpoint may be one that stays.
      const name = `${kind}-${process.pid}-${tables}`;
      await client.send(new CreateTableCommand(kind === 'history' ? historyTable(name) : viewsTable(name)));
      return name;
    },
    async close() {
      for (const each of clients) each.destroy();
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const keySchema = [
  { AttributeName: tableKeys.partition, KeyType: 'HASH' },
  { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
] as const;
const pageSchema = [
  { AttributeName: tableKeys.pagePartition, KeyType: 'HASH' },
  { AttributeName: tableKeys.pageSort, KeyType: 'RANGE' },
] as const;

function text(...names: string[]) {
  return names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const }));
}

function historyTable(name: string) {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    KeySchema: [...keySchema],
    AttributeDefinitions: text(tableKeys.partition, tableKeys.sort),
  };
}

function viewsTable(name: string) {
  return {
    ...historyTable(name),
    AttributeDefinitions: text(
      tableKeys.partition,
      tableKeys.sort,
      tableKeys.pagePartition,
      tableKeys.pageSort,
    ),
    GlobalSecondaryIndexes: [
      {
        IndexName: tableKeys.pageIndex,
        KeySchema: [...pageSchema],
        Projection: { ProjectionType: 'ALL' as const },
      },
    ],
  };
}
