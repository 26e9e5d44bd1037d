/** What a person at the clinic should look at: the table from which every list, order and urgency of it follows. */

/** When somebody should see to it: at once, in the course of the day, or when there is time. */
export const urgencies = ['now', 'today', 'later'] as const;

export type Urgency = (typeof urgencies)[number];

/** Most urgent first, with what raises it: a review of the plan (a flag), or something that happened. */
export const attentionKinds = {
  crisis: { urgency: 'now', by: 'event' },
  urgent: { urgency: 'now', by: 'event' },
  concern: { urgency: 'now', by: 'event' },
  severe: { urgency: 'today', by: 'plan' },
  flare: { urgency: 'today', by: 'plan' },
  'call-first': { urgency: 'today', by: 'plan' },
  worsening: { urgency: 'today', by: 'plan' },
  'unconfirmed-rise': { urgency: 'today', by: 'plan' },
  'missed-check-ins': { urgency: 'today', by: 'plan' },
  'call-me': { urgency: 'today', by: 'event' },
  unread: { urgency: 'today', by: 'event' },
  suggestion: { urgency: 'today', by: 'event' },
  undeliverable: { urgency: 'today', by: 'event' },
  'wrong-number': { urgency: 'later', by: 'event' },
  'unknown-text': { urgency: 'later', by: 'event' },
  'flare-reported': { urgency: 'later', by: 'plan' },
  drifting: { urgency: 'later', by: 'plan' },
  'long-flare': { urgency: 'later', by: 'plan' },
  'non-response': { urgency: 'later', by: 'plan' },
  'tried-before': { urgency: 'later', by: 'plan' },
  'phase-review': { urgency: 'later', by: 'plan' },
  'no-baseline': { urgency: 'later', by: 'plan' },
  'low-baseline': { urgency: 'later', by: 'plan' },
  silent: { urgency: 'later', by: 'event' },
  'no-consent': { urgency: 'later', by: 'event' },
} as const satisfies Record<string, { urgency: Urgency; by: 'plan' | 'event' }>;

/** True where somebody says that they are in danger: emergency words answer, and texts are held until a person has looked. */
export function isEmergency(kind: string): kind is 'crisis' | 'urgent' {
  return kind === 'crisis' || kind === 'urgent';
}

/** True also where there may be danger, which a person is to read at once and nothing answers. */
export function isDanger(kind: string): kind is 'crisis' | 'urgent' | 'concern' {
  return isEmergency(kind) || kind === 'concern';
}

/** What is to be known of it besides its kind, where what to do depends on it. */
export const attentionReasons = ['invitation', 'opted-out-at-carrier'] as const;

export type AttentionReason = (typeof attentionReasons)[number];

type Kinds = typeof attentionKinds;

export type AttentionKind = keyof Kinds;

/** What a review of the plan can raise. */
export type Flag = {
  [Kind in AttentionKind]: Kinds[Kind]['by'] extends 'plan' ? Kind : never;
}[AttentionKind];

/** Every kind, most urgent first. */
export const attentionNames = Object.keys(attentionKinds) as [AttentionKind, ...AttentionKind[]];

function isFlag(kind: AttentionKind): kind is Flag {
  return attentionKinds[kind].by === 'plan';
}

/** Every flag of the plan, alphabetically. */
export const flagNames: readonly Flag[] = attentionNames.filter(isFlag).sort();
