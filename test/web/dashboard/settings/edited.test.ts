import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { numberAt, withNumberAt } from '../../../../web/dashboard/settings/edited.ts';

describe('a number of the protocol', () => {
  it('is found and changed by its path, alone', () => {
    const changed = withNumberAt(defaultProtocol, 'checkInDays.weekly', 5);
    expect(numberAt(changed, 'checkInDays.weekly')).toBe(5);
    expect(changed).toEqual({
      ...defaultProtocol,
      checkInDays: { ...defaultProtocol.checkInDays, weekly: 5 },
    });
    expect(numberAt(defaultProtocol, 'checkInDays.weekly')).toBe(7);
  });

  it('is null where there is none', () => {
    expect(numberAt(defaultProtocol, 'checkInDays')).toBeNull();
    expect(numberAt(defaultProtocol, 'checkInDays.daily')).toBeNull();
  });
});
