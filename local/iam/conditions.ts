import type { Statement } from './statement.ts';
import { matchesArn, matchesPattern } from './wildcard.ts';

/** What is known of a request beside its action and resource: context key to its value or values. */
export type ConditionContext = Readonly<Record<string, string | readonly string[]>>;

type Compare = (wanted: string, given: string) => boolean;

const positive: Readonly<Record<string, Compare>> = {
  StringEquals: (wanted, given) => wanted === given,
  StringEqualsIgnoreCase: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  StringLike: matchesPattern,
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  NumericEquals: (wanted, given) => Number(given) === Number(wanted),
  NumericLessThan: (wanted, given) => Number(given) < Number(wanted),
  NumericLessThanEquals: (wanted, given) => Number(given) <= Number(wanted),
  NumericGreaterThan: (wanted, given) => Number(given) > Number(wanted),
  NumericGreaterThanEquals: (wanted, given) => Number(given) >= Number(wanted),
};

const negative: Readonly<Record<string, Compare>> = {
  StringNotEquals: (wanted, given) => wanted === given,
  StringNotEqualsIgnoreCase: (wanted, given) => wanted.toLowerCase() === given.toLowerCase(),
  StringNotLike: matchesPattern,
  ArnNotEquals: matchesArn,
  ArnNotLike: matchesArn,
};

/** Context keys are not case-sensitive in IAM. */
function contextValue(context: ConditionContext, key: string): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase());
  if (found === undefined) return undefined;
  return typeof found[1] === 'string' ? [found[1]] : found[1];
}

function compareValues(
  operator: string,
  wanted: readonly string[],
  given: readonly string[],
  every: boolean,
): boolean {
  const isNegative = operator in negative;
  const compare = positive[operator] ?? negative[operator];
  if (compare === undefined) throw new Error(`The condition operator ${operator} is not known locally.`);
  const one = (value: string) => wanted.some((item) => compare(item, value)) !== isNegative;
  // Without a set operator a context key with several values meets the test by any one of them.
  return every || isNegative ? given.every(one) : given.some(one);
}

function meets(
  fullOperator: string,
  key: string,
  wanted: readonly string[],
  context: ConditionContext,
): boolean {
  const given = contextValue(context, key);
  if (fullOperator === 'Null') return wanted.some((item) => (item === 'true') === (given === undefined));
  const [, setOperator, rest] = /^(?:(ForAllValues|ForAnyValue):)?(.+)$/.exec(fullOperator) ?? [];
  const ifExists = rest?.endsWith('IfExists') ?? false;
  const operator = ifExists ? (rest ?? '').slice(0, -'IfExists'.length) : (rest ?? '');
  // A key that is absent meets ForAllValues, IfExists and every negated operator, and nothing else.
  if (given === undefined) return setOperator === 'ForAllValues' || ifExists || operator in negative;
  return compareValues(operator, wanted, given, setOperator === 'ForAllValues');
}

/** Whether every condition of a statement is met by what is known of the request. */
export function conditionsMet(conditions: Statement['conditions'], context: ConditionContext): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => meets(operator, key, wanted, context)),
  );
}
