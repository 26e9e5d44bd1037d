/** The ways to cut the list of patients that stand above it, each with how many it shows. */
import type { TotalsAnswer } from '../../../shared/staff-contract/totals.ts';
import type { ListQuery } from '../find-patients.ts';
import { words } from '../words.ts';

export interface ListView {
  readonly name: string;
  readonly count: number;
  /** What of the address it sets; the rest of these is taken away. */
  readonly query: ListQuery;
  readonly chosen: boolean;
}

const { views: said } = words.patients;

/** Those with anybody in them, and the one that is chosen; one holds at a time, so that its count is true. */
export function viewsOf({ status = '', due = '', flag = '' }: ListQuery, totals: TotalsAnswer): ListView[] {
  const silent = flag === 'silent' ? flag : '';
  const byStatus = Object.entries(totals.status).map(([name, count]) => ({
    name: words.status[name as keyof TotalsAnswer['status']],
    count,
    query: { status: name },
    chosen: status === name,
  }));
  const all = [
    {
      name: said.all,
      count: totals.patients,
      query: {},
      chosen: status === '' && due === '' && silent === '',
    },
    { name: said.due, count: totals.due, query: { due: 'due' }, chosen: due === 'due' },
    { name: said.overdue, count: totals.overdue, query: { due: 'overdue' }, chosen: due === 'overdue' },
    { name: said.silent, count: totals.silent, query: { flag: 'silent' }, chosen: silent !== '' },
    ...byStatus,
  ];
  return all.filter(({ count, chosen, query }) => count > 0 || chosen || Object.keys(query).length === 0);
}
