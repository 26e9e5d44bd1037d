/** A JSON Schema as rows that a table shows: one for each field, named by its way there. */

/** As much of JSON Schema as the staff API's document uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface SchemaRow {
  /** `patients[].firstName`; empty for the whole. */
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
  readonly about: string;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'object',
  array: 'list',
};
const formatWords: Readonly<Record<string, string>> = { date: 'date', 'date-time': 'instant' };

/** Bounds of what a number can be at all say nothing. */
function isBound(value: number | undefined): value is number {
  return value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
}

function between(from: number | undefined, to: number | undefined, what: string): string {
  const [low, high] = [isBound(from) ? from : undefined, isBound(to) ? to : undefined];
  if (low === undefined && high === undefined) return '';
  const unit = what === '' ? '' : ` ${what}`;
  if (high === undefined) return low === 0 && what !== '' ? '' : `, at least ${low}${unit}`;
  return low === undefined || (low === 0 && what !== '')
    ? `, at most ${high}${unit}`
    : `, ${low} to ${high}${unit}`;
}

function choicesOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? [];
}

/** The kind of value, in words. */
export function typeOf(schema: Schema): string {
  const { type, format, minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const choices = choicesOf(schema);
  if (choices.length > 0) return [...new Set(choices.map(typeOf))].join(' or ');
  if (type === undefined) return 'anything';
  if (typeof type !== 'string') return type.map((one) => typeOf({ ...schema, type: one })).join(' or ');
  if (type === 'array')
    return `list of ${typeOf(schema.items ?? {})}${between(minItems, maxItems, 'of them')}`;
  if (format !== undefined && formatWords[format] !== undefined) return formatWords[format];
  const bounds = between(minLength, maxLength, 'characters') || between(minimum, maximum, '');
  return `${typeWords[type] ?? type}${bounds}`;
}

/** The fields inside a value, and what leads to them. */
function inside(schema: Schema, name: string): SchemaRow[] {
  const { properties = {}, required = [], items, additionalProperties } = schema;
  const fields = Object.entries(properties).flatMap(([field, of]) => {
    const full = name === '' ? field : `${name}.${field}`;
    const row = {
      name: full,
      type: typeOf(of),
      needed: required.includes(field),
      about: of.description ?? '',
    };
    return [row, ...inside(of, full)];
  });
  const listed = items === undefined ? [] : inside(items, `${name}[]`);
  const others = typeof additionalProperties === 'object' ? inside(additionalProperties, `${name}.*`) : [];
  const chosen = choicesOf(schema).flatMap((choice) => inside(choice, name));
  const rows = [...fields, ...listed, ...others, ...chosen];
  return rows.filter((row, place) => rows.findIndex(({ name: other }) => other === row.name) === place);
}

/** Every field of a value, outermost first; the value itself where it has none. */
export function schemaRows(schema: Schema): SchemaRow[] {
  const rows = inside(schema, '');
  if (rows.length > 0) return rows;
  return [{ name: '', type: typeOf(schema), needed: true, about: schema.description ?? '' }];
}
