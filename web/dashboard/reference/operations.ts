/** The operations of an OpenAPI document, as the page shows them. */
import { type Schema, type SchemaRow, schemaRows, typeOf } from './schema-rows.ts';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface DocumentOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>;
}

/** As much of OpenAPI as the staff API's document uses. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components?: {
    readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>;
  };
}

/** The document that was answered. Rejects where the answer is none, as a problem is. */
export async function documentIn(response: Response): Promise<OpenApiDocument> {
  if (!response.ok) throw new Error(`the document was not given: ${response.status}`);
  return (await response.json()) as OpenApiDocument;
}

export interface Operation {
  /** Names it on the page. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly about: string;
  /** Each with where it stands, such as `in the path`. */
  readonly parameters: readonly SchemaRow[];
  /** Null where nothing is sent. */
  readonly body: readonly SchemaRow[] | null;
  readonly status: string;
  readonly answer: readonly SchemaRow[];
}

const places: Readonly<Record<string, string>> = {
  path: 'In the path.',
  query: 'In the query.',
  header: 'A header.',
};

function rowsOf(content: Content['content']): SchemaRow[] | null {
  const schema = Object.values(content ?? {})[0]?.schema;
  return schema === undefined ? null : schemaRows(schema);
}

function operation(method: string, path: string, of: DocumentOperation): Operation {
  const [status = '', answer = {}] =
    Object.entries(of.responses ?? {}).find(([code]) => code !== 'default') ?? [];
  return {
    id: `${method}${path}`.replace(/[^\w]+/g, '-').replace(/-$/, ''),
    method: method.toUpperCase(),
    path,
    summary: of.summary ?? '',
    about: of.description ?? '',
    parameters: (of.parameters ?? []).map(({ name, in: place, required, description, schema = {} }) => ({
      name,
      type: typeOf(schema),
      needed: required === true,
      about: [places[place], description ?? schema.description].filter(Boolean).join(' '),
    })),
    body: rowsOf(of.requestBody?.content),
    status,
    answer: rowsOf(answer.content) ?? [],
  };
}

/** Every operation, in the order of the document. */
export function operationsOf({ paths }: OpenApiDocument): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => operation(method, path, of)),
  );
}

/** What every refusal looks like. */
export function problemRows({ components }: OpenApiDocument): SchemaRow[] {
  return rowsOf(components?.responses?.Problem?.content) ?? [];
}

/** Those that hold every word that is looked for, in their method, path or summary. */
export function matching(operations: readonly Operation[], search: string): Operation[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter(({ method, path, summary }) => {
    const text = `${method} ${path} ${summary}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
