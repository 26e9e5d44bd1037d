import { isObject, textAt } from '../cloudformation/template.ts';
import type { InvocationResult } from './sandbox.ts';

/**
 * The identifiers of the items that failed, out of `identifiers`: all of them when the function failed, or when its
 * answer names an item wrongly, as Lambda has it; those it named when the source asks for partial answers.
 */
export function failedItems(
  result: InvocationResult,
  reportsItems: boolean,
  identifiers: readonly string[],
): readonly string[] {
  if (!result.ok) return identifiers;
  if (!reportsItems || !isObject(result.payload)) return [];
  const failures = result.payload.batchItemFailures;
  if (failures === undefined || failures === null) return [];
  if (!Array.isArray(failures)) return identifiers;
  const named = failures.map((item) => (isObject(item) ? textAt(item, 'itemIdentifier') : undefined));
  const known = named.filter((name) => name !== undefined && identifiers.includes(name));
  return known.length < named.length ? identifiers : known.filter((name) => name !== undefined);
}
