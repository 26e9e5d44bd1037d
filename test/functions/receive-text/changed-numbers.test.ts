/** Texts and changes of number that cross each other, over the memory store: whose text it is, and whose STOP. */
import { describe, expect, it } from 'vitest';
import { later } from '../../../shared/domain/local-time.ts';
import { statusOf } from '../../../shared/domain/patient/state.ts';
import type { Intent } from '../../../shared/history/commit-decision.ts';
import { testSettings } from '../../support/patient-story.ts';
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
    // It was confirmed as a stranger's.
    expect((await state('ana')).texts).toEqual([]);
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

describe('a number that the patient had so long ago that the state has forgotten it', () => {
  it('is told of nowhere any more, as an erasure promises', async () => {
    const { staff, change, numbers, clock } = await agreed();
    const { originationNumber } = testSettings;
    const later = ['+12065550145', '+12065550146', '+12065550147', '+12065550148', second];
    for (const phone of later) {
      clock.advance(60_000);
      await staff('ana', change(phone));
    }
    const told: string[] = [];
    for await (const { phone } of numbers.claimsOn(originationNumber)) told.push(phone);
    expect(told.sort()).toEqual([second, ...later.slice(1, 4)].sort());
    await staff('ana', { type: 'erase', by });
    for await (const { phone } of numbers.claimsOn(originationNumber)) expect(phone).toBe('nobody');
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

describe("a clinic's new number, to a number that a patient had before", () => {
  const before = testSettings.originationNumber;
  const present = '+18885550198';

  async function twoLines() {
    const world = await agreed();
    const { staff, change, sends, arrives, clinics } = world;
    await staff('ana', change(second));
    await sends('ana');
    await arrives(second, 'YES');
    await sends('ana');
    await clinics.save({
      ...testSettings,
      version: 2,
      originationNumber: present,
      numberType: 'toll-free',
      formerLines: [
        { number: before, numberType: '10dlc', partsPerSecond: 1, until: world.clock.now(), moved: false },
      ],
    });
    const answers = async (words: string, to: string) => {
      world.clock.advance(60_000);
      const sofar = world.left.length;
      await arrives(first, words, { to });
      await sends('ana');
      return world.left.slice(sofar).map((text) => [text.to, text.from]);
    };
    return { ...world, answers };
  }

  it('answers from the number that was written to, whichever the patient writes to', async () => {
    const { answers, arrives, clock } = await twoLines();
    expect(await answers('HELP', present)).toEqual([[first, present]]);
    expect(await answers('HELP', before)).toEqual([[first, before]]);
    await arrives(second, 'what?', { to: present });
    clock.advance(60_000);
    expect(await answers('I want to kill myself', before)).toEqual([
      [second, present],
      [first, before],
    ]);
  });

  it('confirms a STOP on the one whose carrier does not', async () => {
    const { answers } = await twoLines();
    expect(await answers('STOP', before)).toEqual([[first, before]]);
    expect(await answers('START', before)).toEqual([]);
    expect(await answers('STOP', present)).toEqual([]);
  });
});

describe('a STOP that was written before a change of number and comes after it', () => {
  it("stands over staff's word, which lets nobody be texted who had asked for no more", async () => {
    const { arrives, staff, change, state, isOptedOut, clock } = await agreed();
    const at = clock.now();
    clock.advance(60_000);
    const consent = { how: 'by phone', by, at: start };
    await staff('ana', change(second, { consent }));
    expect(statusOf(await state('ana'))).toBe('intake');
    await arrives(first, 'STOP', { at });
    expect(statusOf(await state('ana'))).toBe('stopped');
    expect(await isOptedOut(first)).toBe(true);
    clock.advance(60_000);
    await arrives(second, 'START');
    expect(statusOf(await state('ana'))).toBe('intake');
  });

  it('is the former number\u2019s alone where the patient has said YES since, or writes it after the change', async () => {
    const { arrives, staff, change, state, sends, clock } = await agreed();
    const at = clock.now();
    clock.advance(60_000);
    await staff('ana', change(second));
    await sends('ana');
    await arrives(second, 'YES');
    await arrives(first, 'STOP', { at });
    expect(statusOf(await state('ana'))).toBe('intake');
    const other = await agreed();
    await other.staff('ana', other.change(second, { consent: { how: 'by phone', by, at: start } }));
    other.clock.advance(60_000);
    await other.arrives(first, 'STOP');
    expect(statusOf(await other.state('ana'))).toBe('intake');
  });
});
