import { expect, it } from 'vitest';
import { createCachedLiveCount } from '../../../shared/history/cached-live-count.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';

it('counts the live patients of a clinic at most once a minute', async () => {
  const clock = createManualClock('2027-01-04T18:00:00.000Z');
  let asked = 0;
  async function* livePatients(clinicId: string) {
    asked += 1;
    yield* clinicId === 'demo' ? ['ann', 'bob'] : [];
  }
  const count = createCachedLiveCount({ livePatients }, clock);
  expect([await count('demo'), await count('demo'), await count('other')]).toEqual([2, 2, 0]);
  expect(asked).toBe(2);
  clock.advance(60_000);
  await count('demo');
  expect(asked).toBe(3);
});
