import { describe, expect, it } from 'vitest';
import { dayMs, later } from '../../shared/domain/local-time.ts';
import { UnknownClinicError } from '../../shared/dynamo/errors.ts';
import { restDays } from '../../shared/history/number-changes.ts';
import { clinicNumber, sampleTime, settingsOf } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

const otherNumber = '+12065550101';

/** Settings, the clinic's own number and key, and the one switch. */
export function describeClinics(makeStore: MakeStore): void {
  describe('clinics', () => {
    it('knows nothing of a clinic that was never set up', async () => {
      const { clinics, numbers } = await makeStore();
      expect(await clinics.latest('demo')).toBeNull();
      expect(await numbers.clinicOf(clinicNumber)).toBeNull();
      await expect(clinics.key('demo')).rejects.toThrow(UnknownClinicError);
    });

    it('sets a clinic up with its number, its key and its place in the list', async () => {
      const { clinics, numbers } = await makeStore();
      expect(await clinics.save(settingsOf('demo', 1))).toBe('written');
      expect(await clinics.latest('demo')).toEqual(settingsOf('demo', 1));
      expect(await numbers.clinicOf(clinicNumber)).toBe('demo');
      const key = await clinics.key('demo');
      expect(key).toMatch(/^[0-9a-f]{64}$/);
      await clinics.save(settingsOf('alpha', 1, { originationNumber: otherNumber }));
      expect(await clinics.key('alpha')).not.toBe(key);
      const all: string[] = [];
      for await (const id of clinics.list()) all.push(id);
      expect(all).toEqual(['alpha', 'demo']);
      expect(await clinics.page(null, 1)).toEqual(['alpha']);
      expect(await clinics.page('alpha', 5)).toEqual(['demo']);
      expect(await clinics.page('demo', 5)).toEqual([]);
    });

    it('writes versions one after another, and the key stays', async () => {
      const { clinics } = await makeStore();
      await clinics.save(settingsOf('demo', 1));
      expect(await clinics.save(settingsOf('unknown', 2, { originationNumber: otherNumber }))).toBe(
        'conflict',
      );
      expect(await clinics.latest('unknown')).toBeNull();
      const key = await clinics.key('demo');
      expect(await clinics.save(settingsOf('demo', 1, { name: 'Late' }))).toBe('conflict');
      expect(await clinics.save(settingsOf('demo', 3, { name: 'Early' }))).toBe('conflict');
      expect(await clinics.save(settingsOf('demo', 2, { name: 'Second' }))).toBe('written');
      expect(await clinics.save(settingsOf('demo', 2, { name: 'Late' }))).toBe('conflict');
      expect((await clinics.latest('demo'))?.name).toBe('Second');
      const versions = await clinics.versions('demo');
      expect(versions.map(({ version, name }) => [version, name])).toEqual([
        [1, settingsOf('demo', 1).name],
        [2, 'Second'],
      ]);
      expect(await clinics.versions('unknown')).toEqual([]);
      expect(await clinics.key('demo')).toBe(key);
    });

    it('lets one of two who save the same version win', async () => {
      const { clinics } = await makeStore();
      await clinics.save(settingsOf('demo', 1));
      const outcomes = await Promise.all(
        ['A', 'B', 'C'].map((name) => clinics.save(settingsOf('demo', 2, { name }))),
      );
      expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'written']);
    });

    it('gives no clinic the number of another, and writes nothing then', async () => {
      const { clinics, numbers } = await makeStore();
      await clinics.save(settingsOf('demo', 1));
      expect(await clinics.save(settingsOf('thief', 1))).toBe('number-in-use');
      expect(await clinics.latest('thief')).toBeNull();
      await clinics.save(settingsOf('other', 1, { originationNumber: otherNumber }));
      expect(await clinics.save(settingsOf('other', 2))).toBe('number-in-use');
      expect((await clinics.latest('other'))?.version).toBe(1);
      expect(await numbers.clinicOf(otherNumber)).toBe('other');
      expect(await numbers.clinicOf(clinicNumber)).toBe('demo');
    });

    it('keeps the numbers it texted from before, until they are given up and another takes them', async () => {
      const { clinics, numbers } = await makeStore();
      const line = {
        number: clinicNumber,
        numberType: '10dlc',
        partsPerSecond: 1,
        until: sampleTime,
      } as const;
      const after = { originationNumber: otherNumber };
      await clinics.save(settingsOf('demo', 1));
      await clinics.save(settingsOf('demo', 2, { ...after, formerLines: [{ ...line, moved: false }] }));
      expect(await clinics.save(settingsOf('next', 1))).toBe('number-in-use');
      await clinics.save(settingsOf('demo', 3, { ...after, formerLines: [{ ...line, moved: true }] }));
      expect(await numbers.clinicOf(clinicNumber)).toBe('demo');
      // It rests first: people answer in the conversation that is on their phone.
      const free = later(sampleTime, restDays * dayMs);
      const early = later(free, -1);
      expect(await clinics.save(settingsOf('next', 1, { savedAt: early }))).toBe('number-in-use');
      expect(await clinics.save(settingsOf('next', 1, { savedAt: free }))).toBe('written');
      expect(await numbers.clinicOf(clinicNumber)).toBe('next');
      // Neither back nor away does the first clinic take what is the other's now.
      expect(await clinics.save(settingsOf('demo', 4))).toBe('number-in-use');
      expect(await clinics.save(settingsOf('demo', 4, after))).toBe('written');
      expect(await numbers.clinicOf(clinicNumber)).toBe('next');
    });

    it('moves the claim with the number, and leaves the old one free', async () => {
      const { clinics, numbers } = await makeStore();
      await clinics.save(settingsOf('demo', 1));
      expect(await clinics.save(settingsOf('demo', 2, { originationNumber: otherNumber }))).toBe('written');
      expect(await numbers.clinicOf(otherNumber)).toBe('demo');
      expect(await numbers.clinicOf(clinicNumber)).toBeNull();
      expect(await clinics.save(settingsOf('next', 1))).toBe('written');
    });

    it('makes one key for cursors, whoever asks first', async () => {
      const { clinics } = await makeStore();
      const keys = await Promise.all([clinics.cursorKey(), clinics.cursorKey(), clinics.cursorKey()]);
      expect(new Set([...keys, await clinics.cursorKey()]).size).toBe(1);
      expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    });

    it('switches all sending off and on', async () => {
      const { clinics } = await makeStore();
      expect(await clinics.sendingEverywhere()).toBe('on');
      await clinics.switchSendingEverywhere('off');
      expect(await clinics.sendingEverywhere()).toBe('off');
      await clinics.switchSendingEverywhere('on');
      expect(await clinics.sendingEverywhere()).toBe('on');
    });
  });
}
