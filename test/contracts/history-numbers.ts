import { describe, expect, it } from 'vitest';
import { later } from '../../shared/domain/local-time.ts';
import type { Claim, Numbers } from '../../shared/history/ports.ts';
import { clinicNumber, commitOf, sampleTime, stateOf } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

const phone = '+12065550123';
const otherPhone = '+12065550124';

async function claimsOn(numbers: Numbers): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const claim of numbers.claimsOn(clinicNumber)) claims.push(claim);
  return claims;
}

/** Claims on numbers, and opt-outs. */
export function describeNumbers(makeStore: MakeStore): void {
  describe('claims on numbers', () => {
    it('finds the patient behind a number at one clinic only', async () => {
      const { histories, numbers } = await makeStore();
      expect(await numbers.patientOf(clinicNumber, phone)).toBeNull();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      expect(await numbers.patientOf(clinicNumber, phone)).toEqual({ patientId: 'ann', clinicId: 'demo' });
      expect(await numbers.patientOf('+12065550999', phone)).toBeNull();
    });

    it('writes nothing at all when the number is in use', async () => {
      const { histories, numbers } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const second = commitOf(stateOf('bob', 1));
      expect(await histories.append(second, { clinicNumber, take: phone })).toBe('number-in-use');
      expect(await histories.latest('bob')).toBeNull();
      const live: string[] = [];
      for await (const id of histories.livePatients('demo')) live.push(id);
      expect(live).toEqual(['ann']);
      expect((await numbers.patientOf(clinicNumber, phone))?.patientId).toBe('ann');
    });

    it('finds a claim under either form of the number, and gives neither to another patient', async () => {
      const { histories, numbers } = await makeStore();
      const [usual, other] = ['+525512345678', '+5215512345678'];
      // Claimed by a version that went by the number as it was typed.
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: usual, free: [other] });
      for (const form of [usual, other]) {
        expect((await numbers.patientOf(clinicNumber, form))?.patientId).toBe('ann');
        const second = commitOf(stateOf('bob', 1));
        expect(await histories.append(second, { clinicNumber, take: form })).toBe('number-in-use');
      }
      const left = commitOf(stateOf('ann', 2, { discharged: true }));
      await histories.append(left, { clinicNumber, free: [usual], leave: true });
      expect(await numbers.patientOf(clinicNumber, other)).toBeNull();
    });

    it('moves a claim to another number of the clinic, once, and not what is no more', async () => {
      const { histories, numbers } = await makeStore();
      const next = '+12065550998';
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const claims = await claimsOn(numbers);
      expect(claims).toEqual([{ phone, patientId: 'ann', clinicId: 'demo' }]);
      const [claim] = claims;
      if (claim === undefined) throw new Error('the claim stands');
      expect(await numbers.moveClaim(claim, clinicNumber, next)).toBe('moved');
      expect(await numbers.moveClaim(claim, clinicNumber, next)).toBe('gone');
      expect(await numbers.patientOf(clinicNumber, phone)).toBeNull();
      expect((await numbers.patientOf(next, phone))?.patientId).toBe('ann');
      expect(await claimsOn(numbers)).toEqual([]);
      await histories.append(commitOf(stateOf('bob', 1)), { clinicNumber, take: phone });
      const other = { ...claim, patientId: 'bob' };
      expect(await numbers.moveClaim(other, clinicNumber, next)).toBe('number-in-use');
    });

    it('looks at former numbers of the clinic too, for what is taken and what is freed', async () => {
      const { histories, numbers } = await makeStore();
      const now = { clinicNumber: '+12065550998', formerLines: [clinicNumber] };
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const second = commitOf(stateOf('bob', 1));
      expect(await histories.append(second, { ...now, take: phone })).toBe('number-in-use');
      await histories.append(commitOf(stateOf('ann', 2)), { ...now, take: otherPhone, free: [phone] });
      expect(await numbers.patientOf(clinicNumber, phone)).toBeNull();
      expect((await numbers.patientOf(now.clinicNumber, otherPhone))?.patientId).toBe('ann');
      const leave = { ...now, free: [otherPhone], leave: true } as const;
      await histories.append(commitOf(stateOf('ann', 3, { discharged: true })), leave);
      expect(await numbers.patientOf(now.clinicNumber, otherPhone)).toBeNull();
    });

    it('calls it a conflict when the place is taken as well: the caller must look again first', async () => {
      const { histories } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      await histories.append(commitOf(stateOf('bob', 1)));
      const again = commitOf(stateOf('bob', 1));
      expect(await histories.append(again, { clinicNumber, take: phone })).toBe('conflict');
    });

    it('moves a claim with a change of number, and back', async () => {
      const { histories, numbers } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const change = { clinicNumber, take: otherPhone, free: [phone] };
      expect(await histories.append(commitOf(stateOf('ann', 2)), change)).toBe('written');
      expect(await numbers.patientOf(clinicNumber, phone)).toBeNull();
      expect((await numbers.patientOf(clinicNumber, otherPhone))?.patientId).toBe('ann');
      const back = { clinicNumber, take: phone, free: [otherPhone] };
      expect(await histories.append(commitOf(stateOf('ann', 3)), back)).toBe('written');
      const same = { clinicNumber, take: phone, free: [phone] };
      expect(await histories.append(commitOf(stateOf('ann', 4)), same)).toBe('written');
      expect((await numbers.patientOf(clinicNumber, phone))?.patientId).toBe('ann');
      // An older one is forgotten with the giving up of the last.
      const next = { clinicNumber, take: '+12065550177', giveUp: { phone }, free: [otherPhone] };
      expect(await histories.append(commitOf(stateOf('ann', 5)), next)).toBe('written');
    });

    it('frees a number for the next patient, and never frees that patient’s claim later', async () => {
      const { histories, numbers } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const leave = { clinicNumber, free: [phone], leave: true } as const;
      await histories.append(commitOf(stateOf('ann', 2, { discharged: true })), leave);
      await histories.append(commitOf(stateOf('bob', 1)), { clinicNumber, take: phone });
      expect(await histories.append(commitOf(stateOf('ann', 3, { erased: true })), leave)).toBe('written');
      expect((await numbers.patientOf(clinicNumber, phone))?.patientId).toBe('bob');
    });

    it('moves a number that was given up with the others, unless somebody has it there', async () => {
      const { histories, numbers } = await makeStore();
      const to = '+12065550101';
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const giveUp = { phone, until: '2026-07-15T17:00:00.000Z' };
      await histories.append(commitOf(stateOf('ann', 2)), { clinicNumber, take: otherPhone, giveUp });
      const claims = [];
      for await (const claim of numbers.claimsOn(clinicNumber)) claims.push(claim);
      const former = claims.find((claim) => claim.former === true);
      if (former === undefined) throw new Error('the claim that was given up is listed');
      expect(former).toEqual({
        phone,
        patientId: 'ann',
        clinicId: 'demo',
        former: true,
        until: giveUp.until,
      });
      expect(await numbers.moveClaim(former, clinicNumber, to)).toBe('moved');
      expect((await numbers.formerPatientOf(to, phone))?.patientId).toBe('ann');
      expect(await numbers.patientOf(to, phone)).toBeNull();
      expect(await numbers.moveClaim(former, to, clinicNumber)).toBe('moved');
      await histories.append(commitOf(stateOf('bob', 1)), { clinicNumber: to, take: phone });
      expect(await numbers.moveClaim(former, clinicNumber, to)).toBe('moved');
      expect((await numbers.patientOf(to, phone))?.patientId).toBe('bob');
      expect(await numbers.formerPatientOf(clinicNumber, phone)).toBeNull();
    });

    it('finds who had a number that was given up, until somebody takes it', async () => {
      const { histories, numbers } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      expect(await numbers.formerPatientOf(clinicNumber, phone)).toBeNull();
      const giveUp = { phone, until: '2026-07-15T17:00:00.000Z' };
      await histories.append(commitOf(stateOf('ann', 2)), { clinicNumber, take: otherPhone, giveUp });
      expect(await numbers.patientOf(clinicNumber, phone)).toBeNull();
      expect(await numbers.formerPatientOf(clinicNumber, phone)).toEqual({
        patientId: 'ann',
        clinicId: 'demo',
      });
      expect(await numbers.formerPatientOf(clinicNumber, otherPhone)).toBeNull();
      expect(await histories.append(commitOf(stateOf('bob', 1)), { clinicNumber, take: phone })).toBe(
        'written',
      );
      expect((await numbers.patientOf(clinicNumber, phone))?.patientId).toBe('bob');
      expect(await numbers.formerPatientOf(clinicNumber, phone)).toBeNull();
      // Ann is erased: what Bob has, and what he gives up later, is his.
      const free = [otherPhone, phone];
      await histories.append(commitOf(stateOf('ann', 3)), { clinicNumber, free, leave: true });
      expect((await numbers.patientOf(clinicNumber, phone))?.patientId).toBe('bob');
      await histories.append(commitOf(stateOf('bob', 2)), { clinicNumber, giveUp: { phone }, leave: true });
      await histories.append(commitOf(stateOf('ann', 4)), { clinicNumber, free, leave: true });
      expect((await numbers.formerPatientOf(clinicNumber, phone))?.patientId).toBe('bob');
    });

    it('gives a number that was given up to one of two who race for it, and back to whom it was', async () => {
      const { histories, numbers } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      await histories.append(commitOf(stateOf('ann', 2)), {
        clinicNumber,
        take: otherPhone,
        giveUp: { phone },
      });
      const back = { clinicNumber, take: phone, giveUp: { phone: otherPhone } };
      const outcomes = await Promise.all([
        histories.append(commitOf(stateOf('ann', 3)), back),
        histories.append(commitOf(stateOf('bob', 1)), { clinicNumber, take: phone }),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'written').length).toBe(1);
      const holder = (await numbers.patientOf(clinicNumber, phone))?.patientId;
      expect(holder).toBe(outcomes[0] === 'written' ? 'ann' : 'bob');
      const free = outcomes[0] === 'written' ? null : 'ann';
      expect((await numbers.patientOf(clinicNumber, otherPhone))?.patientId ?? null).toBe(free);
    });

    it('writes nothing once what the decision rested on is so no longer', async () => {
      const { histories, numbers } = await makeStore();
      const open = { clinicNumber, take: phone, expects: [{ hash: 'one', optedOut: false }] };
      await numbers.setOptedOut('demo', 'one', { optedOut: true, saidAt: sampleTime });
      expect(await histories.append(commitOf(stateOf('ann', 1)), open)).toBe('conflict');
      expect(await histories.latest('ann')).toBeNull();
      expect(await numbers.patientOf(clinicNumber, phone)).toBeNull();
      const stopped = { clinicNumber, take: phone, expects: [{ hash: 'one', optedOut: true }] };
      expect(await histories.append(commitOf(stateOf('ann', 1)), stopped)).toBe('written');
      await numbers.setOptedOut('demo', 'one', { optedOut: false, saidAt: later(sampleTime, 1) });
      const again = { ...stopped, take: otherPhone, giveUp: { phone } };
      expect(await histories.append(commitOf(stateOf('ann', 2)), again)).toBe('conflict');
      expect((await numbers.patientOf(clinicNumber, phone))?.patientId).toBe('ann');
    });

    it('remembers and forgets what a number has said in the commit that hears it', async () => {
      const { histories, numbers } = await makeStore();
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      await histories.append(commitOf(stateOf('ann', 2)), {
        clinicNumber,
        optOut: { hash: 'one', saidAt: sampleTime },
      });
      expect(await numbers.isOptedOut('demo', 'one')).toBe(true);
      expect(await histories.append(commitOf(stateOf('ann', 2)), { clinicNumber, optIn: ['one'] })).toBe(
        'conflict',
      );
      expect(await numbers.isOptedOut('demo', 'one')).toBe(true);
      await histories.append(commitOf(stateOf('ann', 3)), { clinicNumber, optIn: ['one', 'two'] });
      expect(await numbers.isOptedOut('demo', 'one')).toBe(false);
    });

    it('remembers an opt-out by hash and clinic until it is undone', async () => {
      const { histories, numbers } = await makeStore();
      expect(await numbers.isOptedOut('demo', 'hash')).toBe(false);
      await histories.append(commitOf(stateOf('ann', 1)), { clinicNumber, take: phone });
      const leave = {
        clinicNumber,
        free: [phone],
        leave: true,
        optOut: { hash: 'hash', saidAt: sampleTime },
      } as const;
      await histories.append(commitOf(stateOf('ann', 2, { discharged: true })), leave);
      expect(await numbers.isOptedOut('demo', 'hash')).toBe(true);
      expect(await numbers.isOptedOut('other', 'hash')).toBe(false);
      await numbers.setOptedOut('demo', 'hash', { optedOut: false, saidAt: sampleTime });
      expect(await numbers.isOptedOut('demo', 'hash')).toBe(true);
      await numbers.setOptedOut('demo', 'hash', { optedOut: false, saidAt: later(sampleTime, 1) });
      expect(await numbers.isOptedOut('demo', 'hash')).toBe(false);
      await numbers.setOptedOut('demo', 'hash', { optedOut: true, saidAt: later(sampleTime, 2) });
      await numbers.setOptedOut('demo', 'hash', { optedOut: true, saidAt: sampleTime });
      await numbers.setOptedOut('demo', 'hash', { optedOut: false, saidAt: later(sampleTime, 1) });
      expect(await numbers.isOptedOut('demo', 'hash')).toBe(true);
    });
  });
}
