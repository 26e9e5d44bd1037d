/** What `npm run texts-a-year` counts over 200 patients, looked at with a few. */
import { describe, expect, it } from 'vitest';
import { textsOfResponders } from '../../scripts/story/texts-of-responders.ts';
import { isDeep } from '../support/depth.ts';

const patients = isDeep ? 60 : 5;
/** Of five patients the median scatters by some texts; these five are near that of 200. */
const from = isDeep ? 1 : 8;

describe('the texts of half of the responders, answers included', () => {
  it('are at most 85 in a year where sessions are known', async () => {
    const { texts } = await textsOfResponders(patients, 'bookings', from);
    expect(texts.median).toBeLessThanOrEqual(85);
  });

  it('are at most 125 in a year where none is known', async () => {
    const { texts } = await textsOfResponders(patients, 'nobody', from);
    expect(texts.median).toBeLessThanOrEqual(125);
  });
});
