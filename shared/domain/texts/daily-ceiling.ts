/** The most texts that leave a clinic on one of its days, so that a mistake costs a day's texts and not a month's. */
import { traitsOf } from '../text-kinds.ts';
import type { OpenText } from './open-text.ts';

const leastCeiling = 500;
const perPatient = 20;
/** Nudges stop here, so that whoever writes is answered for longer. */
const nudgePercent = 90;
const alarmPercent = 80;

/** The clinic's own ceiling, else what its live patients make of it. */
export function ceilingOf(own: number | null, livePatients: number): number {
  return own ?? Math.max(leastCeiling, perPatient * livePatients);
}

/** Emergency words, alerts and the answers to STOP, START, HELP and YES are never held back. */
function isHeldByNoCeiling({ channel, content }: Pick<OpenText, 'channel' | 'content'>): boolean {
  const { leavesAlways, aboveCeiling } = traitsOf(content.kind);
  // A START before the YES is answered by the invitation.
  const isAnswered = content.kind === 'invitation' && channel === 'answer';
  return leavesAlways === true || aboveCeiling === true || isAnswered;
}

/** How many texts may have left with this one; null where nothing holds it back. */
export function mostTextsWith(text: Pick<OpenText, 'channel' | 'content'>, ceiling: number): number | null {
  if (isHeldByNoCeiling(text)) return null;
  return text.channel === 'nudge' ? Math.floor((ceiling * nudgePercent) / 100) : ceiling;
}

/** True from 80 % on, when somebody should look. */
export function isNearCeiling(count: number, ceiling: number): boolean {
  return count * 100 >= ceiling * alarmPercent;
}
