/** How both adapters keep and read the audit trail. */
import { epochMs } from '../domain/local-time.ts';
import { BadCursorError } from '../dynamo/errors.ts';
import type { Page, PageQuery } from '../dynamo/pages.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import type { AuditEntry, AuditFilter } from './ports.ts';

/** An entry as it is stored. */
export interface AuditItem {
  /** `<time>#<id>` of what was said first, `<time>#<id>#end` of what was said last: the two lie side by side. */
  sort: string;
  entry: string;
  /** Epoch seconds. */
  expiresAt: number;
}

/** Six years, as 45 CFR 164.316(b)(2)(i) asks of such records; a day more, so that a leap year does not cut it. */
const keptSeconds = (6 * 365 + 3) * 24 * 3600;

const placeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[\w-]{1,64}$/;
const endMark = '#end';

/** The item of an entry. */
export function auditItem(entry: AuditEntry): AuditItem {
  const place = `${entry.at}#${entry.id}`;
  if (!placeForm.test(place)) throw new RangeError('an audit entry needs a time and an id of their forms');
  return {
    sort: entry.outcome === 'begun' ? place : `${place}${endMark}`,
    entry: toStoredJson(entry),
    expiresAt: Math.ceil(epochMs(entry.at) / 1000) + keptSeconds,
  };
}

/** Items before a sort key, the latest first, at most `limit`; `more` when others may follow. */
export type FetchItems = (
  before: string | null,
  limit: number,
) => Promise<{ found: Pick<AuditItem, 'sort' | 'entry'>[]; more: boolean }>;

const chunkSize = 200;
/** Items looked at for one page; a patient who is rarely looked at takes a few pages, never one long call. */
const mostLookedAt = 1_000;

function matches(entry: AuditEntry, { patientId, userId, action, outcome }: AuditFilter): boolean {
  const wanted = [
    [patientId, entry.patientId],
    [userId, entry.userId],
    [action, entry.action],
    [outcome, entry.outcome],
  ];
  return wanted.every(([asked, is]) => asked === undefined || asked === is);
}

/** One page of entries. What was said last stands before what was said first, so the first met of an id counts. */
export async function collectEntries(
  fetchItems: FetchItems,
  { cursor, limit, from = '', until, ...filter }: PageQuery & AuditFilter,
): Promise<Page<AuditEntry>> {
  if (cursor !== undefined && !placeForm.test(cursor)) throw new BadCursorError();
  const rows: AuditEntry[] = [];
  let before = cursor ?? until ?? null;
  let place = '';
  let lookedAt = 0;
  for (;;) {
    const { found, more } = await fetchItems(before, chunkSize);
    for (const item of found) {
      // Times are of one length, so that a place begins with its own and sorts by it.
      if (item.sort < from) return { rows, next: null };
      const itsPlace = item.sort.endsWith(endMark) ? item.sort.slice(0, -endMark.length) : item.sort;
      const isNext = itsPlace !== place;
      // The cursor is the place of the last entry handed out, which skips all that was said of it.
      if (isNext && rows.length === limit) return { rows, next: place };
      place = itsPlace;
      before = item.sort;
      if (!isNext) continue;
      const entry: AuditEntry = JSON.parse(item.entry);
      if (matches(entry, filter)) rows.push(entry);
    }
    lookedAt += found.length;
    if (!more) return { rows, next: null };
    if (lookedAt >= mostLookedAt) return { rows, next: place };
  }
}
