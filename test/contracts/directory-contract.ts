import { describe, expect, it } from 'vitest';
import type { Directory } from '../../shared/outside/directory.ts';

/** An empty directory, and the addresses it has mailed so far. */
interface DirectoryUnderTest {
  directory: Directory;
  mailed: () => string[];
}

async function listed(directory: Directory, clinicId: string): Promise<string[]> {
  return (await directory.members(clinicId)).map(({ email, role }) => `${email} ${role}`);
}

/** What every adapter of the directory must do; clinics are named anew in each test, so they may share a pool. */
export function describeDirectory(name: string, open: () => Promise<DirectoryUnderTest>): void {
  describe(`the directory in ${name}`, () => {
    it('knows nobody of a clinic that nobody was added to', async () => {
      const { directory } = await open();
      expect(await directory.members('empty')).toEqual([]);
      expect(await directory.remove('empty', 'nobody')).toBe(false);
    });

    it('lets people sign in for one clinic, and mails the new ones', async () => {
      const { directory, mailed } = await open();
      const kim = await directory.put('one', 'Kim@One.example', 'staff');
      expect(kim).toEqual({ userId: expect.any(String), email: 'kim@one.example', role: 'staff' });
      await directory.put('one', 'ann@one.example', 'admin');
      expect(await directory.members('one')).toContainEqual(kim);
      expect(await listed(directory, 'one')).toEqual(['ann@one.example admin', 'kim@one.example staff']);
      expect(await listed(directory, 'other')).toEqual([]);
      expect(mailed()).toEqual(['kim@one.example', 'ann@one.example']);
    });

    it('gives a member another role, under the same id', async () => {
      const { directory } = await open();
      const before = await directory.put('two', 'kim@two.example', 'staff');
      const after = await directory.put('two', 'kim@two.example', 'admin');
      expect(after).toEqual({
        userId: before === 'taken' ? '' : before.userId,
        email: 'kim@two.example',
        role: 'admin',
      });
      expect(await listed(directory, 'two')).toEqual(['kim@two.example admin']);
    });

    it('takes nobody from another clinic, whatever is asked', async () => {
      const { directory } = await open();
      const kim = await directory.put('three', 'kim@three.example', 'staff');
      expect(await directory.put('four', 'KIM@three.example', 'admin')).toBe('taken');
      expect(await directory.remove('four', kim === 'taken' ? '' : kim.userId)).toBe(false);
      expect(await listed(directory, 'three')).toEqual(['kim@three.example staff']);
      expect(await listed(directory, 'four')).toEqual([]);
    });

    it('removes a member, who may be added again, there or elsewhere', async () => {
      const { directory } = await open();
      const kim = await directory.put('five', 'kim@five.example', 'staff');
      const userId = kim === 'taken' ? '' : kim.userId;
      expect(await directory.remove('five', userId)).toBe(true);
      expect(await directory.remove('five', userId)).toBe(false);
      expect(await listed(directory, 'five')).toEqual([]);
      expect(await directory.put('six', 'kim@five.example', 'admin')).toMatchObject({ userId });
      expect(await listed(directory, 'six')).toEqual(['kim@five.example admin']);
    });
  });
}
