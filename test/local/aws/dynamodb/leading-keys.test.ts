import { expect, it } from 'vitest';
import { dynamodbAsks } from '../../../../local/aws/dynamodb/dynamodb-asks.ts';

const key = (name: string) => ({ pk: { S: name }, sk: { S: 'x' } });
const history = { TableName: 'history' };

it.each([
  ['an item', 'PutItem', { ...history, Item: key('PATIENT#1') }, [['PATIENT#1']]],
  ['a key', 'GetItem', { ...history, Key: key('KEY#demo') }, [['KEY#demo']]],
  [
    'a query, whatever it calls its names',
    'Query',
    {
      ...history,
      KeyConditionExpression: '#p = :wanted AND sk = :other',
      ExpressionAttributeNames: { '#p': 'pk' },
      ExpressionAttributeValues: { ':wanted': { S: 'PATIENT#2' }, ':other': { S: 'x' } },
    },
    [['PATIENT#2']],
  ],
  [
    'each item of a transaction, by itself',
    'TransactWriteItems',
    {
      TransactItems: [
        { Put: { ...history, Item: key('PATIENT#3') } },
        { Delete: { ...history, Key: key('SYSTEM') } },
      ],
    },
    [['PATIENT#3'], ['SYSTEM']],
  ],
  [
    'all of a batch',
    'BatchWriteItem',
    {
      RequestItems: {
        history: [{ PutRequest: { Item: key('PATIENT#4') } }, { DeleteRequest: { Key: key('PATIENT#5') } }],
      },
    },
    [['PATIENT#4', 'PATIENT#5']],
  ],
  ['nothing of a scan, as on AWS', 'Scan', history, [undefined]],
])('IAM is told the partition of %s', (_, operation, body, expected) => {
  const asks = dynamodbAsks(operation, body, (name) => name);
  expect(asks.map(({ conditionContext }) => conditionContext?.['dynamodb:LeadingKeys'])).toEqual(expected);
});
