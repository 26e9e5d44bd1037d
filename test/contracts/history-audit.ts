import { describe, expect, it } from 'vitest';
import type { Audit, AuditEntry } from '../../shared/audit/ports.ts';
import { BadCursorError } from '../../shared/dynamo/errors.ts';
import type { MakeStore } from './store-under-test.ts';

const start = Date.parse('2027-01-04T18:00:00.000Z');

function entryOf(second: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: `e${second}`,
    clinicId: 'demo',
    at: new Date(start + second * 1000).toISOString(),
    userId: 'user-1',
    role: 'staff',
    action: 'chart-read',
    patientId: 'ann',
    outcome: 'done',
    reason: null,
    requestId: `request-${second}`,
    ...changes,
  };
}

async function allPages(audit: Audit, query: { limit: number; patientId?: string }, clinicId = 'demo') {
  const pages: AuditEntry[][] = [];
  let cursor: string | undefined;
  do {
    const page = await audit.entries(clinicId, { ...query, ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

/** The trail of who looked and who changed. */
export function describeAudit(makeStore: MakeStore): void {
  describe('the audit trail', () => {
    it('tells what was added, newest first, to its own clinic alone', async () => {
      const { audit } = await makeStore();
      expect(await audit.entries('demo', { limit: 10 })).toEqual({ rows: [], next: null });
      for (const second of [1, 3, 2]) await audit.add(entryOf(second));
      await audit.add(entryOf(4, { clinicId: 'other' }));
      const { rows, next } = await audit.entries('demo', { limit: 10 });
      expect(rows).toEqual([entryOf(3), entryOf(2), entryOf(1)]);
      expect(next).toBeNull();
      expect((await audit.entries('other', { limit: 10 })).rows).toEqual([entryOf(4, { clinicId: 'other' })]);
    });

    it('shows a request as it ended, and as begun where no end was told', async () => {
      const { audit } = await makeStore();
      const asked = { action: 'patient-enrolled', patientId: null } as const;
      await audit.add(entryOf(1, { ...asked, outcome: 'begun' }));
      await audit.add(entryOf(1, { ...asked, outcome: 'done', patientId: 'bob' }));
      await audit.add(entryOf(2, { ...asked, outcome: 'begun' }));
      expect((await audit.entries('demo', { limit: 10 })).rows).toEqual([
        entryOf(2, { ...asked, outcome: 'begun' }),
        entryOf(1, { ...asked, outcome: 'done', patientId: 'bob' }),
      ]);
    });

    it.each([1, 2, 3, 5])('comes whole in pages of %i, never torn between begin and end', async (limit) => {
      const { audit } = await makeStore();
      for (let second = 0; second < 7; second += 1) {
        await audit.add(entryOf(second, { outcome: 'begun' }));
        if (second % 3 !== 0) await audit.add(entryOf(second));
      }
      const pages = await allPages(audit, { limit });
      expect(pages.every((page) => page.length <= limit)).toBe(true);
      expect(pages.flat().map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'e6 begun',
        'e5 done',
        'e4 done',
        'e3 begun',
        'e2 done',
        'e1 done',
        'e0 begun',
      ]);
    });

    it('tells the entries of one patient', async () => {
      const { audit } = await makeStore();
      for (let second = 0; second < 6; second += 1) {
        await audit.add(entryOf(second, { patientId: second % 2 === 0 ? 'ann' : 'bob' }));
      }
      const pages = await allPages(audit, { limit: 2, patientId: 'bob' });
      expect(pages.flat().map(({ id }) => id)).toEqual(['e5', 'e3', 'e1']);
      expect((await allPages(audit, { limit: 2, patientId: 'nobody' })).flat()).toEqual([]);
    });

    it('tells the entries of one person, action and outcome, within moments', async () => {
      const { audit } = await makeStore();
      for (let second = 0; second < 8; second += 1) {
        await audit.add(
          entryOf(second, {
            userId: second % 2 === 0 ? 'kim' : 'lee',
            action: second < 4 ? 'chart-read' : 'text-written',
            outcome: second === 6 ? 'refused' : 'done',
          }),
        );
      }
      const asked = async (query: Parameters<typeof audit.entries>[1]) =>
        (await allPages(audit, query)).flat().map(({ id }) => id);
      expect(await asked({ limit: 1, userId: 'kim', action: 'chart-read' })).toEqual(['e2', 'e0']);
      expect(await asked({ limit: 10, outcome: 'refused' })).toEqual(['e6']);
      const [from, until] = [entryOf(2).at, entryOf(5).at];
      expect(await asked({ limit: 2, from, until })).toEqual(['e4', 'e3', 'e2']);
      expect(await asked({ limit: 2, from, until, userId: 'lee' })).toEqual(['e3']);
    });

    it('lets nobody change what was said, and takes the same words again', async () => {
      const { audit } = await makeStore();
      await audit.add(entryOf(1));
      await audit.add(entryOf(1));
      await expect(audit.add(entryOf(1, { userId: 'user-2' }))).rejects.toThrow();
      expect((await audit.entries('demo', { limit: 10 })).rows).toEqual([entryOf(1)]);
    });

    it('takes no cursor but its own', async () => {
      const { audit } = await makeStore();
      await expect(audit.entries('demo', { limit: 1, cursor: 'elsewhere' })).rejects.toThrow(BadCursorError);
    });
  });
}
