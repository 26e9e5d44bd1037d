import { describe, expect, it } from 'vitest';
import { moveClaims } from '../../../functions/reconcile/move-claims.ts';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import { later, minuteMs } from '../../../shared/domain/local-time.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import type { Claim } from '../../../shared/history/ports.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { clinicNumber, commitOf, sampleTime, settingsOf, stateOf } from '../../contracts/history-samples.ts';

const next = '+12065550998';
const phones = ['+12065551001', '+12065551002', '+12065551003'];

/** A clinic that has just changed its number, with three patients. */
async function given() {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  await store.clinics.save(settingsOf('demo', 1));
  for (const [index, phone] of phones.entries()) {
    const state = stateOf(`p${index}`, 1, { phone });
    await store.histories.append(commitOf(state), { clinicNumber, take: phone });
  }
  const former = {
    number: clinicNumber,
    numberType: 'toll-free',
    partsPerSecond: 3,
    until: sampleTime,
  } as const;
  const formerLines = [{ ...former, moved: false }];
  await store.clinics.save(settingsOf('demo', 2, { originationNumber: next, formerLines }));
  return { ...store, clock };
}

async function holders({ numbers }: Awaited<ReturnType<typeof given>>, number: string) {
  return Promise.all(phones.map(async (phone) => (await numbers.patientOf(number, phone))?.patientId));
}

const hasTime = () => true;

describe('moving the patients of a clinic to its present number', () => {
  it('waits until nobody goes by the settings before the change', async () => {
    const world = await given();
    await moveClaims(world, 'demo', hasTime);
    expect(await holders(world, next)).toEqual([undefined, undefined, undefined]);
  });

  it('moves them all, and gives the former number up', async () => {
    const world = await given();
    world.clock.advance(15 * minuteMs);
    await moveClaims(world, 'demo', hasTime);
    expect(await holders(world, next)).toEqual(['p0', 'p1', 'p2']);
    expect(await holders(world, clinicNumber)).toEqual([undefined, undefined, undefined]);
    const settings = await world.clinics.latest('demo');
    expect([settings?.version, settings?.formerLines[0]?.moved]).toEqual([3, true]);
    await moveClaims(world, 'demo', hasTime);
    expect((await world.clinics.latest('demo'))?.version).toBe(3);
  });

  it('is gone on with wherever a run ended', async () => {
    for (let calls = 0; calls < 6; calls += 1) {
      const world = await given();
      world.clock.moveTo(later(sampleTime, 15 * minuteMs));
      let left = calls;
      const fragile =
        <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
        async (...args: Args): Promise<Result> => {
          left -= 1;
          if (left < 0) throw new Error('cut off');
          return run(...args);
        };
      const { clinics, numbers, clock } = world;
      const broken = {
        clock,
        clinics: {
          latest: fragile((id: string) => clinics.latest(id)),
          save: fragile((settings: ClinicSettings) => clinics.save(settings)),
        },
        numbers: {
          claimsOn: (number: string) => numbers.claimsOn(number),
          moveClaim: fragile((claim: Claim, from: string, to: string) => numbers.moveClaim(claim, from, to)),
        },
      };
      await moveClaims(broken, 'demo', hasTime).catch(() => undefined);
      // Wherever it ended, each patient is found by one of the two.
      const [old, present] = await Promise.all([holders(world, clinicNumber), holders(world, next)]);
      expect(old.map((id, index) => id ?? present[index])).toEqual(['p0', 'p1', 'p2']);
      await moveClaims(world, 'demo', hasTime);
      expect(await holders(world, next)).toEqual(['p0', 'p1', 'p2']);
      expect((await world.clinics.latest('demo'))?.formerLines[0]?.moved).toBe(true);
    }
  });

  it('says that it is not done when its time is up, and not when going on would move nobody', async () => {
    const world = await given();
    world.clock.advance(15 * minuteMs);
    const turns = (count: number) => {
      let left = count;
      return () => {
        left -= 1;
        return left >= 0;
      };
    };
    expect(await moveClaims(world, 'demo', turns(0))).toBe('done');
    expect(await moveClaims(world, 'demo', turns(2))).toBe('unfinished');
    expect(await holders(world, next)).toEqual(['p0', 'p1', undefined]);
    expect((await world.clinics.latest('demo'))?.formerLines[0]?.moved).toBe(false);
    expect(await moveClaims(world, 'demo', turns(2))).toBe('done');
    expect(await holders(world, next)).toEqual(['p0', 'p1', 'p2']);
    expect((await world.clinics.latest('demo'))?.formerLines[0]?.moved).toBe(true);
  });

  it('moves them back where the clinic takes its former number again', async () => {
    const world = await given();
    world.clock.advance(15 * minuteMs);
    await moveClaims(world, 'demo', hasTime);
    const line = { number: next, numberType: '10dlc', partsPerSecond: 1, until: world.clock.now() } as const;
    await world.clinics.save(settingsOf('demo', 4, { formerLines: [{ ...line, moved: false }] }));
    world.clock.advance(15 * minuteMs);
    await moveClaims(world, 'demo', hasTime);
    expect(await holders(world, clinicNumber)).toEqual(['p0', 'p1', 'p2']);
  });

  it('leaves what another save has changed meanwhile to the next run', async () => {
    const world = await given();
    world.clock.advance(15 * minuteMs);
    const before = await world.clinics.latest('demo');
    if (before === null) throw new Error('the clinic is there');
    const clinics = {
      ...world.clinics,
      async latest(clinicId: string) {
        const found = await world.clinics.latest(clinicId);
        await world.clinics.save({ ...before, version: 3, name: 'Another' });
        return found;
      },
    };
    await moveClaims({ ...world, clinics }, 'demo', hasTime);
    expect(await world.clinics.latest('demo')).toMatchObject({
      name: 'Another',
      formerLines: [{ moved: false }],
    });
    await moveClaims(world, 'demo', hasTime);
    expect(await world.clinics.latest('demo')).toMatchObject({
      name: 'Another',
      formerLines: [{ moved: true }],
    });
  });
});
