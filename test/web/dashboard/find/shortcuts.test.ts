import { describe, expect, it } from 'vitest';
import { meantBy, shortcutsOn, switchShortcuts } from '../../../../web/dashboard/find/shortcuts.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, busy: false, afterGo: false };
const press = (key: string, changed: Partial<typeof plain> = {}) => meantBy({ key, ...plain, ...changed });

describe('a key on any page', () => {
  it('searches, shows the shortcuts, enrols, or waits for the letter of a page', () => {
    expect(['/', '?', 'n', 'g', 'x'].map((key) => press(key))).toEqual([
      { type: 'action', action: 'search' },
      { type: 'action', action: 'shortcuts' },
      { type: 'action', action: 'enrol' },
      { type: 'go' },
      null,
    ]);
    expect(press('p', { afterGo: true })).toEqual({ type: 'place', page: 'patients' });
    expect([press('p'), press('n', { afterGo: true }), press('toString')]).toEqual([null, null, null]);
  });

  it("is the browser's or the field's where it is theirs", () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'busy'] as const) {
      expect(press('/', { [held]: true }), held).toBeNull();
    }
  });

  it('does nothing on a device where that was switched off', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(shortcutsOn(storage)).toBe(true);
    switchShortcuts(storage, false);
    expect(shortcutsOn(storage)).toBe(false);
    switchShortcuts(storage, true);
    expect(shortcutsOn(storage)).toBe(true);
  });
});
