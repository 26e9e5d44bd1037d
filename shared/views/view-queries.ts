import { matchesCaseload } from './caseload-order.ts';
import type { Clock } from '../outside/ports.ts';
import { hasExpired, pagePartition } from './view-items.ts';
import type { FetchRows } from './view-pages.ts';
import { collectPage } from './view-pages.ts';
import type { CaseloadRow, CheckInRow, InboxRow, Views } from './ports.ts';

/** Sorts after every key that begins with what stands before it. */
const afterAll = '\uffff';

/** The lists of a clinic, over either adapter's way to fetch rows. */
export function createPageQueries(
  fetchRows: FetchRows,
  clock: Clock,
): Pick<Views, 'caseload' | 'inbox' | 'checkIns'> {
  return {
    async caseload(clinicId, query) {
      const { phase, flag, search } = query;
      const isFiltered = phase !== undefined || flag !== undefined || (search ?? '') !== '';
      const matches = (row: CaseloadRow) => matchesCaseload(row, query);
      const list = { pagePk: pagePartition.caseload(clinicId) };
      return collectPage<CaseloadRow>(fetchRows, list, query, isFiltered ? matches : undefined);
    },
    async inbox(clinicId, query) {
      const done = query.done ?? false;
      const list = { pagePk: pagePartition.inbox(clinicId, done), newestFirst: done };
      const now = clock.now();
      const isThere = (row: InboxRow) => !hasExpired(row, now);
      return collectPage<InboxRow>(fetchRows, list, query, isThere, query.limit + 1);
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
