import { describe, expect, it } from 'vitest';
import {
  isFiltered,
  listCount,
  listEveryMs,
  questionOf,
  searchIn,
} from '../../../web/dashboard/find-patients.ts';

describe('the list of patients', () => {
  it('is asked for by its address', () => {
    expect(questionOf({ phase: 'flare' }, '')).toBe('/patients?phase=flare&flag=&cursor=&limit=25');
  });

  it('is searched by POST, so that no address holds a name', () => {
    expect(questionOf({ phase: 'flare', cursor: 'c' }, 'María')).toEqual({
      path: '/patients/search',
      body: { search: 'María', phase: 'flare', flag: '', cursor: 'c', limit: 25 },
    });
  });

  it('names in its address what it is cut and ordered by, and nothing that is not used', () => {
    expect(questionOf({ status: 'paused', due: '', sort: '-score' }, '')).toBe(
      '/patients?phase=&flag=&status=paused&sort=-score&cursor=&limit=25',
    );
    expect(questionOf({ due: 'overdue' }, 'Ana')).toMatchObject({ body: { search: 'Ana', due: 'overdue' } });
  });

  it('is asked for again by the minute where every patient is read for it', () => {
    expect([{}, { phase: 'flare' }, { sort: '' }, { sort: '-score' }].map(listEveryMs)).toEqual([
      15_000, 15_000, 15_000, 60_000,
    ]);
  });

  it('is counted whole: by what came where it is all, else by the totals, else not at all', () => {
    const status = { invited: 1, intake: 2, active: 30, paused: 0, held: 0, stopped: 0, discharged: 7 };
    const totals = { patients: 40, status, due: 28, overdue: 3, silent: 26 };
    const count = (query: Record<string, string>, search = '', rows = 25, more = true) =>
      listCount(query, search, { rows, more }, totals);
    expect(count({ phase: 'flare' }, 'ana', 4, false)).toBe(4);
    expect([
      count({}),
      count({ status: 'active' }),
      count({ due: 'due' }),
      count({ flag: 'silent' }),
    ]).toEqual([40, 30, 28, 26]);
    expect([count({ phase: 'flare' }), count({ status: 'active', due: 'due' }), count({}, 'ana')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(count({ cursor: 'c' }, '', 15, false)).toBe(40);
    expect([isFiltered({ sort: 'name' }, ''), isFiltered({ due: 'due' }, ''), isFiltered({}, 'a')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([null, undefined, 4, 'x', {}, { search: 4 }])('is not searched after %j', (state) => {
    expect(searchIn(state)).toBe('');
  });

  it('is searched again after the way back', () => {
    expect(searchIn({ search: 'María' })).toBe('María');
  });
});
