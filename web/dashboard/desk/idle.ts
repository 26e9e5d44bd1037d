/**
 * When a desk was last worked at, in whatever tab, and whether it is closed: locked for that nobody is there, or signed out
 * of. The moment it was closed at stays: only who gave a password later is let in, in any tab.
 */

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Minutes that may be chosen on a device. */
export const lockChoices = [5, 15, 30, 60] as const;
const usualLockMinutes = 15;

const minutesKey = 'ebb-lock-minutes';
const activeKey = 'ebb-active-at';
/** How the desk is closed, if it is. Tabs listen for it: what one of them locks, all of them lock. */
export const lockedKey = 'ebb-locked';
const closedAtKey = 'ebb-closed-at';

/** So often at most that somebody is there is written down. */
const notedEveryMs = 10_000;
const justNowMs = 60_000;
const signedOut = 'signed-out';

export interface Idle {
  readonly minutes: () => number;
  readonly choose: (minutes: number) => void;
  /** Somebody is there. */
  readonly note: (now: number) => void;
  /** Nobody was, for so long that the desk is locked; a device that was never worked at is not. */
  readonly isOver: (now: number) => boolean;
  readonly isLocked: () => boolean;
  /** Locks a desk at which nobody was for so long; whether it is locked. */
  readonly look: (now: number) => boolean;
  /** Who was here has signed out: nothing is left to lock, and the next one gives a password. */
  readonly signOut: (now: number) => void;
  /** Locked or signed out of: whoever comes gives a password, whatever the provider remembers. */
  readonly isClosed: () => boolean;
  /** Whether somebody who gave a password then may be here; null is at a time nobody knows. */
  readonly admits: (passwordAt: number | null, now: number) => boolean;
  /** Somebody who is admitted has come. */
  readonly open: (passwordAt: number | null, now: number) => void;
}

/**
 * When the person of an id token that was issued just now gave the password, by the clock of this machine: the provider
 * alone knows how long ago it was, and a machine's clock may be wrong. Null where the token does not say.
 */
export function passwordMoment(claims: Record<string, unknown>, now: number): number | null {
  const { iat, auth_time: given } = claims;
  return typeof iat === 'number' && typeof given === 'number' ? now - (iat - given) * 1000 : null;
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
  const isOver = (now: number): boolean => activeAt() > 0 && now - activeAt() >= minutes() * 60_000;
  const isLocked = (): boolean => ![null, signedOut].includes(storage.getItem(lockedKey));
  const isClosed = (): boolean => storage.getItem(lockedKey) !== null;
  const closedAt = (): number => Number(storage.getItem(closedAtKey) ?? 0) || 0;
  const close = (how: string, at: number): void => {
    // The moment first: who hears of the lock finds it.
    storage.setItem(closedAtKey, String(at));
    storage.setItem(lockedKey, how);
  };
  return {
    minutes,
    choose: (chosen) => storage.setItem(minutesKey, String(chosen)),
    note,
    isOver,
    isLocked,
    isClosed,
    look: (now) => {
      // From when it should have been locked: a password that was given since, on a page that took long, is good.
      if (!isClosed() && isOver(now)) close('locked', activeAt() + minutes() * 60_000);
      return isLocked();
    },
    signOut: (now) => {
      close(signedOut, now);
      storage.removeItem(activeKey);
    },
    admits: (passwordAt, now) => {
      if (closedAt() === 0 && !isClosed()) return true;
      // A clock that was put back since is no reason to let nobody in until it has caught up.
      const since = closedAt() > now ? now - justNowMs : closedAt();
      return passwordAt !== null && passwordAt > since;
    },
    open: (passwordAt, now) => {
      if (closedAt() > now) storage.setItem(closedAtKey, String((passwordAt ?? now) - 1));
      storage.removeItem(lockedKey);
      storage.setItem(activeKey, String(now));
    },
  };
}
