import { describe, expect, it } from 'vitest';
import { granted, grantsUsed } from '../../../local/iam/grants.ts';
import { readStatements } from '../../../local/iam/statement.ts';

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/Ebb-TablesHistory1A2B3C4D';
const statements = readStatements({
  Statement: [
    {
      Action: ['dynamodb:PutItem', 'dynamodb:Query'],
      Resource: table,
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['PATIENT#*', 'CLINIC#*'] } },
    },
    { Action: 'sns:Publish', NotResource: 'arn:aws:sns:*:*:*' },
  ],
});

describe('what statements grant', () => {
  it('is one line for each action, resource and partition', () => {
    expect(granted(statements)).toEqual([
      'dynamodb:PutItem on dynamodb:table/TablesHistory of PATIENT#*',
      'dynamodb:PutItem on dynamodb:table/TablesHistory of CLINIC#*',
      'dynamodb:Query on dynamodb:table/TablesHistory of PATIENT#*',
      'dynamodb:Query on dynamodb:table/TablesHistory of CLINIC#*',
      'sns:Publish on anything but arn:aws:sns:*:*:*',
    ]);
  });

  it('is used by a call for those of its partitions alone, and by a refused one not at all', () => {
    const used = (action: string, ...keys: string[]) =>
      grantsUsed(statements, { action, resource: table, context: { 'dynamodb:LeadingKeys': keys } });
    expect(used('dynamodb:PutItem', 'CLINIC#harbor')).toEqual([
      'dynamodb:PutItem on dynamodb:table/TablesHistory of CLINIC#*',
    ]);
    expect(used('dynamodb:PutItem', 'CLINIC#harbor', 'PATIENT#1')).toHaveLength(2);
    expect(used('dynamodb:PutItem', 'CLINIC#harbor', 'KEY#harbor')).toEqual([]);
    expect(grantsUsed(statements, { action: 'sns:Publish', resource: '*', context: {} })).toHaveLength(1);
  });
});
