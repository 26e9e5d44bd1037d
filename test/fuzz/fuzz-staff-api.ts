/** Every route of the staff API over memory, asked in rows of requests as nobody would: it answers each as described. */
import fc from 'fast-check';
import type { Route } from '../../functions/staff-api/route.ts';
import { routes } from '../../functions/staff-api/routes.ts';
import { problem } from '../../shared/staff-contract/problem.ts';
import { bodyFor, filled, nobody } from '../functions/staff-api/route-samples.ts';
import { createWorld } from '../functions/staff-api/staff-world.ts';
import { anyCharacters } from '../support/any-text.ts';
import { anything, arbitraryOf, near } from './arbitrary-of.ts';

interface Request {
  readonly route: Route;
  readonly query: Record<string, string>;
  readonly body: unknown;
  /** A body that is no JSON, in place of the other. */
  readonly raw: string | undefined;
  readonly key: string | undefined;
  /** In place of a variable of the path. */
  readonly inPath: string | undefined;
}

const anyClinic = { country: 'US', now: '2027-01-04T18:00:00.000Z' };

function bodyOf(route: Route): fc.Arbitrary<unknown> {
  if (route.body === null) return fc.constant(undefined);
  const schema = typeof route.body === 'function' ? route.body(anyClinic) : route.body;
  return fc.oneof(arbitraryOf(schema), near(bodyFor(route.method, route.path)));
}

function queryOf(route: Route): fc.Arbitrary<Record<string, string>> {
  if (route.query === null) return fc.constant({});
  return fc
    .oneof(arbitraryOf(route.query), anything)
    .map((query) =>
      typeof query === 'object' && query !== null
        ? Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
        : {},
    );
}

/**
 * Pieces of a path. fast-check's own `webPath` has each sign of Unicode in a table first, which takes a second or two, for
 * pieces that are letters, digits and escapes.
 */
const anyPath = fc
  .array(fc.constantFrom(...Array.from("/az09-._~!$&'()*+,;=:@"), '%20', '%C3%A9', '%F0%9F%92%A5'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''));

const odd = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 6 });

const requests = fc.constantFrom(...routes).chain(
  (route): fc.Arbitrary<Request> =>
    fc.record({
      route: fc.constant(route),
      query: queryOf(route),
      body: bodyOf(route),
      raw: route.body === null ? fc.constant(undefined) : odd(anyCharacters()),
      key: odd(fc.oneof(fc.constantFrom('key-1', 'key-2'), fc.string())),
      inPath: odd(fc.oneof(anyPath, anyCharacters(), fc.constantFrom('..', '%00', '%2F', ' '))),
    }),
);

async function ask(
  world: ReturnType<typeof createWorld>,
  patientId: string,
  request: Request,
): Promise<void> {
  const { route, query, body, raw, key, inPath } = request;
  const ids = { ...nobody, patientId: inPath ?? patientId, exportId: inPath ?? nobody.exportId };
  const answer = await world.call(route.method, filled(route.path, ids, 'demo'), {
    query,
    ...(body === undefined ? {} : { body }),
    ...(raw === undefined ? {} : { rawBody: raw }),
    ...(key === undefined ? {} : { key }),
  });
  const what = `${route.method} ${route.path} answered ${answer.status} ${answer.text.slice(0, 300)}`;
  if (answer.status >= 500) throw new Error(what);
  if (answer.status >= 400) {
    const said = problem.safeParse(answer.body);
    if (!said.success || said.data.status !== answer.status) throw new Error(`${what}: no problem details`);
  } else if (answer.status !== route.status && answer.status !== 304) throw new Error(`${what}: undescribed`);
}

/** `call` of the world holds every answer to its schema besides. */
export const staffApiAnswers = fc.asyncProperty(
  fc.array(requests, { minLength: 1, maxLength: 8 }),
  async (row) => {
    const world = createWorld();
    await world.open();
    const patientId = await world.enrol();
    await world.text(patientId, 'yes');
    for (const request of row) await ask(world, patientId, request);
  },
);
