/** sessions.csv: one line an item, and what of it may leave the clinic without names. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { pseudonym } from '../../../shared/exports/exported-patient.ts';
import { fileFormat } from '../../../shared/exports/file-format.ts';
import { packIds } from '../../../shared/exports/packed-ids.ts';
import type { PatientRecord, RowSource } from '../../../shared/exports/row-source.ts';
import { runExport } from '../../../shared/exports/run-export.ts';
import { wholeWeeksIn } from '../../../shared/exports/whole-weeks.ts';
import type { RecordItem, RecordRow } from '../../../shared/views/record-item.ts';
import { careRows, caseloadRow } from '../../contracts/views-samples.ts';
import { clinicKey, testExports } from '../../support/export-services.ts';

/** The plan began on 2026-06-01. */
function row(seq: number, on: string, item: RecordItem, by: string | null = null): RecordRow {
  return { patientId: 'p1', clinicId: 'demo', seq, index: 0, at: '2026-06-20T18:00:00.000Z', on, by, item };
}

const records = [
  row(3, '2026-06-01', { kind: 'move', from: null, to: 'weekly', rule: 'first-phase' }),
  row(4, '2026-06-01', { kind: 'session', attended: true, source: 'staff', note: '=left("x")' }, 'kim'),
  row(5, '2026-06-01', {
    kind: 'session',
    attended: true,
    source: 'patient',
    response: 'worse',
    pressure: 'hard',
  }),
  row(6, '2026-06-05', { kind: 'treatment', treatment: 'medication', note: 'I started it, twice a day' }),
  row(7, '2026-06-06', { kind: 'treatment', id: 't', treatment: 'injection', note: 'knee' }, 'kim'),
  row(8, '2026-06-07', { kind: 'flare' }),
  row(9, '2026-06-08', { kind: 'override', from: 'weekly', to: 'flare', reason: 'a bad week' }, 'kim'),
  row(10, '2026-06-09', { kind: 'pause', until: '2026-06-30' }),
  row(11, '2026-06-12', { kind: 'pause-end' }, 'kim'),
  row(
    12,
    '2026-06-13',
    { kind: 'measure', id: 'm', measure: 'range-of-motion', site: 'Ana s knee', side: 'left', degrees: 95.5 },
    'kim',
  ),
  row(13, '2026-06-14', { kind: 'note', id: 'n', body: 'a secret' }, 'kim'),
  row(14, '2026-06-15', { kind: 'move', from: 'flare', to: 'weekly', rule: 'flare-end' }),
];
const given: PatientRecord = {
  patient: caseloadRow('p1', 14, [], { firstName: 'Canaryname' }),
  care: careRows('p1'),
  checkIns: [],
  records,
};

function linesOf(deidentified: boolean, from = '2026-05-01', to = '2026-06-30') {
  const format = fileFormat({
    kind: 'sessions.csv',
    period: { from, to },
    naming: { deidentified, clinicKey, hidden: [], hiddenTreatments: deidentified ? ['injection'] : [] },
    lowBaseline: () => 3,
  });
  const { text, rows } = format.patient(given, null);
  const lines: Record<string, string>[] = parse(format.head + text, { columns: true, bom: true });
  return { lines, rows, text };
}

describe('sessions.csv', () => {
  it('has one line an item, but for notes', () => {
    const { lines, rows } = linesOf(false);
    expect(rows).toBe(9);
    expect(lines.map(({ item, date, source }) => `${date} ${item} ${source}`)).toEqual([
      '2026-06-01 move rules',
      '2026-06-01 session staff',
      '2026-06-05 treatment patient',
      '2026-06-06 treatment staff',
      '2026-06-07 flare patient',
      '2026-06-08 override staff',
      '2026-06-09 pause patient',
      '2026-06-13 measure staff',
      '2026-06-15 move rules',
    ]);
    const of = (item: string) => lines.filter((line) => line.item === item);
    expect(of('session')[0]).toMatchObject({
      attended: 'true',
      response: 'worse',
      pressure: 'hard',
      words: '\'=left("x")',
    });
    expect(of('move')[1]).toMatchObject({ from_phase: 'flare', to_phase: 'weekly', rule: 'flare-end' });
    expect(of('override')[0]).toMatchObject({ to_phase: 'flare', rule: '', words: 'a bad week' });
    expect(of('pause')[0]).toMatchObject({ until: '2026-06-12' });
    expect(of('treatment')).toMatchObject([
      { treatment: 'medication', words: 'I started it, twice a day' },
      { treatment: 'injection', words: 'knee' },
    ]);
    expect(of('measure')[0]).toMatchObject({ site: 'Ana s knee', side: 'left', degrees: '95.5' });
  });

  it('holds only the period, both ends included', () => {
    expect(linesOf(false, '2026-06-05', '2026-06-08').rows).toBe(4);
  });

  it('de-identified has no name, id, date or words, and counts days', () => {
    const { lines, text } = linesOf(true, '2026-05-01', '2026-06-21');
    expect(lines[0]?.patient_id).toBe(pseudonym(clinicKey, 'p1'));
    expect(lines.map(({ day }) => day)).toEqual(['0', '0', '4', '5', '6', '7', '8', '12', '14']);
    expect(lines.find(({ item }) => item === 'pause')?.days).toBe('3');
    expect(lines.map(({ treatment }) => treatment).filter(Boolean)).toEqual(['medication', 'suppressed']);
    expect(text).not.toMatch(/Canary|Ana|knee|twice|bad week|secret|left\(|\d{4}-\d{2}-\d{2}/);
  });

  it('de-identified ends with a whole week', () => {
    expect(linesOf(true, '2026-05-01', '2026-06-13').lines.map(({ day }) => day)).toEqual([
      '0',
      '0',
      '4',
      '5',
      '6',
    ]);
    expect(linesOf(true, '2026-06-02', '2026-06-14').lines.map(({ day }) => day)).toEqual(['7', '8', '12']);
  });
});

it('cuts a period to whole weeks from day 0, on either side of it', () => {
  const dayZero = '2026-06-01';
  for (let shift = -20; shift < 20; shift += 1) {
    const { from, to } = wholeWeeksIn(
      { from: addDays(dayZero, shift), to: addDays(dayZero, shift + 40) },
      dayZero,
    );
    const day = (on: string | null) => Math.round((Date.parse(on ?? '') - Date.parse(dayZero)) / 86_400_000);
    expect(Math.abs(day(from) % 7)).toBe(0);
    expect(Math.abs((day(to) + 1) % 7)).toBe(0);
    expect(day(from)).toBeGreaterThanOrEqual(shift);
    expect(day(to)).toBeLessThanOrEqual(shift + 40);
  }
});

describe('a de-identified export of sessions', () => {
  const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const rows: RowSource = {
    outcomes: async () => ({ of: () => null }),
    patients: async () => ({ ids: packIds(ids), conditions: { 'back-pain': 6 } }),
    record: async (_clinicId, patientId, lists) => ({
      patient: caseloadRow(patientId, 9),
      care: careRows(patientId),
      checkIns: [],
      ...(lists === true
        ? {
            records: [
              row(4, '2026-06-01', { kind: 'treatment', treatment: 'medication', note: 'x' }),
              ...(patientId === 'p1'
                ? [row(5, '2026-06-01', { kind: 'treatment', treatment: 'stimulation', note: 'x' })]
                : []),
            ],
          }
        : {}),
    }),
  };

  it('is in the order of the keyed hash, and names no treatment of fewer than 5', async () => {
    const services = testExports(rows);
    const message = await services.ask({ kind: 'sessions.csv', deidentified: true });
    // Each run writes one patient and leaves the rest to the next.
    for (let run = 0; run < 10; run += 1) await runExport(services, message, () => true);
    const lines: Record<string, string>[] = parse(await services.data(), { columns: true, bom: true });
    const patients = [...new Set(lines.map(({ patient_id }) => patient_id))];
    expect(patients).toEqual(ids.map((id) => pseudonym(clinicKey, id)).toSorted());
    // What is left of the total would tell how many had the one that is hidden.
    expect(new Set(lines.map(({ treatment }) => treatment))).toEqual(new Set(['suppressed']));
    expect((await services.row()).status).toBe('done');
  });
});
