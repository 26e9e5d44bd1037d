/** The ways to cut the list of patients that stand above it, each with how many it shows. */
import type { TotalsAnswer } from '../../../shared/staff-contract/totals.ts';
import type { ListQuery } from '../find-patients.ts';
import { words } from '../words.ts';

export interface ListView {
  readonly name: string;
  readonly count: number;
  /** How it cuts the list; what else did is taken away. */
  readonly query: ListQuery;
  readonly chosen: boolean;
}

const { views: said } = words.patients;

/** What leaves anybody out of the list. */
const filters = ['status', 'due', 'flag', 'phase', 'search'] as const;

/**
 * Those with anybody in them, and the one that is chosen. Each stands for the whole filter of the list, so that its count
 * is true; none is chosen where the list is cut by anything besides.
 */
export function viewsOf(query: ListQuery, totals: TotalsAnswer): ListView[] {
  const isChosen = (view: ListQuery): boolean =>
    filters.every((name) => (query[name] ?? '') === (view[name] ?? ''));
  const byStatus = Object.entries(totals.status).map(([name, count]) => ({
    name: words.status[name as keyof TotalsAnswer['status']],
    count,
    query: { status: name },
  }));
  const all = [
    { name: said.all, count: totals.patients, query: {} },
    { name: said.due, count: totals.due, query: { due: 'due' } },
    { name: said.overdue, count: totals.overdue, query: { due: 'overdue' } },
    { name: said.silent, count: totals.silent, query: { flag: 'silent' } },
    ...byStatus,
  ];
  return all
    .map((view): ListView => ({ ...view, chosen: isChosen(view.query) }))
    .filter(({ count, chosen, query: own }) => count > 0 || chosen || Object.keys(own).length === 0);
}
