import type { RouteSpec } from './api-spec.ts';

/** The route that takes a request, and what its path variables stand for. */
export interface RouteMatch {
  readonly route: RouteSpec;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Candidate extends RouteMatch {
  /** Lower goes first: a literal segment before a variable before a greedy one, a method before ANY. */
  readonly rank: string;
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function matchRoute(route: RouteSpec, method: string, path: string): Candidate | undefined {
  if (route.routeKey === '$default') return { route, pathParameters: {}, rank: '9' };
  const [wantedMethod = '', template = ''] = route.routeKey.split(' ');
  if (wantedMethod !== 'ANY' && wantedMethod !== method) return undefined;
  const wanted = segmentsOf(template);
  const given = segmentsOf(path);
  const pathParameters: Record<string, string> = {};
  let rank = '';
  for (const [index, segment] of wanted.entries()) {
    const greedy = /^\{(.+)\+\}$/.exec(segment)?.[1];
    if (greedy !== undefined) {
      const rest = given.slice(index).map(decode).join('/');
      if (given.length <= index || rest === '') return undefined;
      pathParameters[greedy] = rest;
      return { route, pathParameters, rank: `${rank}3${wantedMethod === 'ANY' ? 1 : 0}` };
    }
    const value = given[index];
    const variable = /^\{(.+)\}$/.exec(segment)?.[1];
    if (value === undefined || (variable === undefined ? value !== segment : value === '')) return undefined;
    if (variable !== undefined) pathParameters[variable] = decode(value);
    rank += variable === undefined ? '1' : '2';
  }
  if (given.length !== wanted.length) return undefined;
  return { route, pathParameters, rank: `${rank}0${wantedMethod === 'ANY' ? 1 : 0}` };
}

/** The most specific route for a request, as an HTTP API picks it, or undefined for none. */
export function findRoute(
  routes: readonly RouteSpec[],
  method: string,
  path: string,
): RouteMatch | undefined {
  return routes
    .map((route) => matchRoute(route, method, path))
    .filter((candidate) => candidate !== undefined)
    .sort((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : 0))
    .at(0);
}
