/** Records are the same in whatever order, and however often, their rows are read. */
import { describe, expect, it } from 'vitest';
import { careRecordsOf } from '../../../shared/views/care-records.ts';
import type { RecordItem, RecordRow } from '../../../shared/views/record-item.ts';

const on = '2027-01-04';

function row(seq: number, item: RecordItem, by: string | null = null): RecordRow {
  return { patientId: 'p', clinicId: 'c', seq, index: 0, at: '2027-01-04T18:00:00.000Z', on, by, item };
}

const word = { kind: 'session', attended: true } as const;

describe('the words of one session', () => {
  it('are one record, with what each of them adds', () => {
    const rows = [
      row(3, { ...word, source: 'assumed' }),
      row(4, { ...word, source: 'staff', note: 'left shoulder' }, 'kim'),
      row(5, { ...word, source: 'patient', response: 'worse' }),
      row(6, { ...word, source: 'booking' }),
      row(7, { ...word, source: 'patient', pressure: 'hard' }),
    ];
    const record = {
      kind: 'session',
      attended: true,
      source: 'booking',
      response: 'worse',
      pressure: 'hard',
      note: 'left shoulder',
    };
    expect(careRecordsOf(rows)).toMatchObject([record]);
    expect(careRecordsOf([...rows.toReversed(), ...rows])).toMatchObject([record]);
  });

  it('are replaced by staff, and forgotten when staff take them back', () => {
    const rows = [
      row(4, { ...word, source: 'patient', response: 'worse' }),
      row(5, { ...word, source: 'staff', pressure: 'right' }, 'kim'),
    ];
    const [record] = careRecordsOf(rows);
    expect(record).toMatchObject({ source: 'staff', pressure: 'right' });
    expect(record).not.toHaveProperty('response');
    expect(careRecordsOf([...rows, row(6, { kind: 'session-undone' }, 'kim')])).toEqual([]);
  });
});

it('gives what was told of a session to the one it was found to be', () => {
  const yesterday = '2027-01-03';
  const rows = [
    row(4, { ...word, source: 'patient', response: 'better', pressure: 'right' }),
    { ...row(5, { ...word, source: 'booking', pressure: 'hard' }), on: yesterday },
    { ...row(6, { kind: 'session-undone', of: yesterday }) },
  ];
  expect(careRecordsOf(rows)).toMatchObject([
    { on: yesterday, source: 'booking', response: 'better', pressure: 'hard' },
  ]);
});

it('joins a pause with its end, and counts a flare once a day', () => {
  const rows = [
    row(3, { kind: 'flare' }),
    row(4, { kind: 'flare' }),
    row(5, { kind: 'pause', until: '2027-02-01' }, 'kim'),
    { ...row(6, { kind: 'pause-end' }, 'kim'), on: '2027-01-20' },
    { ...row(7, { kind: 'pause', until: null }), on: '2027-01-21' },
  ];
  expect(careRecordsOf(rows)).toMatchObject([
    { kind: 'flare', seq: 3 },
    { kind: 'pause', on, until: '2027-02-01', ended: '2027-01-20', by: 'kim' },
    { kind: 'pause', on: '2027-01-21', until: null, ended: null },
  ]);
});
