import { describe, expect, it } from 'vitest';
import type { AuditAnswer } from '../../../../shared/staff-contract/audit.ts';
import { readTrail, trailFile } from '../../../../web/dashboard/audit/read-all.ts';

type Entry = AuditAnswer['entries'][number];

const entry = (id: string, changed: Partial<Entry> = {}): Entry => ({
  id,
  at: '2027-01-04T18:00:00.000Z',
  by: 'kim@harbor.example',
  userId: 'kim',
  role: 'staff',
  action: 'text-written',
  words: 'Wrote a text to the patient.',
  patientId: 'p-1',
  patient: { firstName: 'Ana', label: 'R.' },
  outcome: 'done',
  reason: null,
  reasonWords: null,
  requestId: 'request',
  ...changed,
});

/** Pages of one entry each. */
const pages = (count: number) => async (cursor: string) => {
  const at = Number(cursor);
  return { entries: [entry(`e${at}`)], ...(at + 1 < count && { next: String(at + 1) }) };
};
const going = { told: () => {}, isStopped: () => false };

describe('the trail as a file', () => {
  it('is read to its end, and says when it does not hold all', async () => {
    const whole = await readTrail(pages(3), going);
    expect([whole?.entries.map(({ id }) => id), whole?.cut]).toEqual([['e0', 'e1', 'e2'], false]);
    const cut = await readTrail(pages(3), going, 2);
    expect([cut?.entries.length, cut?.cut]).toEqual([2, true]);
  });

  it('is none once it was stopped', async () => {
    let read = 0;
    const told = (count: number) => {
      read = count;
    };
    expect(await readTrail(pages(9), { told, isStopped: () => read === 2 })).toBeNull();
    expect(read).toBe(2);
  });

  it('has no formula in it, and no name of who is erased', () => {
    const file = trailFile([
      entry('a', { patient: { firstName: '=cmd()', label: null } }),
      entry('b', { patient: null, outcome: 'refused', reason: 'not-paused', reasonWords: null }),
    ]);
    const [head, first, second] = file.split('\r\n');
    expect(head).toBe('\uFEFFWhen (UTC),Who,Role,What,What came of it,Reason,Patient,Patient id,Request');
    expect(first).toContain(",Done,,'=cmd(),p-1,");
    expect(second).toBe(
      '2027-01-04T18:00:00.000Z,kim@harbor.example,staff,Wrote a text to the patient,Refused,not-paused,,p-1,request',
    );
  });
});
