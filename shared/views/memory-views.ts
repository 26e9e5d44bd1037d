import type { Clock } from '../outside/ports.ts';
import type { CaseloadRow, InboxRow, PutResult, Views } from './ports.ts';
import { parseInboxItemId } from './ports.ts';
import type { RecordRow } from './record-item.ts';
import type { ViewItem } from './view-items.ts';
import {
  careItem,
  caseloadItem,
  checkInItem,
  courseFrom,
  courseSort,
  hasExpired,
  inboxItem,
  inboxKey,
  outcomesItem,
  patientPartition,
  recordItem,
  recordsSort,
  rowSort,
  strangerPartition,
} from './view-items.ts';
import type { FetchRows, PageKey } from './view-pages.ts';
import { createPageQueries } from './view-queries.ts';

/** `Views` over plain maps, with the semantics of the DynamoDB adapter. */
export function createMemoryViews(clock: Clock): Views {
  /** Items by partition, then by sort key. */
  const items = new Map<string, Map<string, ViewItem>>();
  /** The same by the list they stand on. */
  const lists = new Map<string, Set<ViewItem>>();
  /** Partitions of erased patients. */
  const erased = new Set<string>();

  function put(item: ViewItem): PutResult {
    const partition = items.get(item.pk) ?? new Map<string, ViewItem>();
    const stored = partition.get(item.sk);
    if (erased.has(item.pk) || (stored !== undefined && stored.seq > item.seq)) return 'stale';
    if (stored !== undefined) unlist(stored);
    items.set(item.pk, partition.set(item.sk, item));
    if (item.page !== null) lists.set(item.page.pk, (lists.get(item.page.pk) ?? new Set()).add(item));
    return 'written';
  }

  function unlist(item: ViewItem): void {
    if (item.page !== null) lists.get(item.page.pk)?.delete(item);
  }

  function removeAll(pk: string): void {
    for (const item of items.get(pk)?.values() ?? []) unlist(item);
    items.delete(pk);
  }

  function get(pk: string, sk: string, clinicId: string): string | null {
    const item = items.get(pk)?.get(sk);
    return item?.clinicId === clinicId ? item.row : null;
  }

  /** Rows of a patient between two sort keys, in order. */
  function between(patientId: string, { from, to }: { from: string; to: string }) {
    return [...(items.get(patientPartition(patientId)) ?? [])]
      .filter(([sk]) => sk >= from && sk <= to)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sk, { row }]) => ({ sk, row }));
  }

  const fetchRows: FetchRows = async ({ pagePk, between, newestFirst }, after, limit) => {
    const direction = newestFirst === true ? -1 : 1;
    const rest = [...(lists.get(pagePk) ?? [])]
      .map(({ pk, sk, page, row }) => ({ key: { pk, sk, pageSk: page?.sk ?? '' }, row }))
      .filter(
        ({ key: { pageSk } }) => between === undefined || (pageSk >= between[0] && pageSk <= between[1]),
      )
      .filter(({ key }) => after === null || compare(key, after) * direction > 0)
      .sort((a, b) => compare(a.key, b.key) * direction);
    const found = rest.slice(0, limit);
    return { found, more: rest.length > limit };
  };

  return {
    ...createPageQueries(fetchRows, clock),
    async putPatient(row) {
      return put(caseloadItem(row));
    },
    async putInboxItem(row) {
      return put(inboxItem(row));
    },
    async putCheckIn(row) {
      return put(checkInItem(row));
    },
    async putCare(row) {
      return put(careItem(row));
    },
    async putRecord(row) {
      return put(recordItem(row));
    },
    async putOutcomes(row) {
      return put(outcomesItem(row));
    },
    async removePatient(patientId) {
      erased.add(patientPartition(patientId));
      removeAll(patientPartition(patientId));
    },
    async removeStranger(strangerId) {
      removeAll(strangerPartition(strangerId));
    },
    async row(clinicId, patientId) {
      const json = get(patientPartition(patientId), rowSort, clinicId);
      return json === null ? null : parsed<CaseloadRow>(json);
    },
    async inboxItem(clinicId, id) {
      const known = parseInboxItemId(id);
      if (known === null) return null;
      const { pk, sk } = inboxKey(known.owner, known.item);
      const json = get(pk, sk, clinicId);
      const row = json === null ? null : parsed<InboxRow>(json);
      return row === null || hasExpired(row, clock.now()) ? null : row;
    },
    courseOf: async (patientId) => courseFrom(between(patientId, courseSort)),
    recordsOf: async (patientId) => between(patientId, recordsSort).map(({ row }) => parsed<RecordRow>(row)),
  };
}

/** Page order; the page sort key ends in an id, so it alone tells two rows of a list apart. */
function compare(a: PageKey, b: PageKey): number {
  if (a.pageSk === b.pageSk) return 0;
  return a.pageSk < b.pageSk ? -1 : 1;
}

function parsed<Row>(json: string): Row {
  const row: Row = JSON.parse(json);
  return row;
}
