/** Every self-care tip there is, in the order in which they are shown. */
export const tipIds = [
  'tennis-ball',
  'hand-massage',
  'neck-release',
  'breathing',
  'heat-cold',
  'sleep',
  'massage-cane',
  'gel-pack',
  'cream',
  'pillows',
  'weighted-blanket',
  'gentle-yoga',
  'short-walk',
  'mindful-minutes',
  'posture-breaks',
  'warm-shower',
] as const;
export type TipId = (typeof tipIds)[number];
