import type { Evidence } from './evidence.ts';
import { reliefWindow } from './evidence.ts';
import type { Need } from './needs.ts';
import { minimumOf } from './needs.ts';
import { counted, oneDecimal } from './shown-number.ts';

function quiet(what: string): (evidence: Evidence) => string {
  return ({ review }) => `${minimumOf(review.phase, review.protocol).quietDays} days without ${what}`;
}

/** What a need that is met asked for, in plain English; null where it goes without saying. */
export const metWords: Record<Need, (evidence: Evidence) => string | null> = {
  'flare-evidence': () => 'signs of a flare',
  'not-autoimmune': () => null,
  'fresh-reading': () => 'a reading that is new enough',
  'latest-not-elevated': () => 'a last reading that is not well above the usual',
  'reading-after-override': ({ review }) =>
    review.lastOverride === null ? null : 'a reading after the staff decision',
  'enough-days': ({ review }) =>
    `${counted(minimumOf(review.phase, review.protocol).days, 'day')} in this phase`,
  'enough-sessions': ({ review }) =>
    counted(minimumOf(review.phase, review.protocol).sessions, 'attended session'),
  'two-readings-near-usual': () => 'two readings in a row near the usual',
  'check-ins-answered': () => 'the last check-in answered',
  'no-recent-report': quiet('a flare report'),
  'no-recent-rise': quiet('an elevated reading'),
  'room-to-measure': () => null,
  'readings-in-phase': ({ review }) => `${counted(review.protocol.stepUpReadings, 'reading')} in this phase`,
  'little-relief': ({ review }) => `relief of less than ${review.protocol.stepUpPercent}%`,
  'worse-than-start': () => 'pain above that at which this phase began',
  'not-worse-than-start': ({ review }) =>
    `average pain less than ${oneDecimal(review.protocol.stepUpPoints)} above that at which this phase began`,
  response: ({ review }) => `average pain down by at least ${review.protocol.responsePercent}%`,
  'lasting-response': ({ review }) => `relief over the last ${reliefWindow(review)} days together too`,
  'not-tried': () => null,
  'news-of-this-week': () => null,
};
