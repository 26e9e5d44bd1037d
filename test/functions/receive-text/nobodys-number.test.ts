/** What a number that is nobody's now writes, and may well be a patient's: a person reads it once a day. */
import { describe, expect, it } from 'vitest';
import { optOutsOf } from '../../../shared/edge/opt-outs.ts';
import { testSettings } from '../../support/patient-story.ts';
import { agreed, by, createWorld, first, second } from './numbers-world.ts';

async function toRead({ clinics, numbers, strangers }: Awaited<ReturnType<typeof agreed>>, phone: string) {
  const [hash = ''] = await optOutsOf(clinics, numbers).hashes(testSettings.clinicId, phone);
  const state = await strangers.load(`${testSettings.clinicId}.${hash}`);
  return state?.toRead.map(({ kind, text }) => [kind, text]) ?? [];
}

describe('a number that is nobody’s now', () => {
  it('of a discharged patient reaches the inbox once a day', async () => {
    const world = await agreed();
    await world.staff('ana', { type: 'discharge', reason: 'better', by });
    await world.arrives(first, 'can I come back?');
    world.clock.advance(60_000);
    await world.arrives(first, 'hello?');
    await world.arrives(first, 'thanks');
    expect(await toRead(world, first)).toEqual([['discharged', 'can I come back?']]);
    world.clock.advance(24 * 3_600_000);
    await world.arrives(first, 'it hurts again, 7');
    expect(await toRead(world, first)).toHaveLength(2);
  });

  it('is heard with what the patient wrote on it just before the discharge', async () => {
    const world = await agreed();
    await world.arrives(first, 'I just want to');
    world.clock.advance(20_000);
    await world.staff('ana', { type: 'discharge', reason: 'better', by });
    world.clock.advance(20_000);
    await world.arrives(first, 'die');
    expect(await toRead(world, first)).toEqual([['crisis', 'YES / I just want to / die']]);
    world.clock.advance(6 * 60_000);
    await world.arrives(first, 'die');
    expect((await toRead(world, first)).at(-1)).toEqual(['discharged', 'die']);
  });

  it('that says it is somebody’s new number does too, and any other does not', async () => {
    const world = await createWorld();
    await world.arrives(second, 'this is my new number, Ana');
    await world.arrives(first, 'who are you?');
    expect(await toRead(world, second)).toEqual([['new-number', 'this is my new number, Ana']]);
    expect(await toRead(world, first)).toEqual([]);
  });
});
