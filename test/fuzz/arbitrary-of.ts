/** What a schema takes, and what is near it: made from the JSON Schema of a zod schema. */
import fc from 'fast-check';
import * as z from 'zod';
import { anyCharacters } from '../support/any-text.ts';

type Json = Record<string, unknown>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts that programs have tripped over: signs of other scripts, half signs, words that are names elsewhere. */
const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\u202Eabc',
  '💥'.repeat(40),
  '__proto__',
  'constructor',
  'null',
  "' OR 1=1 --",
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '#',
  'PATIENT#1',
  'a'.repeat(70_000),
  '9'.repeat(400),
  '-0',
  '1e309',
  '2027-02-30',
  '2027-01-04T25:00:00Z',
  '+12065550123',
  '+1206555012\u0663',
);

const anyText = fc.oneof(nasty, anyCharacters(), fc.string());

/** Anything that JSON can say. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, false, [], {}, 1e308, -1, 2 ** 53),
  fc.jsonValue(),
);

function textBy({ pattern, format, minLength, maxLength }: Json): fc.Arbitrary<unknown> {
  if (typeof pattern === 'string') {
    try {
      return fc.stringMatching(new RegExp(pattern));
    } catch {
      // A pattern that looks ahead or behind: what is near it must do.
    }
  }
  if (format === 'email') return fc.emailAddress();
  if (format === 'date') return fc.constantFrom('2026-12-28', '2027-01-04', '2027-01-20', '2024-02-29');
  if (format === 'date-time') return fc.constantFrom('2027-01-04T18:00:00.000Z', '2027-01-04T10:00:00-08:00');
  return fc.string({
    minLength: typeof minLength === 'number' ? minLength : 0,
    maxLength: Math.min(typeof maxLength === 'number' ? maxLength : 40, 2_000),
  });
}

function numberBy({ type, minimum = -1_000, maximum = 1_000 }: Json): fc.Arbitrary<unknown> {
  const [min, max] = [Math.max(Number(minimum), -(2 ** 31)), Math.min(Number(maximum), 2 ** 31 - 1)];
  if (type === 'integer') return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return fc.double({ min, max, noNaN: true });
}

function objectBy(schema: Json, root: Json): fc.Arbitrary<unknown> {
  const properties = isJson(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, bySchema(property, root)]),
  );
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

function bySchema(schema: unknown, root: Json): fc.Arbitrary<unknown> {
  if (!isJson(schema)) return anything;
  if (typeof schema.$ref === 'string') {
    const definitions = isJson(root.$defs) ? root.$defs : {};
    return bySchema(definitions[schema.$ref.split('/').at(-1) ?? ''], root);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return fc.oneof(...choices.map((choice) => bySchema(choice, root)));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => bySchema({ ...schema, type }, root)));
  switch (schema.type) {
    case 'string':
      return textBy(schema);
    case 'integer':
    case 'number':
      return numberBy(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(bySchema(schema.items, root), { maxLength: 4 });
    case 'object':
      return objectBy(schema, root);
    default:
      return anything;
  }
}

/** A value with something in it replaced, taken away or added, at any depth. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const inside = value.map((item, at) => spoilt(item).map((other) => value.with(at, other)));
    return fc.oneof(anything, fc.constant([...value, ...value]), ...inside);
  }
  if (!isJson(value)) return anything;
  const inside = Object.entries(value).flatMap(([name, item]) => [
    spoilt(item).map((other) => ({ ...value, [name]: other })),
    fc.constant(Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))),
  ]);
  const added = fc.tuple(anyText, anything).map(([name, item]) => ({ ...value, [name]: item }));
  return fc.oneof(anything, added, ...inside);
}

/** A value, or one near it. */
export function near(value: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constant(value), spoilt(value));
}

/** What the schema takes, what is near that, and now and then anything at all. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  const taken = bySchema(json, json);
  return fc.oneof({ weight: 6, arbitrary: taken }, { weight: 3, arbitrary: taken.chain(spoilt) }, anything);
}
