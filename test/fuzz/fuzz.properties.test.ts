import fc from 'fast-check';
import { beforeEach, describe, it, vi } from 'vitest';
import { isDeep, runs } from '../support/depth.ts';
import { queuesLoseNothing } from './fuzz-queues.ts';
import { staffApiAnswers } from './fuzz-staff-api.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

/** The same each time, so that nobody's change is held up by another's finding; `npm run fuzz` goes on and on. */
const look = { ...runs(4, 300), ...(isDeep ? {} : { seed: 1 }) };

describe('every edge', () => {
  it('of the staff API answers whatever it is asked, as it is described', async () => {
    await fc.assert(staffApiAnswers, look);
  });

  it('of the queues loses nothing and fails for nobody', async () => {
    await fc.assert(queuesLoseNothing, look);
  });
});
