import { isObject, type JsonObject, listOf, objectsAt, textAt } from '../cloudformation/template.ts';

type Test = (wanted: unknown, value: unknown) => boolean;

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function numeric(wanted: unknown, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  const parts = listOf(wanted);
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const compare = comparisons[String(parts[index])];
    if (compare === undefined || !compare(value, Number(parts[index + 1]))) return false;
  }
  return parts.length > 0;
}

function affix(wanted: unknown, value: unknown, has: (text: string, part: string) => boolean): boolean {
  if (typeof value !== 'string') return false;
  if (typeof wanted === 'string') return has(value, wanted);
  const folded = isObject(wanted) ? textAt(wanted, 'equals-ignore-case') : undefined;
  return folded !== undefined && has(value.toLowerCase(), folded.toLowerCase());
}

function anythingBut(wanted: unknown, value: unknown): boolean {
  if (value === undefined) return false;
  if (isObject(wanted)) return !matchesRule(wanted, value);
  return !listOf(wanted).some((item) => item === value);
}

const tests: Readonly<Record<string, Test>> = {
  prefix: (wanted, value) => affix(wanted, value, (text, part) => text.startsWith(part)),
  suffix: (wanted, value) => affix(wanted, value, (text, part) => text.endsWith(part)),
  'equals-ignore-case': (wanted, value) =>
    typeof value === 'string' && value.toLowerCase() === String(wanted).toLowerCase(),
  'anything-but': anythingBut,
  exists: (wanted, value) => (value !== undefined) === wanted,
  numeric,
};

/** One rule in a leaf's list: a plain value to equal, or a test such as `{ prefix: "a" }`. */
function matchesRule(rule: unknown, value: unknown): boolean {
  if (!isObject(rule)) return rule === '' ? value === '' : rule === value;
  const [entry] = Object.entries(rule);
  const test = entry === undefined ? undefined : tests[entry[0]];
  if (entry === undefined || test === undefined) {
    throw new Error(`The filter ${JSON.stringify(rule)} is not known locally.`);
  }
  return test(entry[1], value);
}

function matchesLeaf(rules: readonly unknown[], value: unknown): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rules.some((rule) => values.some((one) => matchesRule(rule, one)));
}

/** Whether an event matches one EventBridge pattern: every field named must match one of its rules. */
function matchesEventPattern(pattern: JsonObject, event: unknown): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return objectsAt(pattern, '$or').some((one) => matchesEventPattern(one, event));
    const value = isObject(event) ? event[key] : undefined;
    if (Array.isArray(wanted)) return matchesLeaf(wanted, value);
    return isObject(wanted) && matchesEventPattern(wanted, value ?? {});
  });
}

/** Reads the `FilterCriteria` of an event source mapping; without any, everything passes. */
export function readFilter(criteria: JsonObject): (event: unknown) => boolean {
  const patterns = objectsAt(criteria, 'Filters').map((filter): JsonObject => {
    const parsed: unknown = JSON.parse(textAt(filter, 'Pattern') ?? '{}');
    return isObject(parsed) ? parsed : {};
  });
  return (event) => patterns.length === 0 || patterns.some((pattern) => matchesEventPattern(pattern, event));
}
