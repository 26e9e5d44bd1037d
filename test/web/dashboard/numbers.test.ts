import { describe, expect, it } from 'vitest';
import { readablePhone, wholePercent } from '../../../web/dashboard/numbers.ts';

describe('numbers', () => {
  it('never rounds a share up', () => {
    expect(wholePercent(0.999)).toBe('99%');
    expect(wholePercent(1)).toBe('100%');
    expect(wholePercent(0.29)).toBe('29%');
  });

  it.each([
    ['+12065550111', '(206) 555-0111'],
    ['+447700900123', '+44 770 090 0123'],
    ['front-desk@clinic.example', 'front-desk@clinic.example'],
    ['', ''],
  ])('writes %s as %s', (phone, read) => {
    expect(readablePhone(phone)).toBe(read);
  });
});
