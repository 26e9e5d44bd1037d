/** Watches whether anybody is at the desk, and locks it when nobody is. */
import { type Idle, lockedKey } from './idle.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const lookEveryMs = 15_000;

/**
 * Runs until the desk is locked, here or in another tab, then says so once. What runs by itself, such as an import, is
 * work too: `isWorking`.
 */
export function watchDesk(idle: Idle, isWorking: () => boolean, onLocked: () => void): () => void {
  const there = (): void => {
    // Whoever comes back too late finds it locked: a touch is no password.
    if (!idle.isOver(Date.now())) idle.note(Date.now());
  };
  const look = (): void => {
    if (isWorking()) there();
    else idle.look(Date.now());
    if (!idle.isLocked()) return;
    stop();
    onLocked();
  };
  const heard = ({ key }: StorageEvent): void => {
    if (key === lockedKey) look();
  };
  for (const sign of signs) addEventListener(sign, there, { passive: true, capture: true });
  addEventListener('storage', heard);
  // A laptop that slept looks as soon as it is seen again.
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, lookEveryMs);
  const stop = (): void => {
    for (const sign of signs) removeEventListener(sign, there, { capture: true });
    removeEventListener('storage', heard);
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
  there();
  return stop;
}
