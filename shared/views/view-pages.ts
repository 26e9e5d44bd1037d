import { BadCursorError } from '../dynamo/errors.ts';
import type { Page, PageQuery } from '../dynamo/pages.ts';

/** Where a row stands in one list of the page index. */
export interface PageKey {
  pk: string;
  sk: string;
  pageSk: string;
}

/** One list of the page index: a partition, all of it or what lies between two sort keys. */
export interface PageList {
  pagePk: string;
  between?: [from: string, to: string];
  newestFirst?: boolean;
}

/** The next rows of a list after a key, at most `limit`; `more` when others may follow. */
export type FetchRows = (
  list: PageList,
  after: PageKey | null,
  limit: number,
) => Promise<{ found: { key: PageKey; row: string }[]; more: boolean }>;

/** Rows read at a time, and at most for one page, when only some of them match. */
const chunkSize = 200;
const mostLookedAt = 1_000;

/**
 * One page of a list, read piece by piece until it is full, the list ends, or so much was looked at that the
 * page is handed out as it is: a rare name in a long list then takes a few pages, never one long call.
 */
export async function collectPage<Row>(
  fetchRows: FetchRows,
  list: PageList,
  query: PageQuery,
  matches?: (row: Row) => boolean,
  /** Rows read at a time: few where nearly all of them match. */
  chunk = chunkSize,
): Promise<Page<Row>> {
  const rows: Row[] = [];
  let after = query.cursor === undefined ? null : keyOfCursor(query.cursor, list);
  let lookedAt = 0;
  for (;;) {
    // One row more than asked for tells whether there is a next page.
    const size = matches === undefined ? query.limit + 1 - rows.length : chunk;
    const { found, more } = await fetchRows(list, after, size);
    for (const { key, row: json } of found) {
      if (rows.length === query.limit) return { rows, next: cursorOf(after, list) };
      const row: Row = JSON.parse(json);
      if (matches === undefined || matches(row)) rows.push(row);
      after = key;
    }
    lookedAt += found.length;
    if (!more) return { rows, next: null };
    if (rows.length === query.limit || lookedAt >= mostLookedAt) {
      return { rows, next: cursorOf(after, list) };
    }
  }
}

/** Rows of a list that is read to its end: as many at a time as DynamoDB hands out. */
const mostAtATime = 2_000;

/** A whole list: each row as JSON, under its place in the list. */
export async function allOf(fetchRows: FetchRows, list: PageList): Promise<[pageSk: string, row: string][]> {
  const rows: [string, string][] = [];
  let after: PageKey | null = null;
  for (;;) {
    const { found, more }: Awaited<ReturnType<FetchRows>> = await fetchRows(list, after, mostAtATime);
    rows.push(...found.map(({ key, row }): [string, string] => [key.pageSk, row]));
    after = found.at(-1)?.key ?? null;
    if (!more || after === null) return rows;
  }
}

function cursorOf(key: PageKey | null, list: PageList): string | null {
  if (key === null) return null;
  return Buffer.from(JSON.stringify([list.pagePk, key.pageSk, key.pk, key.sk])).toString('base64url');
}

function keyOfCursor(cursor: string, list: PageList): PageKey {
  const parts = partsOf(cursor);
  const [pagePk, pageSk, pk, sk] = parts;
  if (parts.length !== 4 || pagePk !== list.pagePk || !pageSk || !pk || !sk) throw new BadCursorError();
  const [from, to] = list.between ?? [pageSk, pageSk];
  if (pageSk < from || pageSk > to) throw new BadCursorError();
  return { pageSk, pk, sk };
}

function partsOf(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
