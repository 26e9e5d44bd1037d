import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ExportKind } from '../../../shared/domain/export-kinds.ts';
import { pseudonym } from '../../../shared/exports/exported-patient.ts';
import { fileFormat } from '../../../shared/exports/file-format.ts';
import type { PatientRecord } from '../../../shared/exports/row-source.ts';
import { careRows, caseloadRow, checkInRow } from '../../contracts/views-samples.ts';
import { clinicKey } from '../../support/export-services.ts';

const record: PatientRecord = {
  patient: caseloadRow('p1', 9, [], { firstName: '=cmd|"/c calc"', phone: '+12065550123' }),
  care: careRows('p1'),
  checkIns: [
    checkInRow('p1', '2026-05-25', 3, { phase: null, isBaseline: true, elevated: null, kind: 'intake' }),
    checkInRow('p1', '2026-06-08', 5, {
      askedAt: '2026-06-09T00:30:00.000Z',
      answeredAt: '2026-06-09T06:59:59.000Z',
      score: 4,
      approximate: true,
    }),
    checkInRow('p1', '2026-06-15', 6, { score: null, answeredAt: null, status: 'missed', source: null }),
  ],
};

function linesOf(kind: ExportKind, given: PatientRecord, deidentified: boolean, from = '2026-05-01') {
  const format = fileFormat({
    kind,
    period: { from, to: '2026-06-30' },
    naming: { deidentified, clinicKey, hidden: deidentified ? ['back-pain'] : [] },
    lowBaseline: () => 3,
  });
  const { rows, text } = format.patient(given, null);
  const whole = format.head + text;
  const parsed: Record<string, string>[] = parse(whole, { columns: true, bom: true });
  return { whole, lines: parsed, rows };
}

describe('check-ins.csv', () => {
  it('has one line a check-in, with UTC and local times', () => {
    const { lines, rows, whole } = linesOf('check-ins.csv', record, false);
    expect(rows).toBe(3);
    expect(whole.startsWith('\ufeffpatient_id,')).toBe(true);
    expect(whole.endsWith('\r\n')).toBe(true);
    expect(lines[1]).toMatchObject({
      patient_id: 'p1',
      due: '2026-06-08',
      asked_at_utc: '2026-06-09 00:30:00',
      asked_at_local: '2026-06-08 17:30:00',
      answered_at_local: '2026-06-08 23:59:59',
      hours_to_answer: '6.5',
      score: '4',
      approximate: 'true',
      is_baseline: 'false',
    });
    expect(lines[2]).toMatchObject({ status: 'missed', score: '', approximate: '', answered_at_utc: '' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'keeps a spreadsheet from running a name like %j',
    (firstName) => {
      const { lines } = linesOf(
        'check-ins.csv',
        { ...record, patient: { ...record.patient, firstName } },
        false,
      );
      expect(lines[0]?.first_name).toBe(`'${firstName}`);
    },
  );

  it('keeps phone numbers as text', () => {
    expect(linesOf('check-ins.csv', record, false).lines[0]?.phone).toBe("'+12065550123");
  });

  it('quotes what has commas, quotes and line breaks, and keeps every letter', () => {
    const firstName = 'Zoë "Z",\r\nNúñez 🌱';
    const { lines } = linesOf(
      'check-ins.csv',
      { ...record, patient: { ...record.patient, firstName } },
      false,
    );
    expect(lines[0]?.first_name).toBe(firstName);
  });

  it('holds only the period, both ends included', () => {
    expect(linesOf('check-ins.csv', record, false, '2026-06-08').lines).toHaveLength(2);
    expect(linesOf('check-ins.csv', record, false, '2026-06-09').lines).toHaveLength(1);
  });
});

describe('a de-identified file', () => {
  it('ends and begins with a whole week from day 0, whatever it lists', () => {
    const days = (from: string, to: string) => {
      const naming = { deidentified: true, clinicKey, hidden: [] };
      const format = fileFormat({
        kind: 'check-ins.csv',
        period: { from, to },
        naming,
        lowBaseline: () => 3,
      });
      const whole = format.head + format.patient(record, null).text;
      const lines: Record<string, string>[] = parse(whole, { columns: true, bom: true });
      return lines.map(({ day }) => day);
    };
    expect(days('2026-05-01', '2026-06-21')).toEqual(['-7', '7', '14']);
    expect(days('2026-05-01', '2026-06-20')).toEqual(['-7', '7']);
    expect(days('2026-05-26', '2026-06-21')).toEqual(['7', '14']);
    const naming = { deidentified: true, clinicKey, hidden: [] };
    const period = { from: '2026-05-01', to: '2026-06-20' };
    const outcomes = fileFormat({ kind: 'outcomes.csv', period, naming, lowBaseline: () => 3 });
    const [line]: Record<string, string>[] = parse(outcomes.head + outcomes.patient(record, null).text, {
      columns: true,
      bom: true,
    });
    expect(line?.endpoint_day).toBe('13');
  });

  it.each(['check-ins.csv', 'outcomes.csv', 'fhir.ndjson'] as const)(
    '%s has no name, number, id, zone, date or rare condition in it',
    (kind) => {
      const format = fileFormat({
        kind,
        period: { from: '2026-05-01', to: '2026-06-30' },
        naming: { deidentified: true, clinicKey, hidden: ['back-pain'] },
        lowBaseline: () => 3,
      });
      const text = format.head + format.patient(record, null).text;
      expect(text).toContain(pseudonym(clinicKey, 'p1'));
      expect(text).toContain('suppressed');
      for (const told of ['cmd', '2065550123', 'Los_Angeles', 'back-pain', '"p1']) {
        expect(text).not.toContain(told);
      }
      // A date, whether alone or in a time.
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    },
  );

  it('counts days from the first phase; before it they are negative, and stay numbers', () => {
    const { lines, whole } = linesOf('check-ins.csv', record, true);
    // The plan began on 2026-06-01.
    expect(lines.map(({ day }) => day)).toEqual(['-7', '7', '14']);
    expect(whole).not.toContain("'-7");
  });

  it('counts them from there when the patient has moved on since', () => {
    const moved = { ...record.patient, phase: 'monthly' as const, phaseSince: '2026-06-20' };
    expect(linesOf('check-ins.csv', { ...record, patient: moved }, true).lines[1]?.day).toBe('7');
  });

  it('names a patient alike in every export of a clinic, and otherwise in another clinic', () => {
    expect(pseudonym(clinicKey, 'p1')).toMatch(/^[0-9a-f]{32}$/);
    expect(pseudonym(clinicKey, 'p1')).toBe(pseudonym(clinicKey, 'p1'));
    expect(pseudonym(clinicKey, 'p2')).not.toBe(pseudonym(clinicKey, 'p1'));
    expect(pseudonym('cd'.repeat(32), 'p1')).not.toBe(pseudonym(clinicKey, 'p1'));
    expect(() => pseudonym('short', 'p1')).toThrow(RangeError);
  });
});

describe('outcomes.csv', () => {
  const answered = (scores: number[], baseline: number[]): PatientRecord => ({
    patient: caseloadRow('p1', 9),
    care: careRows('p1'),
    checkIns: [
      ...baseline.map((score, index) =>
        checkInRow('p1', `2026-05-2${index}`, 2, { score, phase: null, isBaseline: true }),
      ),
      ...scores.map((score, index) => checkInRow('p1', `2026-06-${16 + index * 7}`, 5, { score })),
    ],
  });
  const lineOf = (given: PatientRecord) => linesOf('outcomes.csv', given, false).lines[0];

  it('has one line a patient', () => {
    expect(lineOf(answered([5, 4], [7, 7]))).toMatchObject({
      counted: 'true',
      excluded_for: '',
      baseline: '7',
      endpoint: '4.5',
      change: '-2.5',
      improvement_percent: '35.7',
      responder_30: 'true',
      responder_50: 'false',
      check_ins_answered: '4',
      check_ins_answered_by_staff: '0',
      standing_at_end: 'in-care',
      phase_at_end: 'weekly',
      endpoint_on: '2026-06-30',
      corrected_since: 'false',
    });
  });

  it('never rounds up across a threshold, and calls exactly 30 % a response', () => {
    // Baseline 20/3, endpoint 14/3 is 30 %; 9.5 to 6.5 is 31.6 %, 9 to 6.33 would be 29.6 %.
    expect(lineOf(answered([5, 4, 5].slice(0, 2), [6, 7, 7]))?.responder_30).toBe('true');
    const almost = lineOf({
      ...answered([], [9, 9]),
      checkIns: [
        ...answered([], [9, 9]).checkIns,
        ...[7, 6, 6].map((score, index) => checkInRow('p1', `2026-06-${10 + index * 7}`, 5, { score })),
      ],
    });
    expect(almost).toMatchObject({ improvement_percent: '29.6', responder_30: 'false' });
  });

  it('says false for a missing endpoint, and nothing for who is not counted', () => {
    expect(lineOf(answered([], [7, 7]))).toMatchObject({ endpoint: '', change: '', responder_30: 'false' });
    expect(lineOf(answered([1, 1], [2, 2]))).toMatchObject({
      counted: 'false',
      excluded_for: 'low-baseline',
      responder_30: '',
    });
  });

  it('has no line of who was not enrolled by the end, nor of rows that an earlier version wrote', () => {
    const given = answered([4], [7, 7]);
    const later = { ...given.patient, enrolledOn: '2026-07-01' };
    expect(linesOf('outcomes.csv', { ...given, patient: later }, false).lines).toEqual([]);
    expect(linesOf('outcomes.csv', { ...given, care: [] }, false).lines).toEqual([]);
  });

  it('names the condition of the day of the endpoint, but de-identified none that has changed since', () => {
    const given = answered([4], [7, 7]);
    const was = { ...given, care: careRows('p1', 'arthritis') };
    expect(lineOf(was)).toMatchObject({ condition: 'back-pain', condition_at_end: 'arthritis' });
    expect(linesOf('outcomes.csv', was, true).lines[0]?.condition_at_end).toBe('suppressed');
    expect(linesOf('outcomes.csv', given, true).lines[0]?.condition_at_end).toBe('suppressed');
  });
});
