/** Kinds of text and what sets them apart: the table from which every list of kinds follows. */

interface Traits {
  /** A clinic may word it itself; every other text is fixed because its words carry a promise or a duty. */
  readonly wordable?: true;
  /** It asks the patient for something: what a bare number, yes, no or "alto" may answer. */
  readonly asks?: 'pain' | 'other';
  /** No cap on automatic answers holds it back, and it does not count towards one. */
  readonly uncapped?: true;
  /** Neither a STOP, a discharge nor a switch holds it back. */
  readonly leavesAlways?: true;
  /** It answers what a person has a right to be answered: no ceiling of a day holds it back. */
  readonly aboveCeiling?: true;
  /** Somebody may be in danger: it waits in a queue of its own, which nothing else may fill. */
  readonly isEmergency?: true;
}

/** In the order in which they are shown. */
const textKinds = {
  invitation: { asks: 'other' },
  welcome: { wordable: true, aboveCeiling: true },
  'check-in': { asks: 'pain', wordable: true },
  reminder: { asks: 'pain', wordable: true },
  'session-nudge': { asks: 'other', wordable: true },
  'session-question': { asks: 'other' },
  'plan-news': {},
  'talk-first': {},
  'please-call': {},
  farewell: { asks: 'pain' },
  tip: {},
  acknowledgement: {},
  'flare-noted': { asks: 'pain' },
  'medication-noted': {},
  'session-noted': {},
  question: { asks: 'pain' },
  'yes-only': {},
  'wish-noted': {},
  'call-noted': {},
  'will-read': {},
  'same-asked': { asks: 'pain' },
  'stop-confirmation': { uncapped: true, leavesAlways: true },
  'start-confirmation': { uncapped: true, aboveCeiling: true },
  help: { uncapped: true, aboveCeiling: true },
  emergency: { uncapped: true, leavesAlways: true, isEmergency: true },
  'staff-text': { uncapped: true },
  alert: { uncapped: true, leavesAlways: true, isEmergency: true },
} as const satisfies Record<string, Traits>;

type Kinds = typeof textKinds;

export type TextKind = keyof Kinds;

/** Kinds a clinic may word itself. */
export type WordableText = {
  [Kind in TextKind]: Kinds[Kind] extends { wordable: true } ? Kind : never;
}[TextKind];

/** What sets a kind apart. */
export function traitsOf(kind: TextKind): Traits {
  return textKinds[kind];
}

function isWordable(kind: TextKind): kind is WordableText {
  return traitsOf(kind).wordable === true;
}

/** Every kind a clinic may word itself. */
export const wordableTexts: readonly WordableText[] = (Object.keys(textKinds) as TextKind[]).filter(
  isWordable,
);
