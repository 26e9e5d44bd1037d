/** STOP and START come in any order, and hold by when they were written, whoever has left meanwhile. */
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../shared/domain/patient/state.ts';
import { agreed, by, first, second } from './numbers-world.ts';

describe('a START that was written before a STOP and comes once the patient is discharged', () => {
  it('takes back nothing, on the number they had and on one before', async () => {
    const { arrives, staff, change, enrol, state, sends, isOptedOut, clock } = await agreed();
    const early = clock.now();
    clock.advance(60_000);
    await staff('ana', change(second));
    await sends('ana');
    await arrives(second, 'YES');
    clock.advance(60_000);
    await arrives(first, 'STOP');
    await arrives(second, 'STOP');
    await staff('ana', { type: 'discharge', reason: 'moved', by });
    clock.advance(60_000);
    for (const phone of [first, second]) {
      await arrives(phone, 'START', { at: early });
      expect(await isOptedOut(phone)).toBe(true);
    }
    await enrol('bo', first);
    expect(statusOf(await state('bo'))).toBe('stopped');
    await arrives(second, 'START');
    expect(await isOptedOut(second)).toBe(false);
  });

  it('nor what a former number said twice, once the patient is erased', async () => {
    const { arrives, staff, change, sends, isOptedOut, clock } = await agreed();
    await staff('ana', change(second));
    await sends('ana');
    clock.advance(60_000);
    await arrives(first, 'STOP');
    clock.advance(60_000);
    const between = clock.now();
    clock.advance(60_000);
    await arrives(first, 'please stop texting me');
    await staff('ana', { type: 'erase', by });
    clock.advance(60_000);
    await arrives(first, 'START', { at: between });
    expect(await isOptedOut(first)).toBe(true);
  });

  it('nor once the patient is erased', async () => {
    const { arrives, staff, isOptedOut, clock } = await agreed();
    const early = clock.now();
    clock.advance(60_000);
    await arrives(first, 'STOP');
    await staff('ana', { type: 'erase', by });
    clock.advance(60_000);
    await arrives(first, 'START', { at: early });
    expect(await isOptedOut(first)).toBe(true);
    await arrives(first, 'START');
    expect(await isOptedOut(first)).toBe(false);
  });
});
