import { expect, it } from 'vitest';
import type { TotalsAnswer } from '../../../../shared/staff-contract/totals.ts';
import { viewsOf } from '../../../../web/dashboard/patients/list-views.ts';

const none = { invited: 0, intake: 0, active: 0, paused: 0, held: 0, stopped: 0, discharged: 0 };
const totals: TotalsAnswer = {
  patients: 220,
  status: { ...none, active: 200, paused: 20 },
  due: 14,
  overdue: 5,
  silent: 0,
};

it('shows how many there are, those with nobody in them left out', () => {
  expect(viewsOf({}, totals).map(({ name, count }) => `${name} ${count}`)).toEqual([
    'All 220',
    'Due or overdue 14',
    'Overdue 5',
    'Active 200',
    'Paused 20',
  ]);
});

it('chooses none where the list is cut by anything besides, as its count would not be true', () => {
  const cut = [
    { phase: 'flare' },
    { status: 'active', phase: 'flare' },
    { due: 'due', flag: 'crisis' },
    { status: 'active', search: 'ana' },
  ];
  expect(cut.flatMap((query) => viewsOf(query, totals).filter(({ chosen }) => chosen))).toEqual([]);
  const [active] = viewsOf({ status: 'active', sort: 'name' }, totals).filter(({ chosen }) => chosen);
  expect(active?.count).toBe(200);
});

it('keeps in sight what is chosen, one at a time', () => {
  for (const query of [{}, { due: 'due' }, { flag: 'silent' }, { status: 'held' }]) {
    const chosen = viewsOf(query, totals).filter((view) => view.chosen);
    expect(chosen.map((view) => view.query)).toEqual([query]);
  }
});
