import { describe, expect, it } from 'vitest';
import { createRateLimit, mostPoints, pointsOf } from '../../../functions/staff-api/rate-limit.ts';
import { routes } from '../../../functions/staff-api/routes.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryRequestCounts } from '../../../shared/outside/memory-request-counts.ts';
import { claimsOf, createWorld, worldStart } from './staff-world.ts';

const outcomesPath = '/clinics/demo/outcomes';

describe('what a clinic may ask in a minute', () => {
  it('is refused beyond it with 429 and when to come back, and the other clinic is not', async () => {
    const world = createWorld();
    await world.open();
    world.clock.advance(42_000);
    let answer = await world.call('GET', outcomesPath);
    for (let asked = 0; answer.status === 200 && asked < 2 * mostPoints; asked += 1) {
      answer = await world.call('GET', outcomesPath);
    }
    expect([
      answer.status,
      answer.body.reason,
      answer.body.retryAfterSeconds,
      answer.headers['retry-after'],
    ]).toEqual([429, 'too-many-requests', 18, '18']);
    expect((await world.call('GET', outcomesPath)).status).toBe(429);
    const other = await world.call('GET', '/clinics/other/outcomes', { claims: claimsOf('other', 'staff') });
    expect(other.status).not.toBe(429);
    world.clock.advance(18_000);
    expect((await world.call('GET', outcomesPath)).status).toBe(200);
  });

  it('is counted over all instances, and pages ten at a time', async () => {
    const clock = createManualClock(worldStart);
    const memory = createMemoryRequestCounts();
    let writes = 0;
    const counts = {
      add: (...asked: Parameters<typeof memory.add>) => {
        writes += 1;
        return memory.add(...asked);
      },
    };
    const instances = [createRateLimit(counts, clock), createRateLimit(counts, clock)];
    const taken = async () => {
      let points = 0;
      for (;;) {
        for (const limit of instances) {
          const refused = await limit('harbor', 1).then(
            () => false,
            () => true,
          );
          if (refused) return points;
          points += 1;
        }
      }
    };
    expect(await taken()).toBeGreaterThanOrEqual(mostPoints);
    expect(writes).toBeLessThanOrEqual(mostPoints / 10 + 2);
  });

  it('holds nobody up when nothing can be counted', async () => {
    const limit = createRateLimit(
      { add: () => Promise.reject(new Error('throttled')) },
      createManualClock(worldStart),
    );
    await expect(limit('harbor', 20)).resolves.toBeUndefined();
  });

  it('weighs what reads a whole clinic or writes files more than a page', () => {
    const costly = routes
      .filter((route) => pointsOf(route) === 20)
      .map(({ method, path }) => `${method} ${path}`);
    expect(costly.sort()).toEqual([
      'GET /clinics/{clinicId}/day',
      'GET /clinics/{clinicId}/outcomes',
      'GET /clinics/{clinicId}/totals',
      'POST /clinics/{clinicId}/bookings',
      'POST /clinics/{clinicId}/exports',
      'POST /clinics/{clinicId}/imports',
      'POST /clinics/{clinicId}/protocol/replay',
    ]);
  });
});
