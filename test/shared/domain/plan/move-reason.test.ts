import { describe, expect, it } from 'vitest';
import { isFurtherApart, reasonOf } from '../../../../shared/domain/plan/move-reason.ts';

const numbers = (baseline: number | null, current: number | null) => ({
  baseline,
  current,
  improvement: null,
});
const byRule = { from: 'weekly', to: 'biweekly' } as const;

describe('the reason of a move', () => {
  it('is what pain came down from and to, in whole numbers', () => {
    expect(reasonOf({ ...byRule, rule: 'step-down', numbers: numbers(22 / 3, 13 / 3) })).toEqual({
      because: 'less-pain',
      from: 7,
      to: 4,
    });
  });

  it('is what pain rose from since the phase began, where that is known', () => {
    const made = { rule: 'step-up', from: 'monthly', to: 'biweekly', numbers: numbers(7, 6) } as const;
    expect(reasonOf({ ...made, startedAt: 3 })).toEqual({ because: 'more-pain', from: 3, to: 6 });
    expect(reasonOf({ ...made, numbers: numbers(7, 8) })).toEqual({ because: 'more-pain', from: 7, to: 8 });
  });

  it('is little relief where pain is about as before the first session', () => {
    expect(reasonOf({ rule: 'step-up', from: 'biweekly', to: 'weekly', numbers: numbers(7, 6) })).toEqual({
      because: 'little-relief',
      from: 7,
      to: 6,
    });
  });

  it('is the flare, or its end', () => {
    const made = { from: 'biweekly', to: 'weekly', numbers: numbers(7, 8) } as const;
    expect(reasonOf({ ...made, rule: 'flare-start' })).toEqual({ because: 'flare' });
    expect(reasonOf({ ...made, rule: 'flare-end' })).toEqual({ because: 'flare-over' });
  });

  it("names no pain for staff's word, and never a number that says the opposite or is not known", () => {
    const byStaff = { rule: 'override', from: 'monthly', numbers: numbers(7, 3) } as const;
    expect(reasonOf({ ...byStaff, to: 'weekly' })).toEqual({ because: 'staff', before: 'monthly' });
    expect(reasonOf({ ...byStaff, from: 'flare', to: 'weekly' })).toBeNull();
    expect(reasonOf({ ...byRule, rule: 'step-down', numbers: numbers(5, 6) })).toBeNull();
    expect(reasonOf({ ...byRule, rule: 'step-down', numbers: numbers(5, null) })).toBeNull();
    expect(reasonOf({ ...byRule, rule: 'step-up', numbers: null })).toBeNull();
    expect(reasonOf({ rule: 'first-phase', from: null, to: 'weekly', numbers: null })).toBeNull();
  });
});

it('knows which moves may be too soon for somebody', () => {
  expect(isFurtherApart({ because: 'less-pain', from: 7, to: 4 }, 'biweekly')).toBe(true);
  expect(isFurtherApart({ because: 'flare-over' }, 'biweekly')).toBe(true);
  expect(isFurtherApart({ because: 'flare-over' }, 'weekly')).toBe(false);
  expect(isFurtherApart({ because: 'staff', before: 'biweekly' }, 'monthly')).toBe(true);
  expect(isFurtherApart({ because: 'staff', before: 'biweekly' }, 'weekly')).toBe(false);
  expect(isFurtherApart({ because: 'flare' }, 'flare')).toBe(false);
  expect(isFurtherApart(null, 'monthly')).toBe(false);
});
