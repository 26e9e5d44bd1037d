import type { Measure } from '../measure-kinds.ts';

const sides: Record<Measure['side'], string> = {
  left: ', left',
  right: ', right',
  both: ', both sides',
  none: '',
};

/** The part of the body that was measured, in the middle of a line: "shoulder, left". */
export function measuredPart({ site, side }: Pick<Measure, 'site' | 'side'>): string {
  return `${site}${sides[side]}`;
}
