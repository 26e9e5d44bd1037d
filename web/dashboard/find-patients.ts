/** How the list of patients is asked for: by its address, or by POST where a name or a number is looked for. */
import type { Question } from './api/client.ts';

const pageSize = 25;

/** The question for a page of the list, filtered as its address says. */
export function questionOf(query: Readonly<Record<string, string>>, search: string): Question {
  const { phase = '', flag = '', cursor = '' } = query;
  if (search.trim() !== '') {
    return { path: '/patients/search', body: { search, phase, flag, cursor, limit: pageSize } };
  }
  return `/patients?${new URLSearchParams({ phase, flag, cursor, limit: String(pageSize) })}`;
}

/** What was looked for when an entry of the browser's history was left; total, as anything may stand there. */
export function searchIn(state: unknown): string {
  const search: unknown = typeof state === 'object' && state !== null && 'search' in state && state.search;
  return typeof search === 'string' ? search : '';
}
