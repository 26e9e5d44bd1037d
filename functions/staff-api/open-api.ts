/** The OpenAPI 3.1 document, made from the route table and its schemas. */
import * as z from 'zod';
import { problem } from '../../shared/staff-contract/problem.ts';
import { type Route, writes } from './route.ts';
import { routes } from './routes.ts';

type Json = Record<string, unknown>;

/** Bodies that depend on the clinic have one shape in all of them. */
const anyClinic = { country: 'US', now: '2000-01-01T00:00:00.000Z' };

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  // Checks that only code can make (a date that exists, a real number) have no JSON Schema; the shape still has.
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function parametersOf(route: Route): Json[] {
  const { path, query } = route;
  const text = { type: 'string' };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }));
  const { properties = {} } = query === null ? {} : schemaOf(query, 'input');
  const inQuery = Object.entries(properties as Json).map(([name, schema]) => ({ name, in: 'query', schema }));
  const description =
    'Names the request: sent again with the same key it changes nothing more. 422 `key-reused` for another body or person.';
  const key = { name: 'Idempotency-Key', in: 'header', description, schema: text };
  return [...inPath, ...inQuery, ...(writes(route) ? [key] : [])];
}

function operationOf(route: Route): Json {
  const { role, summary, status, answer, body } = route;
  const schema = typeof body === 'function' ? body(anyClinic) : body;
  return {
    summary,
    description: role === 'admin' ? "For the clinic's admins." : "For the clinic's staff and admins.",
    parameters: parametersOf(route),
    ...(schema === null
      ? {}
      : { requestBody: { content: { 'application/json': { schema: schemaOf(schema, 'input') } } } }),
    responses: {
      [status]: {
        description: 'Done.',
        content: { 'application/json': { schema: schemaOf(answer, 'output') } },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const about = [
  'Addresses begin where this document lies: on AWS at the output `ApiUrl` of the deployment, on a laptop at the address of the pages.',
  'Every request carries an access token in the header `Authorization: Bearer <token>`, which lasts 30 minutes and speaks for one clinic and one role.',
  'On a laptop `GET /_local/token?clinic=demo&role=staff` answers one. On AWS it comes of signing in as the dashboard does: authorization code with PKCE at the outputs `SignInIssuer` and `ClientId`.',
  'Bodies are JSON. A write takes a header `Idempotency-Key`: sent again with the same key it changes nothing more.',
].join('\n\n');

function build(): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Ebb staff API', version: '1', description: about },
    servers: [{ url: '/', description: 'Where this document lies.' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the sign-in. It speaks for one group, `clinic:<id>:staff` or `clinic:<id>:admin`.',
        },
      },
      responses: {
        Problem: {
          description: 'What is wrong, as RFC 9457 problem details with a reason.',
          content: { 'application/problem+json': { schema: schemaOf(problem, 'output') } },
        },
      },
    },
  };
}

let document: Json | undefined;

/** The document; made at the first request for it, since the routes never change. */
export function openApiDocument(): Json {
  document ??= build();
  return document;
}
