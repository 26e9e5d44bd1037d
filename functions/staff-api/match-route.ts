import { isIsoDate } from '../../shared/domain/calendar.ts';
import { clinicIdForm } from '../../shared/edge/caller.ts';
import { attentionKind } from '../../shared/staff-contract/values.ts';
import { parseInboxItemId } from '../../shared/views/ports.ts';
import type { Method, Route } from './route.ts';

/** Ids are names of schedules too, which take no other characters. */
const idForm = /^[0-9A-Za-z_-]{1,64}$/;

/** The form of each path variable; what does not have it names nothing, and is answered as what never existed. */
const forms: Record<string, (value: string) => boolean> = {
  clinicId: (value) => clinicIdForm.test(value),
  patientId: (value) => idForm.test(value),
  exportId: (value) => idForm.test(value),
  userId: (value) => idForm.test(value),
  date: isIsoDate,
  seq: (value) => /^[1-9]\d{0,8}$/.test(value),
  kind: (value) => attentionKind.safeParse(value).success,
  itemId: (value) => value.length <= 200 && parseInboxItemId(value) !== null,
};

export interface PathMatch {
  params: Record<string, string>;
  /** Every path variable has its form. */
  wellFormed: boolean;
  /** Routes of this path, by method. */
  routes: Partial<Record<Method, Route>>;
}

/** A piece of a pattern: a plain word, or the name of a variable. */
interface Part {
  readonly word: string;
  readonly name: string | undefined;
}

/** Every request is held against every pattern: each is taken apart once. */
const partsOfPatterns = new Map<string, readonly Part[]>();

function partsOf(pattern: string): readonly Part[] {
  const known = partsOfPatterns.get(pattern);
  if (known !== undefined) return known;
  const parts = pattern.split('/').map((word) => ({ word, name: /^\{(\w+)\}$/.exec(word)?.[1] }));
  partsOfPatterns.set(pattern, parts);
  return parts;
}

function paramsOf(wanted: readonly Part[], given: readonly string[]): Record<string, string> | null {
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, { word, name }] of wanted.entries()) {
    const value = given[index] ?? '';
    if (name === undefined ? value !== word : value === '') return null;
    if (name !== undefined) params[name] = value;
  }
  return params;
}

/** The routes of a path and what its variables stand for, plain words before variables; null when no pattern fits. */
export function matchPath(routes: readonly Route[], path: string): PathMatch | null {
  const given = path.split('/');
  let match: PathMatch | null = null;
  for (const route of routes) {
    const params = paramsOf(partsOf(route.path), given);
    if (params === null) continue;
    const fewest = Object.keys(match?.params ?? params).length;
    if (Object.keys(params).length > fewest) continue;
    if (Object.keys(params).length < fewest) match = null;
    match ??= {
      params,
      wellFormed: Object.entries(params).every(([name, value]) => forms[name]?.(value) === true),
      routes: {},
    };
    match.routes[route.method] = route;
  }
  return match;
}
