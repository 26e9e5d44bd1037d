import type { IsoDate } from '../../calendar.ts';

/** Days on which nothing can be assumed of the patient; `to` null while they last. */
export interface AwaySpan {
  from: IsoDate;
  to: IsoDate | null;
}
