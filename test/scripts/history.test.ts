import { beforeEach, describe, expect, it } from 'vitest';
import { commitLine } from '../../scripts/history-lines.ts';
import { readerOf, type Unpacking, unpackHistory } from '../../scripts/unpack-history.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { agreed } from '../functions/staff-api/agreed-world.ts';
import { pathOf, type World } from '../functions/staff-api/staff-world.ts';
import { eventCases } from '../shared/domain/staff-words/event-cases.ts';

const name = 'Wilhelmina';
const phone = '+12065550177';
const said = [
  'where do I park my scooter?',
  'the needle stuff upset me',
  'I want to die',
  'call my sister Xanthippe',
];
const staffSaid = ['leftdoorbell', 'sorehip', 'movedaway', 'twinbrother'];

let world: World;
let patientId: string;

async function told(asked: Partial<Unpacking> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of unpackHistory(world, { patientId, ...asked })) lines.push(line);
  return lines;
}

beforeEach(async () => {
  ({ world, patientId } = await agreed({ firstName: name, phone }));
  await world.text(patientId, '7');
  for (const words of said) await world.text(patientId, words);
  const [text, note, reason, label] = staffSaid;
  const post = (path: string, body: object) => world.call('POST', pathOf(patientId, path), { body });
  await post('/notes', { body: note });
  await post('/texts', { body: text });
  await world.call('PATCH', pathOf(patientId), { body: { label, phone: '+12065550178' } });
  await post('/discharge', { reason });
});

describe('a history unpacked', () => {
  it('is one line a commit, without a word, a name, a number or a score', async () => {
    const commits = await world.histories.page(patientId, 0, 1_000);
    const lines = await told();
    expect(lines).toHaveLength(commits.length);
    const all = lines.join('\n');
    for (const words of [...said, ...staffSaid, name, 'Xanthippe', '+1206', 'words that were sent']) {
      expect(all).not.toContain(words);
    }
    expect(all).not.toMatch(/score=/);
    expect(all).toMatch(
      / {4}1 {2}2027-01-04T18:00:00\.000Z {2}enrol {2}enrolled, invited, text-queued\(id=1-0 /,
    );
    expect(all).toContain('reply.kind=crisis');
    expect(all).toContain('discharged');
    const { rows } = await world.audit.entries('demo', { limit: 200 });
    expect(rows.map(({ action }) => action)).not.toContain('history-unpacked');
  });

  it('shows of no event what people wrote', async () => {
    const [commit] = await world.histories.page(patientId, 0, 1);
    if (commit === undefined) throw new Error('the patient is enrolled');
    for (const [type, cases] of Object.entries(eventCases)) {
      for (const [fields] of cases) {
        const event = { ...fields, type } as PatientEvent;
        const line = commitLine({ ...commit, events: [event] });
        // Codes have no spaces: whatever has is somebody's words, and whatever begins with + is a number.
        const withheld = [
          ...JSON.stringify(fields).matchAll(/"((?:[^"\\]|\\.)*[ ](?:[^"\\]|\\.)*|\+\d+|Ana)"/g),
        ];
        for (const [, words = ''] of withheld) expect(line, type).not.toContain(words);
      }
    }
  });

  it('says who read the words, before the first of them', async () => {
    const lines = await told({ reader: readerOf('kim@example.org', 'INC-142') });
    expect(lines[0]).toBe(
      'The audit trail of demo says now that kim@example.org read this history (INC-142).',
    );
    const all = lines.join('\n');
    for (const words of [...said, ...staffSaid, name, phone]) expect(all).toContain(words);
    const answer = await world.call('GET', '/clinics/demo/audit', {
      query: { patient: patientId },
    });
    expect(answer.body.entries).toContainEqual(
      expect.objectContaining({
        by: 'operator:kim@example.org',
        role: 'operator',
        action: 'history-unpacked',
        outcome: 'done',
        reason: 'INC-142',
      }),
    );
  });

  it('shows no words when the trail cannot be kept', async () => {
    world.audit.add = async () => {
      throw new Error('the table is full');
    };
    const lines = unpackHistory(world, { patientId, reader: { by: 'kim', reason: 'INC-142' } });
    await expect(lines.next()).rejects.toThrow('the table is full');
  });

  it('refuses words without a reader and a reason, and patients of nobody or of another clinic', async () => {
    expect(() => readerOf('kim', undefined)).toThrow('--by and --reason');
    expect(() => readerOf('kim', 'she wrote of dying')).toThrow('--by and --reason');
    await expect(told({ clinicId: 'other' })).rejects.toThrow('at other');
    await expect(told({ patientId: 'nobody' })).rejects.toThrow('No patient nobody is known.');
  });
});
