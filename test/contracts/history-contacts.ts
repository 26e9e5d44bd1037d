import { describe, expect, it } from 'vitest';
import { changeContacts } from '../../shared/history/change-contacts.ts';
import { sampleTime } from './history-samples.ts';
import type { MakeStore } from './store-under-test.ts';

const confirmed = { status: 'confirmed', since: sampleTime } as const;
const lost = { status: 'lost', since: sampleTime, saidAt: sampleTime } as const;

/** How alert contacts stand, kept beside the settings. */
export function describeContacts(makeStore: MakeStore): void {
  describe('alert contacts', () => {
    it('of a clinic that nothing was kept of are none', async () => {
      const { contacts } = await makeStore();
      expect(await contacts.load('demo')).toEqual({ seq: 0, states: {} });
    });

    it('are written one after another, each clinic for itself', async () => {
      const { contacts } = await makeStore();
      expect(await contacts.save('demo', { seq: 1, states: { 'a@b.example': confirmed } })).toBe('written');
      expect(await contacts.save('demo', { seq: 1, states: {} })).toBe('conflict');
      expect(await contacts.save('demo', { seq: 3, states: {} })).toBe('conflict');
      expect(await contacts.save('demo', { seq: 2, states: { '+12065550101': lost } })).toBe('written');
      expect(await contacts.load('demo')).toEqual({ seq: 2, states: { '+12065550101': lost } });
      expect(await contacts.load('dem')).toEqual({ seq: 0, states: {} });
    });

    it('are changed by all who change them at once, and not written where nothing changes', async () => {
      const { contacts } = await makeStore();
      const numbers = ['+12065550101', '+12065550102', '+12065550103'];
      await Promise.all(
        numbers.map((number) =>
          changeContacts(contacts, 'demo', (states) => ({ ...states, [number]: lost })),
        ),
      );
      expect(Object.keys((await contacts.load('demo')).states).toSorted()).toEqual(numbers);
      await changeContacts(contacts, 'demo', (states) => ({ ...states }));
      expect((await contacts.load('demo')).seq).toBe(3);
    });
  });
}
