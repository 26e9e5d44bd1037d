import type { Clock } from '../outside/ports.ts';
import { daysAt, matchesCaseload } from './caseload-order.ts';
import { sortedPage } from './caseload-sorted.ts';
import type { OutcomesRow } from './outcomes-row.ts';
import type { CaseloadRow, CheckInRow, InboxRow, Views } from './ports.ts';
import { hasExpired, outcomesShards, pagePartition } from './view-items.ts';
import type { FetchRows } from './view-pages.ts';
import { allOf, collectPage } from './view-pages.ts';

/** Sorts after every key that begins with what stands before it. */
const afterAll = '\uffff';

/** The lists of a clinic, over either adapter's way to fetch rows. */
export function createPageQueries(
  fetchRows: FetchRows,
  clock: Clock,
): Pick<Views, 'caseload' | 'inbox' | 'checkIns' | 'outcomes'> {
  return {
    async caseload(clinicId, query) {
      const { phase, flag, status, due, search, sort } = query;
      const dayIn = daysAt(clock.now());
      const matches = (row: CaseloadRow) => matchesCaseload(row, query, dayIn);
      const list = { pagePk: pagePartition.caseload(clinicId) };
      if (sort !== undefined) {
        const rows = await allOf(fetchRows, list);
        const all = rows.map(([, json]): CaseloadRow => JSON.parse(json));
        return sortedPage(all.filter(matches), { ...query, sort }, dayIn);
      }
      const filters = [phase, flag, status, due, search === '' ? undefined : search];
      const isFiltered = filters.some((filter) => filter !== undefined);
      return collectPage<CaseloadRow>(fetchRows, list, query, isFiltered ? matches : undefined);
    },
    async inbox(clinicId, query) {
      const done = query.done ?? false;
      const list = { pagePk: pagePartition.inbox(clinicId, done), newestFirst: done };
      const now = clock.now();
      const isThere = (row: InboxRow) => !hasExpired(row, now);
      return collectPage<InboxRow>(fetchRows, list, query, isThere, query.limit + 1);
    },
    async outcomes(clinicId) {
      const lists = Array.from({ length: outcomesShards }, (_, shard) =>
        allOf(fetchRows, { pagePk: pagePartition.outcomes(clinicId, shard) }),
      );
      const rows = new Map((await Promise.all(lists)).flat());
      return {
        of(patientId) {
          const json = rows.get(patientId);
          if (json === undefined) return null;
          const row: OutcomesRow = JSON.parse(json);
          return row;
        },
      };
    },
    async checkIns(clinicId, query) {
      // A range that ends before it begins is empty; DynamoDB would refuse the question.
      if (query.from > query.to) return { rows: [], next: null };
      const between: [string, string] = [query.from, `${query.to}${afterAll}`];
      const list = { pagePk: pagePartition.checkIns(clinicId), between };
      return collectPage<CheckInRow>(fetchRows, list, query);
    },
  };
}
