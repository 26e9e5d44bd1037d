/** Which self-care tip a patient is given: one that suits the condition and what was written, and is not stale. */
import { daysBetween, type IsoDate } from '../calendar.ts';
import type { Condition } from '../plan/conditions.ts';
import type { TipId } from '../tip-ids.ts';
import type { TipTopic } from './tip-topics.ts';

/** What suits everybody, in the order in which it is given after the first three of a condition. */
const forAll: readonly TipId[] = [
  'mindful-minutes',
  'warm-shower',
  'short-walk',
  'pillows',
  'posture-breaks',
  'weighted-blanket',
  'gel-pack',
  'breathing',
];

/** Nobody with an autoimmune condition is told to press, pull or stretch, nor about what is rubbed in. */
const suited: Record<Condition, readonly TipId[]> = {
  'back-pain': ['tennis-ball', 'heat-cold', 'sleep', ...forAll, 'massage-cane', 'gentle-yoga', 'cream'],
  arthritis: ['hand-massage', 'heat-cold', 'sleep', ...forAll, 'gentle-yoga', 'cream'],
  'headache-tmj': ['neck-release', 'heat-cold', 'sleep', ...forAll],
  fibromyalgia: ['breathing', 'heat-cold', 'sleep', ...forAll, 'gentle-yoga', 'cream'],
  autoimmune: ['breathing', 'heat-cold', 'sleep', ...forAll],
  other: [
    'tennis-ball',
    'breathing',
    'heat-cold',
    'sleep',
    ...forAll,
    'massage-cane',
    'gentle-yoga',
    'cream',
  ],
};

/** What answers a topic, the best first. */
const answering: Record<TipTopic, readonly TipId[]> = {
  swelling: ['gel-pack', 'heat-cold'],
  sleep: ['sleep', 'pillows', 'weighted-blanket', 'breathing'],
  stress: ['breathing', 'mindful-minutes', 'short-walk', 'gentle-yoga'],
  stiffness: ['warm-shower', 'posture-breaks', 'gentle-yoga', 'heat-cold', 'neck-release'],
};

/** What nobody wants to hear of whose joints are swollen. */
const wrongWhenSwollen: ReadonlySet<TipId> = new Set([
  'tennis-ball',
  'hand-massage',
  'neck-release',
  'massage-cane',
  'warm-shower',
]);

/** No tip comes twice in 26 weeks while others remain. */
const freshAgainDays = 182;

export interface TipWish {
  readonly condition: Condition;
  /** What the text told of that it answers. */
  readonly topics: readonly TipTopic[];
  /** When each was last given. */
  readonly given: Readonly<Partial<Record<TipId, IsoDate>>>;
  readonly today: IsoDate;
  /** Tips that the clinic has switched off. */
  readonly off: readonly TipId[];
}

/** The tip to give; null when the clinic has switched off all that suit. */
export function chooseTip({ condition, topics, given, today, off }: TipWish): TipId | null {
  const isSwollen = topics.includes('swelling');
  const possible = [...new Set(suited[condition])].filter(
    (tip) => !off.includes(tip) && !(isSwollen && wrongWhenSwollen.has(tip)),
  );
  const isFresh = (tip: TipId) => {
    const on = given[tip];
    return on === undefined || daysBetween(on, today) > freshAgainDays;
  };
  const longestAgo = possible.toSorted((a, b) => ((given[a] ?? '') < (given[b] ?? '') ? -1 : 1));
  const fresh = longestAgo.filter(isFresh);
  const onTopic = topics.flatMap((topic) => answering[topic]).find((tip) => fresh.includes(tip));
  return onTopic ?? fresh[0] ?? longestAgo[0] ?? null;
}
