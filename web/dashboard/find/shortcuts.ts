/** Keys that lead somewhere from every page: a closed list, told by `?` and switched off on a device by whoever it disturbs. */
import type { Page } from '../route.ts';

/** What a key does at once. */
export type ShortcutAction = 'search' | 'shortcuts' | 'enrol';

export const actionKeys = { '/': 'search', '?': 'shortcuts', n: 'enrol' } as const satisfies Record<
  string,
  ShortcutAction
>;

/** Pages to go to by `g` and a letter. */
export const placeKeys = {
  t: 'today',
  d: 'day',
  p: 'patients',
  i: 'inbox',
  o: 'outcomes',
  e: 'exports',
  s: 'settings',
} as const satisfies Record<string, Page>;

export const goKey = 'g';

/** What was pressed and where, as far as it matters. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The focus is where keys are typed or do something themselves, or a dialog is open. */
  readonly busy: boolean;
  /** `g` was pressed just before. */
  readonly afterGo: boolean;
}

export type Meant =
  | { readonly type: 'action'; readonly action: ShortcutAction }
  | { readonly type: 'place'; readonly page: Page }
  | { readonly type: 'go' }
  | null;

/** What is meant by a key; null for what is none of these. */
export function meantBy({ key, ctrlKey, metaKey, altKey, busy, afterGo }: Pressed): Meant {
  if (busy || ctrlKey || metaKey || altKey) return null;
  if (afterGo) {
    return Object.hasOwn(placeKeys, key)
      ? { type: 'place', page: placeKeys[key as keyof typeof placeKeys] }
      : null;
  }
  if (key === goKey) return { type: 'go' };
  return Object.hasOwn(actionKeys, key)
    ? { type: 'action', action: actionKeys[key as keyof typeof actionKeys] }
    : null;
}

const storageKey = 'ebb-shortcuts';

/** Whether single keys do anything on this device. */
export function shortcutsOn(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(storageKey) !== 'off';
}

/** Switches them on or off on this device. */
export function switchShortcuts(storage: Pick<Storage, 'setItem'>, on: boolean): void {
  storage.setItem(storageKey, on ? 'on' : 'off');
}
