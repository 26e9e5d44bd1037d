/** When a desk was last worked at, in whatever tab, and when it is locked for that nobody is there. */

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Minutes that may be chosen on a device. */
export const lockChoices = [5, 15, 30, 60] as const;
const usualLockMinutes = 15;

const minutesKey = 'ebb-lock-minutes';
const activeKey = 'ebb-active-at';
/** Tabs listen for it: what one of them locks, all of them lock. */
export const lockedKey = 'ebb-locked';

/** So often at most that somebody is there is written down. */
const notedEveryMs = 10_000;

export interface Idle {
  readonly minutes: () => number;
  readonly choose: (minutes: number) => void;
  /** Somebody is there. */
  readonly note: (now: number) => void;
  /** Nobody was, for so long that the desk is locked; a device that was never worked at is not. */
  readonly isOver: (now: number) => boolean;
  readonly isLocked: () => boolean;
  readonly lock: () => void;
  readonly unlock: (now: number) => void;
  /** Who was here has signed out: nothing is left to lock. */
  readonly forget: () => void;
}

/** The desk of one device, as its storage has it. */
export function createIdle(storage: Storage): Idle {
  const minutes = (): number => {
    const chosen = Number(storage.getItem(minutesKey));
    return lockChoices.find((choice) => choice === chosen) ?? usualLockMinutes;
  };
  const activeAt = (): number => Number(storage.getItem(activeKey) ?? 0) || 0;
  const note = (now: number): void => {
    if (Math.abs(now - activeAt()) >= notedEveryMs) storage.setItem(activeKey, String(now));
  };
  return {
    minutes,
    choose: (chosen) => storage.setItem(minutesKey, String(chosen)),
    note,
    isOver: (now) => activeAt() > 0 && now - activeAt() >= minutes() * 60_000,
    isLocked: () => storage.getItem(lockedKey) !== null,
    lock: () => storage.setItem(lockedKey, 'locked'),
    unlock: (now) => {
      storage.removeItem(lockedKey);
      storage.setItem(activeKey, String(now));
    },
    forget: () => {
      storage.removeItem(lockedKey);
      storage.removeItem(activeKey);
    },
  };
}
