import type { Condition } from '../plan/conditions.ts';
import type { TipId } from './content.ts';

/**
 * Self-care tips that suit a condition, in the order they are given. Warmth, cold and sleep suit everybody;
 * nobody with an autoimmune condition is told to press or stretch.
 */
const tipsFor: Record<Condition, readonly [TipId, ...TipId[]]> = {
  'back-pain': ['tennis-ball', 'heat-cold', 'sleep'],
  arthritis: ['hand-massage', 'heat-cold', 'sleep'],
  'headache-tmj': ['neck-release', 'heat-cold', 'sleep'],
  fibromyalgia: ['breathing', 'heat-cold', 'sleep'],
  autoimmune: ['breathing', 'heat-cold', 'sleep', 'hand-massage'],
  other: ['tennis-ball', 'breathing', 'heat-cold', 'sleep'],
};

/** The tip for a patient who has been given `count` tips before (0, 1, ...): the rotation of the condition. */
export function tipFor(condition: Condition, count: number): TipId {
  const tips = tipsFor[condition];
  return tips[count % tips.length] ?? tips[0];
}
