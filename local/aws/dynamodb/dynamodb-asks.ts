import { type JsonObject, listOf, objectOf, textOf } from '../wire/json-wire.ts';
import type { Ask } from '../wire/service-front.ts';

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
      return [
        {
          action: `dynamodb:${operation}`,
          resources: Object.keys(objectOf(body.RequestItems) ?? {}).map(tableArn),
        },
      ];
    case 'ExecuteStatement':
      return [statementAsk(textOf(body.Statement), tableArn)];
    case 'BatchExecuteStatement':
    case 'ExecuteTransaction':
      return listOf(body.Statements ?? body.TransactStatements).map((statement) =>
        statementAsk(textOf(objectOf(statement)?.Statement), tableArn),
      );
    default:
      return [{ action: `dynamodb:${operation}`, resources: [resourceOf(operation, body, tableArn)] }];
  }
}

function resourceOf(operation: string, body: JsonObject, tableArn: TableArn): string {
  if (accountWide.has(operation)) return '*';
  const named = textOf(body.ResourceArn) || textOf(body.TableName);
  if (named === '') return '*';
  const index = textOf(body.IndexName);
  return index === '' ? tableArn(named) : `${tableArn(named)}/index/${index}`;
}

function transactionAsks(body: JsonObject, tableArn: TableArn): Ask[] {
  const tablesByAction = new Map<string, Set<string>>();
  for (const item of listOf(body.TransactItems)) {
    for (const [kind, action] of Object.entries(transactionActions)) {
      const named = textOf(objectOf(objectOf(item)?.[kind])?.TableName);
      if (named === '') continue;
      const tables = tablesByAction.get(action) ?? new Set<string>();
      tablesByAction.set(action, tables.add(tableArn(named)));
    }
  }
  return [...tablesByAction].map(([action, tables]) => ({ action, resources: [...tables] }));
}

function statementAsk(statement: string, tableArn: TableArn): Ask {
  const verb = /^\s*(select|insert|update|delete)/i.exec(statement)?.[1] ?? 'select';
  const table = /\b(?:from|into|update)\s+"?([\w.-]+)/i.exec(statement)?.[1] ?? '*';
  return {
    action: `dynamodb:PartiQL${verb.charAt(0).toUpperCase()}${verb.slice(1).toLowerCase()}`,
    resources: [tableArn(table)],
  };
}
