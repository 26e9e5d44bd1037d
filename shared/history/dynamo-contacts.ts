import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConditionalCheckFailedException, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ContactStates } from '../domain/clinic/contact-states.ts';
import { numberOf, textOf } from '../dynamo/items.ts';
import { historyKey } from '../dynamo/keys.ts';
import type { Contacts } from './ports.ts';

/** `Contacts` over table `history`: one small item per clinic. */
export function createDynamoContacts(client: DynamoDBClient, TableName: string): Contacts {
  return {
    async load(clinicId) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: historyKey.contacts(clinicId), ConsistentRead: true }),
      );
      if (Item === undefined) return { seq: 0, states: {} };
      const states: ContactStates = JSON.parse(textOf(Item, 'states'));
      return { seq: numberOf(Item, 'seq'), states };
    },
    async save(clinicId, { seq, states }) {
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item: {
              ...historyKey.contacts(clinicId),
              seq: { N: String(seq) },
              states: { S: JSON.stringify(states) },
            },
            ...(seq === 1
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'seq = :before',
                  ExpressionAttributeValues: { ':before': { N: String(seq - 1) } },
                }),
          }),
        );
        return 'written';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'conflict';
        throw error;
      }
    },
  };
}
