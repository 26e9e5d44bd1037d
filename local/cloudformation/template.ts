/** What a CloudFormation template is, as far as the local stack reads it. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, TemplateParameter>>;
  readonly Mappings?: Readonly<Record<string, unknown>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Condition?: string }>>;
}

interface TemplateParameter {
  readonly Type: string;
  readonly Default?: unknown;
}

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Condition?: string;
  readonly DependsOn?: string | readonly string[];
  readonly DeletionPolicy?: string;
}

/** A JSON object, before anything is known of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a plain object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: an absent one is empty, a single one stands alone, as IAM and CloudFormation allow. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The object under `key`, or an empty one: an absent property has no fields. */
export function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  return isObject(found) ? found : {};
}

/** The text under `key`, with numbers and booleans as CloudFormation writes them, or undefined. */
export function textAt(value: JsonObject, key: string): string | undefined {
  const found = value[key];
  if (typeof found === 'string') return found;
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : undefined;
}

/** The number under `key` (CloudFormation lets numbers be written as text), or undefined. */
export function numberAt(value: JsonObject, key: string): number | undefined {
  const text = textAt(value, key);
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** True where the property is `true`, also when written as text. */
export function flagAt(value: JsonObject, key: string): boolean {
  return textAt(value, key) === 'true';
}

/** The objects in the list under `key`; anything else in it is passed over. */
export function objectsAt(value: JsonObject, key: string): readonly JsonObject[] {
  return listOf(value[key]).filter(isObject);
}

/** The texts in the list under `key`; anything else in it is passed over. */
export function textsAt(value: JsonObject, key: string): readonly string[] {
  return listOf(value[key]).filter((item) => typeof item === 'string');
}
