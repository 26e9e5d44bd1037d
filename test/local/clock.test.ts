import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createClock } from '../../local/clock.ts';

const week = 7 * 86_400_000;
/** What a thread needs to start and to answer, however busy the machine; moves are far longer. */
const whileMs = 60_000;

/** Whether `read` tells the time that the platform's own clock tells around it, so much later. */
function expectTime(read: () => number, laterMs = 0): void {
  const before = Date.now() + laterMs;
  const time = read();
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(Date.now() + laterMs);
}

/** Runs code in a thread with a moved Date and answers what it posts. */
async function inThread(offsetBuffer: SharedArrayBuffer, code: string): Promise<unknown> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const before = new Date(0);
     import(workerData.clock).then((clock) => {
       clock.installMovedDate(workerData.offsetBuffer);
       globalThis.installAgain = clock.installMovedDate;
       parentPort.postMessage((() => { ${code} })());
     });`,
    {
      eval: true,
      workerData: { offsetBuffer, clock: new URL('../../local/clock.ts', import.meta.url).href },
    },
  );
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker.once('message', resolve);
  worker.once('error', reject);
  try {
    return await promise;
  } finally {
    await worker.terminate();
  }
}

describe('a movable clock', () => {
  it('stands at real time until it is moved', () => {
    const clock = createClock();
    expectTime(clock.now);
  });

  it('stands at the moment it was moved to and leaves real time alone', () => {
    const clock = createClock();
    const before = Date.now();
    const to = clock.now() + week;
    clock.moveTo(to);
    const now = clock.now();
    expect(now).toBeGreaterThanOrEqual(to);
    expect(now - to).toBeLessThanOrEqual(Date.now() - before);
    expectTime(clock.real);
  });

  it('ticks with real time between moves', () => {
    const clock = createClock(week);
    expectTime(clock.now, week);
    expectTime(clock.real);
  });

  it('refuses to be moved back, or to no time at all', () => {
    const clock = createClock(week);
    expect(() => clock.moveTo(Date.now())).toThrow(RangeError);
    expect(() => clock.moveTo(Number.NaN)).toThrow(RangeError);
    expectTime(clock.now, week);
  });
});

describe('a thread whose Date is moved', () => {
  it('sees moved time in Date.now(), new Date() and Date()', async () => {
    const clock = createClock(week);
    const seen = await inThread(
      clock.offsetBuffer,
      'return [Date.now(), new Date().getTime(), new Date(Date()).getTime()]',
    );
    for (const time of seen as number[]) expect(Math.abs(time - clock.now())).toBeLessThan(whileMs);
  });

  it('follows a move that comes after the patch', async () => {
    const clock = createClock();
    const seen = inThread(
      clock.offsetBuffer,
      `const until = performance.now() + 5000;
       while (Date.now() < ${Date.now() + week} && performance.now() < until);
       return Date.now();`,
    );
    clock.moveTo(clock.now() + week + 60_000);
    expect(Math.abs(Number(await seen) - clock.now())).toBeLessThan(whileMs);
  });

  it('keeps every other use of Date as it was', async () => {
    const seen = await inThread(
      createClock(week).offsetBuffer,
      `class Later extends Date {}
       return [
         new Date() instanceof Date, before instanceof Date, new Later() instanceof Later,
         new Date(0).toISOString(), new Date(2020, 0).getFullYear(), Date.UTC(1970, 0), Date.parse('1970-01-01'),
         new Date().constructor === Date, Date.name, Date.length, typeof Date(),
       ]`,
    );
    expect(seen).toEqual([
      true,
      true,
      true,
      '1970-01-01T00:00:00.000Z',
      2020,
      0,
      0,
      true,
      'Date',
      7,
      'string',
    ]);
  });

  it('formats moved time when Intl.DateTimeFormat is given none', async () => {
    const clock = createClock(10 * 365 * 86_400_000);
    const seen = await inThread(
      clock.offsetBuffer,
      `const format = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' });
       return [format.format(), format.formatToParts()[0].value, format.format(new Date(0)), [0].map(format.format)[0]]`,
    );
    const year = String(new Date(clock.now()).getUTCFullYear());
    expect(seen).toEqual([year, year, '1970', '1970']);
  });

  it('does not add the offsets of two patches', async () => {
    const clock = createClock(week);
    const seen = await inThread(
      clock.offsetBuffer,
      'globalThis.installAgain(workerData.offsetBuffer); return Date.now()',
    );
    expect(Math.abs(Number(seen) - clock.now())).toBeLessThan(whileMs);
  });
});
