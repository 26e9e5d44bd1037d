/** What `npm run texts-a-year` counts over 200 patients, looked at with a few. */
import { expect, it } from 'vitest';
import type { SessionsBy } from '../../scripts/story/story-patients.ts';
import { textsOfResponders } from '../../scripts/story/texts-of-responders.ts';
import { isDeep } from '../support/depth.ts';

/** At most so many texts for half of the responders, answers included, by who tells of their sessions. */
const most: [SessionsBy, number][] = [['bookings', 85]];
/** A patient's year is a second of work: `npm test` plays one, and of nobody who tells the one of the stories. */
const mostInDeep: [SessionsBy, number][] = [...most, ['nobody', 125]];
const patients = isDeep ? 60 : 1;
/** This one is near the median of 200. */
const from = isDeep ? 1 : 8;

it.each(isDeep ? mostInDeep : most)(
  'half of the responders get few texts in a year: where sessions are known from %s, at most %i',
  async (sessions, texts) => {
    expect((await textsOfResponders(patients, sessions, from)).texts.median).toBeLessThanOrEqual(texts);
  },
);
