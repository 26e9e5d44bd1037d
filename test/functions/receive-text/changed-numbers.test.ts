/** Texts and changes of number that cross each other, over the memory store: whose text it is, and whose STOP. */
import { describe, expect, it } from 'vitest';
import { later } from '../../../shared/domain/local-time.ts';
import { statusOf } from '../../../shared/domain/patient/state.ts';
import type { Intent } from '../../../shared/history/commit-decision.ts';
import { agreed, by, createWorld, first, second, start } from './numbers-world.ts';

describe('what a number has said', () => {
  it('stays with it when it is given up by a change, a discharge or an erasure, and a new enrolment starts stopped', async () => {
    const leaving: Intent[] = [
      { type: 'edit-details', changed: { phone: second }, by },
      { type: 'discharge', reason: 'moved', by },
      { type: 'erase', by },
    ];
    for (const intent of leaving) {
      const { arrives, staff, enrol, state, isOptedOut, clock } = await agreed();
      await arrives(first, 'STOP');
      expect(await isOptedOut(first)).toBe(false);
      await staff('ana', intent);
      expect(await isOptedOut(first)).toBe(true);
      clock.advance(60_000);
      await enrol('bo', first);
      expect(statusOf(await state('bo'))).toBe('stopped');
      clock.advance(60_000);
      await arrives(first, 'START');
      expect(statusOf(await state('bo'))).toBe('invited');
      expect(await isOptedOut(first)).toBe(false);
    }
  });

  it('moves a patient who takes it into its own record, both ways', async () => {
    const { arrives, staff, change, state, sends, clock } = await agreed();
    await arrives(second, 'STOP');
    await staff('ana', change(second, { consent: { how: 'by phone', by, at: start } }));
    expect(statusOf(await state('ana'))).toBe('stopped');
    clock.advance(60_000);
    await staff('ana', change(first));
    expect(statusOf(await state('ana'))).toBe('invited');
    await sends('ana');
    await arrives(first, 'YES');
    expect(statusOf(await state('ana'))).toBe('intake');
    await staff('ana', change(second));
    expect(statusOf(await state('ana'))).toBe('stopped');
  });

  it('holds when it is said in the moment between looking it up and the commit', async () => {
    const enrolling = await createWorld();
    const result = await enrolling.enrol('ana', first, () => enrolling.arrives(first, 'STOP'));
    expect(result.kind).toBe('committed');
    expect(statusOf(await enrolling.state('ana'))).toBe('stopped');
    const changing = await agreed();
    await changing.staff('ana', changing.change(second), () => changing.arrives(second, 'STOP'));
    expect(statusOf(await changing.state('ana'))).toBe('stopped');
    const starting = await agreed();
    await starting.arrives(second, 'STOP');
    starting.clock.advance(60_000);
    await starting.staff('ana', starting.change(second), () => starting.arrives(second, 'START'));
    expect(statusOf(await starting.state('ana'))).toBe('invited');
  });

  it('holds when it is heard as a stranger\u2019s while the patient is being enrolled', async () => {
    const { enrol, arrives, state } = await createWorld();
    await arrives(first, 'STOP', { meanwhile: async () => void (await enrol('ana', first)) });
    expect(statusOf(await state('ana'))).toBe('stopped');
  });
});

describe('a text that crosses a change of number', () => {
  it('is the former number\u2019s when the change is committed first', async () => {
    const { arrives, staff, change, state } = await agreed();
    await arrives(first, '6', { meanwhile: async () => void (await staff('ana', change(second))) });
    const { plan, inbox } = await state('ana');
    expect([plan.baseline, inbox.length]).toEqual([[], 1]);
  });

  it('that comes again after its number went to another patient counts for neither', async () => {
    const { arrives, staff, change, enrol, state, sends, clock } = await agreed();
    await arrives(first, 'yes', { id: 'twice' });
    const at = clock.now();
    clock.advance(60_000);
    await staff('ana', change(second));
    await enrol('bo', first);
    await sends('bo');
    await arrives(first, 'yes', { id: 'twice', at });
    expect(statusOf(await state('bo'))).toBe('invited');
    expect((await state('bo')).plan.baseline).toEqual([]);
  });

  it('from a number that is a stranger\u2019s again after 30 days reaches nobody\u2019s record', async () => {
    const { arrives, staff, change, state, clock } = await agreed();
    await staff('ana', change(second));
    clock.moveTo(later(start, 31 * 24 * 3_600_000));
    const { seq } = await state('ana');
    await arrives(first, '6');
    await arrives(first, 'STOP');
    expect((await state('ana')).seq).toBe(seq);
  });

  it('says STOP for its own number alone, which is remembered at once', async () => {
    const { arrives, staff, change, state, sends, left, isOptedOut, clock } = await agreed();
    await staff('ana', change(second));
    await sends('ana');
    await arrives(first, 'STOP');
    await sends('ana');
    expect(left.at(-1)).toMatchObject({ to: first });
    expect(statusOf(await state('ana'))).toBe('invited');
    expect(await isOptedOut(first)).toBe(true);
    expect(await isOptedOut(second)).toBe(false);
    clock.advance(60_000);
    await arrives(first, 'START');
    expect(await isOptedOut(first)).toBe(false);
  });
});

describe('a sender that is late', () => {
  it('sends what it had claimed to the number before, and nothing of it to the new one', async () => {
    const { staff, change, state, sends, left } = await agreed();
    await staff('ana', { type: 'write-text', body: 'See you Monday', by });
    await sends('ana', async () => {
      await staff('ana', change(second));
      return { result: 'accepted', providerId: null };
    });
    expect(left.at(-1)).toMatchObject({ to: first, body: 'See you Monday' });
    expect((await state('ana')).texts.map(({ content }) => content.kind)).toEqual(['invitation']);
    await sends('ana');
    expect(left.at(-1)?.to).toBe(second);
  });

  it('whose text nothing accepted gives it up', async () => {
    const { staff, change, sends, left } = await agreed();
    await staff('ana', { type: 'write-text', body: 'See you Monday', by });
    await sends('ana', async () => {
      await staff('ana', change(second));
      return { result: 'retry', code: 'Throttling' };
    });
    await sends('ana');
    expect(left.slice(-1)).toMatchObject([{ to: second }]);
    expect(left.at(-1)?.body).toContain('Reply YES');
  });

  it('that hears from the carrier of an opt-out remembers it of the number it wrote to', async () => {
    const { staff, change, state, sends, isOptedOut } = await agreed();
    await staff('ana', { type: 'write-text', body: 'See you Monday', by });
    await sends('ana', async () => {
      await staff('ana', change(second));
      return { result: 'refused', code: 'OptedOut', optedOut: true };
    });
    expect(await isOptedOut(first)).toBe(true);
    expect(statusOf(await state('ana'))).toBe('invited');
  });
});
