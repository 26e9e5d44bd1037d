import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../local/iam/evaluate.ts';
import { readStatements } from '../../../local/iam/statement.ts';

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/history';

function verdict(
  statements: readonly object[],
  action: string,
  resource: string,
  context: Record<string, string | readonly string[]> = {},
) {
  return evaluate(readStatements({ Statement: statements }), { action, resource, context });
}

describe('evaluate', () => {
  it('allows nothing without a statement', () => {
    expect(verdict([], 'sqs:SendMessage', '*')).toBe('implicit-deny');
  });

  it.each([
    ['dynamodb:PutItem', table, 'allow'],
    ['DynamoDB:putitem', table, 'allow'],
    ['dynamodb:PutItem', `${table}/index/by-phone`, 'implicit-deny'],
    ['dynamodb:Query', `${table}/index/by-phone`, 'allow'],
    ['dynamodb:Query', `${table}s`, 'implicit-deny'],
    ['dynamodb:DeleteItem', table, 'implicit-deny'],
    ['dynamodb:GetRecords', `${table}/stream/2026`, 'allow'],
    ['s3:GetObject', 'arn:aws:s3:::exports/a/b.csv', 'allow'],
    ['s3:GetObject', 'arn:aws:s3:::exports', 'implicit-deny'],
  ])('%s on %s is %s', (action, resource, expected) => {
    const statements = [
      { Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: table },
      { Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [table, `${table}/index/*`] },
      { Effect: 'Allow', Action: 'dynamodb:Get*', Resource: `${table}/stream/????` },
      { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::exports/*' },
    ];
    expect(verdict(statements, action, resource)).toBe(expected);
  });

  it('lets a Deny win over every Allow', () => {
    const statements = [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'sns:Publish', Resource: 'arn:aws:sns:*:*:alerts' },
    ];
    expect(verdict(statements, 'sns:Publish', 'arn:aws:sns:us-east-1:0:alerts')).toBe('explicit-deny');
    expect(verdict(statements, 'sns:Publish', 'arn:aws:sns:us-east-1:0:other')).toBe('allow');
  });

  it('allows by NotAction and NotResource what they do not name', () => {
    const statements = [{ Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::private/*' }];
    expect(verdict(statements, 's3:GetObject', 'arn:aws:s3:::open/a')).toBe('allow');
    expect(verdict(statements, 's3:GetObject', 'arn:aws:s3:::private/a')).toBe('implicit-deny');
    expect(verdict(statements, 'iam:PassRole', 'arn:aws:iam::0:role/a')).toBe('implicit-deny');
  });

  it.each([
    ['StringEquals', 'scheduler.amazonaws.com', 'scheduler.amazonaws.com', 'allow'],
    ['StringEquals', 'scheduler.amazonaws.com', 'lambda.amazonaws.com', 'implicit-deny'],
    ['StringEquals', ['a', 'b'], 'b', 'allow'],
    ['StringLike', 'exports/*', 'exports/2026', 'allow'],
    ['StringLike', 'exports/*', 'import/2026', 'implicit-deny'],
    ['StringNotEquals', 'a', 'a', 'implicit-deny'],
    ['StringNotEquals', 'a', 'b', 'allow'],
    ['StringNotEquals', 'a', undefined, 'allow'],
    ['ArnLike', 'arn:aws:sns:*:*:in*', 'arn:aws:sns:us-east-1:0:inbound', 'allow'],
    ['ArnLike', 'arn:aws:sns:*:in*', 'arn:aws:sns:us-east-1:0:inbound', 'implicit-deny'],
    ['ArnEquals', 'arn:aws:sns:us-east-1:0:in', 'arn:aws:sns:us-east-1:0:out', 'implicit-deny'],
    ['StringEquals', 'a', undefined, 'implicit-deny'],
    ['StringEqualsIfExists', 'a', undefined, 'allow'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], 'allow'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], 'implicit-deny'],
    ['ForAllValues:StringEquals', ['a', 'b'], undefined, 'allow'],
    ['ForAnyValue:StringLike', ['a*'], ['b', 'abc'], 'allow'],
    ['ForAnyValue:StringLike', ['a*'], undefined, 'implicit-deny'],
    ['Null', 'true', undefined, 'allow'],
    ['Null', 'false', undefined, 'implicit-deny'],
    ['Bool', 'true', 'true', 'allow'],
    ['NumericLessThan', '10', '9', 'allow'],
  ])('%s %j against %j is %s', (operator, wanted, given, expected) => {
    const statement = {
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { [operator]: { 'Aws:Key': wanted } },
    };
    const context = given === undefined ? {} : { 'aws:key': given };
    expect(verdict([statement], 'any:Thing', '*', context)).toBe(expected);
  });

  it('refuses to guess at an operator it does not know', () => {
    const statement = {
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { IpAddress: { 'a:b': '1' } },
    };
    expect(() => verdict([statement], 'any:Thing', '*', { 'a:b': '1' })).toThrow('IpAddress');
  });
});
