/** What staff measure of a patient's body, and on which side. */
export const measureKinds = ['range-of-motion'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** `none`: of a part that has no sides, such as bending the back. */
export const bodySides = ['left', 'right', 'both', 'none'] as const;
export type BodySide = (typeof bodySides)[number];

/** Parts that are measured again and again; any other may be written. */
export const bodySites = [
  'neck',
  'jaw',
  'shoulder',
  'elbow',
  'wrist',
  'thumb',
  'upper back',
  'lower back',
  'hip',
  'knee',
  'ankle',
] as const;

export interface Measure {
  measure: MeasureKind;
  site: string;
  side: BodySide;
  degrees: number;
}
