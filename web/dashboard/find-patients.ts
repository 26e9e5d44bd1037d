/** How the list of patients is asked for: by its address, or by POST where a name or a number is looked for. */
import type { TotalsAnswer } from '../../shared/staff-contract/totals.ts';
import type { Question } from './api/client.ts';

const pageSize = 25;

/** What stands in the address of the list. */
export type ListQuery = Readonly<Record<string, string>>;

/** Filters that an address names only where they are used. */
const optional = ['status', 'due', 'sort'] as const;

/** The question for a page of the list, filtered as its address says. */
export function questionOf(query: ListQuery, search: string): Question {
  const { phase = '', flag = '', cursor = '' } = query;
  const used = optional.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  if (search.trim() !== '') {
    const body = { search, phase, flag, ...Object.fromEntries(used), cursor, limit: pageSize };
    return { path: '/patients/search', body };
  }
  const asked = new URLSearchParams([...Object.entries({ phase, flag }), ...used]);
  asked.append('cursor', cursor);
  asked.append('limit', String(pageSize));
  return `/patients?${asked}`;
}

/** How often the list is asked for again: every patient of the clinic is read for a page of it that is put in order. */
export function listEveryMs({ sort = '' }: ListQuery): number {
  return sort === '' ? 15_000 : 60_000;
}

/** What was looked for when an entry of the browser's history was left; total, as anything may stand there. */
export function searchIn(state: unknown): string {
  const search: unknown = typeof state === 'object' && state !== null && 'search' in state && state.search;
  return typeof search === 'string' ? search : '';
}

/** True where the list leaves anybody out. */
export function isFiltered({ phase, flag, status, due }: ListQuery, search: string): boolean {
  return [phase, flag, status, due, search].some((each) => (each ?? '') !== '');
}

/** How many a list has by the clinic's totals; null where they do not tell, as of two filters together. */
function countedBy(query: ListQuery, search: string, totals: TotalsAnswer): number | null {
  const { phase = '', flag = '', status = '', due = '' } = query;
  const [only, ...more] = [phase, flag, status, due, search].filter((each) => each !== '');
  if (only === undefined) return totals.patients;
  if (more.length > 0) return null;
  if (flag === 'silent') return totals.silent;
  const found = Object.entries({ ...totals.status, due: totals.due, overdue: totals.overdue }).find(
    ([name]) => name === (status || due),
  );
  return found?.[1] ?? null;
}

/** How many patients the list has, not the page; null where nobody has counted them. */
export function listCount(
  query: ListQuery,
  search: string,
  page: { rows: number; more: boolean },
  totals: TotalsAnswer | null,
): number | null {
  if ((query.cursor ?? '') === '' && !page.more) return page.rows;
  return totals === null ? null : countedBy(query, search, totals);
}
