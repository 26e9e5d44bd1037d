import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  type LocalSecondaryIndex,
  ResourceNotFoundException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import type { AwsClients } from './aws-clients.ts';
import type { LocalResource, LocalStack } from './local-stack.ts';
import { type JsonObject, objectAt, objectsAt, textAt, textsAt } from './template.ts';

type Client = AwsClients['dynamodb'];

function keySchema(value: JsonObject): KeySchemaElement[] {
  return objectsAt(value, 'KeySchema').map((key) => ({
    AttributeName: textAt(key, 'AttributeName'),
    KeyType: textAt(key, 'KeyType') === 'RANGE' ? 'RANGE' : 'HASH',
  }));
}

function attributeDefinitions(value: JsonObject): AttributeDefinition[] {
  return objectsAt(value, 'AttributeDefinitions').map((attribute) => {
    const type = textAt(attribute, 'AttributeType');
    return {
      AttributeName: textAt(attribute, 'AttributeName'),
      AttributeType: type === 'N' || type === 'B' ? type : 'S',
    };
  });
}

function index(value: JsonObject): LocalSecondaryIndex & GlobalSecondaryIndex {
  const projection = objectAt(value, 'Projection');
  const type = textAt(projection, 'ProjectionType');
  const others = textsAt(projection, 'NonKeyAttributes');
  return {
    IndexName: textAt(value, 'IndexName'),
    KeySchema: keySchema(value),
    Projection: {
      ProjectionType: type === 'KEYS_ONLY' || type === 'INCLUDE' ? type : 'ALL',
      ...(others.length > 0 && { NonKeyAttributes: [...others] }),
    },
  };
}

function streamOf(properties: JsonObject) {
  const view = textAt(objectAt(properties, 'StreamSpecification'), 'StreamViewType');
  if (view === undefined) return {};
  const type =
    view === 'KEYS_ONLY' || view === 'NEW_IMAGE' || view === 'OLD_IMAGE' ? view : 'NEW_AND_OLD_IMAGES';
  return { StreamSpecification: { StreamEnabled: true, StreamViewType: type } } as const;
}

async function describe(client: Client, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** Keys, indexes and stream in one comparable text: what cannot be changed in a table that holds data. */
function shapeOf(table: {
  KeySchema?: readonly KeySchemaElement[] | undefined;
  GlobalSecondaryIndexes?: readonly { IndexName?: string | undefined }[] | undefined;
  StreamSpecification?: { StreamEnabled?: boolean | undefined } | undefined;
}): string {
  return JSON.stringify([
    (table.KeySchema ?? []).map((key) => `${key.KeyType} ${key.AttributeName}`).sort(),
    (table.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => `${IndexName}`).sort(),
    table.StreamSpecification?.StreamEnabled === true,
  ]);
}

/** Makes the table unless it is there, and learns its stream ARN. */
async function deployTable(stack: LocalStack, client: Client, table: LocalResource): Promise<void> {
  const properties = table.properties();
  const globals = objectsAt(properties, 'GlobalSecondaryIndexes').map(index);
  const locals = objectsAt(properties, 'LocalSecondaryIndexes').map(index);
  const wanted = {
    TableName: table.name,
    AttributeDefinitions: attributeDefinitions(properties),
    KeySchema: keySchema(properties),
    BillingMode: 'PAY_PER_REQUEST' as const,
    ...(globals.length > 0 && { GlobalSecondaryIndexes: globals }),
    ...(locals.length > 0 && { LocalSecondaryIndexes: locals }),
    ...streamOf(properties),
  };
  let made = await describe(client, table.name);
  if (made === undefined) {
    await client.send(new CreateTableCommand(wanted));
    made = await describe(client, table.name);
  } else if (shapeOf(made) !== shapeOf(wanted)) {
    throw new Error(
      `The stack now declares other keys, indexes or another stream for table ${table.name} than the one kept ` +
        'on this machine: start anew with npm start -- --fresh.',
    );
  }
  if (made?.LatestStreamArn !== undefined) stack.learn(table.logicalId, 'StreamArn', made.LatestStreamArn);
}

/** Makes every table of the stack, with its indexes and stream. */
export async function deployTables(stack: LocalStack, client: Client): Promise<void> {
  for (const table of stack.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')) {
    await deployTable(stack, client, table);
  }
}
