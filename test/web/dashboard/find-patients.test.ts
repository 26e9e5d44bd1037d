import { describe, expect, it } from 'vitest';
import { questionOf, searchIn } from '../../../web/dashboard/find-patients.ts';

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

  it.each([null, undefined, 4, 'x', {}, { search: 4 }])('is not searched after %j', (state) => {
    expect(searchIn(state)).toBe('');
  });

  it('is searched again after the way back', () => {
    expect(searchIn({ search: 'María' })).toBe('María');
  });
});
