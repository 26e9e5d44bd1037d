/** The list of patients in another order than who needs a person first: read whole, sorted, and handed out in pages. */
import type { CaseloadSort, SortName } from '../domain/caseload-lists.ts';
import { folded } from '../domain/folded.ts';
import { phaseNames } from '../domain/plan/phases.ts';
import { BadCursorError } from '../dynamo/errors.ts';
import type { Page, PageQuery } from '../dynamo/pages.ts';
import { type DayIn, nextSessionOf } from './caseload-order.ts';
import type { CaseloadRow } from './ports.ts';

type Value = number | string | null;

/** Where a row stands: what it is ordered by, then name and id, so that no two stand in one place. */
type Place = readonly [value: Value, name: string, id: string];

const values: Record<SortName, (row: CaseloadRow, dayIn: DayIn) => Value> = {
  name: nameOf,
  score: ({ lastScore }) => lastScore?.score ?? null,
  phase: ({ phase }) => (phase === null ? null : phaseNames.indexOf(phase)),
  session: (row, dayIn) => nextSessionOf(row, dayIn)?.date ?? null,
  answered: ({ responseRate }) => responseRate,
};

function nameOf({ firstName, label }: CaseloadRow): string {
  return folded(`${firstName} ${label ?? ''}`).trim();
}

function compared(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is not known stands last in either direction. */
function comparedValues(a: Value, b: Value, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compared(a, b) * direction;
}

function isPlace(place: unknown): place is Place {
  if (!Array.isArray(place) || place.length !== 3) return false;
  const [value, name, id] = place;
  const isValue = value === null || typeof value === 'number' || typeof value === 'string';
  return isValue && typeof name === 'string' && typeof id === 'string';
}

function placeIn(cursor: string, sort: CaseloadSort): Place {
  let parts: unknown = null;
  try {
    parts = JSON.parse(cursor);
  } catch {
    throw new BadCursorError();
  }
  const [sorted, place]: unknown[] = Array.isArray(parts) ? parts : [];
  if (sorted !== sort || !isPlace(place)) throw new BadCursorError();
  return place;
}

/** One page of all rows of a list in the order asked for. A cursor is good for that order alone. */
export function sortedPage(
  rows: readonly CaseloadRow[],
  { sort, cursor, limit }: PageQuery & { sort: CaseloadSort },
  dayIn: DayIn,
): Page<CaseloadRow> {
  const isTurned = sort.startsWith('-');
  // The type says that one of the two is left.
  const valueIn = values[(isTurned ? sort.slice(1) : sort) as SortName];
  const order = (a: Place, b: Place): number =>
    comparedValues(a[0], b[0], isTurned ? -1 : 1) || compared(a[1], b[1]) || compared(a[2], b[2]);
  const placed = rows.map((row) => ({
    row,
    place: [valueIn(row, dayIn), nameOf(row), row.patientId] as const satisfies Place,
  }));
  const after = cursor === undefined ? null : placeIn(cursor, sort);
  const rest = placed
    .filter(({ place }) => after === null || order(place, after) > 0)
    .toSorted((a, b) => order(a.place, b.place));
  const last = rest.length > limit ? rest[limit - 1] : undefined;
  return {
    rows: rest.slice(0, limit).map(({ row }) => row),
    next: last === undefined ? null : JSON.stringify([sort, last.place]),
  };
}
