import { describe, expect, it } from 'vitest';
import { later } from '../../../shared/domain/local-time.ts';
import { createCachedClinics } from '../../../shared/history/cached-clinics.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { sampleTime, settingsOf } from '../../contracts/history-samples.ts';

function open() {
  let now = sampleTime;
  const clock = { now: () => now };
  const { clinics } = createMemoryStore(clock);
  let asked = 0;
  const counted: typeof clinics = {
    ...clinics,
    latest(clinicId) {
      asked += 1;
      return clinics.latest(clinicId);
    },
  };
  return {
    clinics,
    cached: createCachedClinics(counted, clock),
    asked: () => asked,
    pass: (ms: number) => {
      now = later(now, ms);
    },
  };
}

describe('cached settings', () => {
  it('are asked for once a minute', async () => {
    const { clinics, cached, asked, pass } = open();
    await clinics.save(settingsOf('demo', 1));
    await cached.latest('demo');
    pass(59_999);
    expect((await cached.latest('demo'))?.version).toBe(1);
    expect(asked()).toBe(1);
    await clinics.save(settingsOf('demo', 2));
    expect((await cached.latest('demo'))?.version).toBe(1);
    pass(1);
    expect((await cached.latest('demo'))?.version).toBe(2);
    expect(asked()).toBe(2);
  });

  it('are asked for again by a clock that went back', async () => {
    const { clinics, cached, asked, pass } = open();
    await clinics.save(settingsOf('demo', 1));
    await cached.latest('demo');
    pass(-1);
    await cached.latest('demo');
    expect(asked()).toBe(2);
  });

  it('never remember that a clinic is unknown', async () => {
    const { clinics, cached } = open();
    expect(await cached.latest('demo')).toBeNull();
    await clinics.save(settingsOf('demo', 1));
    expect((await cached.latest('demo'))?.version).toBe(1);
  });

  it('are forgotten when they are saved here', async () => {
    const { cached } = open();
    await cached.save(settingsOf('demo', 1));
    await cached.latest('demo');
    await cached.save(settingsOf('demo', 2));
    expect((await cached.latest('demo'))?.version).toBe(2);
  });
});
