import { type JsonObject, listOf, objectOf, textOf } from '../wire/json-wire.ts';
import type { Ask } from '../wire/service-front.ts';
import { leadingKeysOf, leadingKeysOfBatch } from './leading-keys.ts';

/** The ARN of a table named in a call, which may be its ARN already. */
export type TableArn = (nameOrArn: string) => string;

const transactionActions = {
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
  Get: 'dynamodb:GetItem',
} as const;

const accountWide = new Set(['ListTables', 'DescribeLimits', 'DescribeEndpoints', 'ListBackups']);

/** One question to IAM about items, with the partitions they are in; without one the key is absent, as on AWS. */
function itemAsk(action: string, resource: string, leadingKeys: readonly string[]): Ask {
  if (leadingKeys.length === 0) return { action, resources: [resource] };
  const conditionContext = { 'dynamodb:LeadingKeys': [...new Set(leadingKeys)] };
  return { action, resources: [resource], conditionContext };
}

/**
 * What IAM must allow for one DynamoDB call. A transaction needs the action of each of its items and none of
 * its own; a batch needs its own action on each of its tables; an index is a resource beside its table.
 */
export function dynamodbAsks(operation: string, body: JsonObject, tableArn: TableArn): Ask[] {
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return transactionAsks(body, tableArn);
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.entries(objectOf(body.RequestItems) ?? {}).map(([table, part]) =>
        itemAsk(`dynamodb:${operation}`, tableArn(table), leadingKeysOfBatch(part)),
      );
    case 'ExecuteStatement':
      return [statementAsk(textOf(body.Statement), tableArn)];
    case 'BatchExecuteStatement':
    case 'ExecuteTransaction':
      return listOf(body.Statements ?? body.TransactStatements).map((statement) =>
        statementAsk(textOf(objectOf(statement)?.Statement), tableArn),
      );
    default:
      return [itemAsk(`dynamodb:${operation}`, resourceOf(operation, body, tableArn), leadingKeysOf(body))];
  }
}

function resourceOf(operation: string, body: JsonObject, tableArn: TableArn): string {
  if (accountWide.has(operation)) return '*';
  const named = textOf(body.ResourceArn) || textOf(body.TableName) || textOf(body.SourceTableName);
  if (named === '') return '*';
  const index = textOf(body.IndexName);
  return index === '' ? tableArn(named) : `${tableArn(named)}/index/${index}`;
}

function transactionAsks(body: JsonObject, tableArn: TableArn): Ask[] {
  return listOf(body.TransactItems).flatMap((item) =>
    Object.entries(transactionActions).flatMap(([kind, action]) => {
      const write = objectOf(objectOf(item)?.[kind]);
      const named = textOf(write?.TableName);
      return write === null || named === '' ? [] : [itemAsk(action, tableArn(named), leadingKeysOf(write))];
    }),
  );
}

function statementAsk(statement: string, tableArn: TableArn): Ask {
  const verb = /^\s*(select|insert|update|delete)/i.exec(statement)?.[1] ?? 'select';
  const table = /\b(?:from|into|update)\s+"?([\w.-]+)/i.exec(statement)?.[1] ?? '*';
  return {
    action: `dynamodb:PartiQL${verb.charAt(0).toUpperCase()}${verb.slice(1).toLowerCase()}`,
    resources: [tableArn(table)],
  };
}
