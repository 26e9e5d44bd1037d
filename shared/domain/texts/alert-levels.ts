/** How the alert about one need goes on while nobody answers it: the table that every level and minute follows from. */
import { type Instant, later, minuteMs } from '../local-time.ts';

/** The levels in their order, each with the minutes after the first alert at which it goes out. */
export const alertLevels = {
  first: { minutes: 0 },
  again: { minutes: 15 },
  operator: { minutes: 60 },
} as const;

export type AlertLevel = keyof typeof alertLevels;

const inOrder = Object.keys(alertLevels) as AlertLevel[];

/** What follows a level that nobody answers; null after the last. */
export function levelAfter(level: AlertLevel): AlertLevel | null {
  return inOrder[inOrder.indexOf(level) + 1] ?? null;
}

/** When the level goes out, for an alert that was first raised at `since`. */
export function levelDueAt(level: AlertLevel, since: Instant): Instant {
  return later(since, alertLevels[level].minutes * minuteMs);
}

/** The last level after `level` whose time has come; null when none has. A wake-up that is late may pass one over. */
export function levelReached(level: AlertLevel, since: Instant, now: Instant): AlertLevel | null {
  const coming = inOrder.slice(inOrder.indexOf(level) + 1);
  return coming.findLast((each) => levelDueAt(each, since) <= now) ?? null;
}

/** Minutes from one level to a later one. */
export function minutesBetween(level: AlertLevel, next: AlertLevel): number {
  return alertLevels[next].minutes - alertLevels[level].minutes;
}
