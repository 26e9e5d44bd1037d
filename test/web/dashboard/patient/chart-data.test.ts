import { describe, expect, it } from 'vitest';
import type { ReadingAnswer } from '../../../../shared/staff-contract/readings.ts';
import type { CareRecordAnswer } from '../../../../shared/staff-contract/records.ts';
import type { TimelineEvent } from '../../../../shared/staff-contract/timeline.ts';
import { dayNumber } from '../../../../web/dashboard/moments.ts';
import { chartDataOf, phaseOn, ticksBetween } from '../../../../web/dashboard/patient/chart-data.ts';
import { patientAnswer } from '../samples.ts';

const today = '2026-10-10';

function event(date: string, kind: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return { at: `${date}T20:00:00.000Z`, seq: 1, kind, words: '', ...more };
}

type Kept = CareRecordAnswer extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id' | 'date' | 'at' | 'by'>
    : never
  : never;

function record(date: string, kept: Kept): CareRecordAnswer {
  return { id: date, date, at: `${date}T20:00:00.000Z`, by: null, ...kept } as CareRecordAnswer;
}

describe('chartDataOf', () => {
  it('draws scores, the mean before the first session, and what happened', () => {
    const events = [
      event('2026-09-01', 'first-phase-began'),
      event('2026-09-12', 'text-recorded', { text: 'Hello' }),
      event('2026-09-13', 'text-recorded'),
    ];
    const records = [
      record('2026-09-02', { kind: 'session', attended: true, source: 'staff' }),
      record('2026-09-09', { kind: 'session', attended: false, source: 'patient' }),
      record('2026-09-10', { kind: 'flare' }),
      record('2026-09-11', { kind: 'treatment', treatment: 'medication', note: 'x', source: 'patient' }),
      record('2026-09-11', { kind: 'treatment', treatment: 'injection', note: 'x', source: 'staff' }),
      record('2026-09-11', { kind: 'note', body: 'x' }),
    ];
    const data = chartDataOf(patientAnswer(), { events, records, readings: null }, today, 'all');
    expect(data.baseline).toBe(7);
    expect(data.points.map(({ type, score }) => [type, score])).toEqual([
      ['baseline', 8],
      ['baseline', 6],
      ['reading', 6],
      ['reading', 5],
    ]);
    expect(data.marks.map(({ type }) => type)).toEqual([
      'session',
      'missed-session',
      'flare',
      'medication',
      'treatment',
      'text',
    ]);
    expect([data.from, data.to]).toEqual([dayNumber('2026-08-20'), dayNumber(today)]);
  });

  it('marks as approximate what was read so', () => {
    const readings = [
      { date: '2026-09-08', score: 7, elevated: false, approximate: true },
      { date: '2026-10-06', score: 5, elevated: false, approximate: false },
    ];
    const { points } = chartDataOf(
      patientAnswer({ readings, baseline: [] }),
      { events: [], records: [], readings: null },
      today,
      'all',
    );
    expect(points.map(({ approximate }) => approximate)).toEqual([true, false]);
  });

  it('bands the phases the history names, after the intake', () => {
    const patient = patientAnswer({ phase: 'monthly', phaseSince: '2026-10-01' });
    const events = [
      event('2026-09-01', 'first-phase-began'),
      event('2026-09-20', 'plan-moved', { to: 'biweekly' }),
      event('2026-10-01', 'plan-moved', { to: 'monthly' }),
    ];
    const { bands } = chartDataOf(patient, { events, records: [], readings: null }, today, 'all');
    expect(bands.map(({ phase }) => phase)).toEqual(['intake', 'weekly', 'biweekly', 'monthly']);
    expect(phaseOn(bands, dayNumber('2026-09-19'))).toBe('weekly');
    expect(phaseOn(bands, dayNumber('2026-09-20'))).toBe('biweekly');
    expect(phaseOn(bands, dayNumber('2020-01-01'))).toBeNull();
  });

  it('names the phase before the last move, and no other, where the history is not there', () => {
    const patient = patientAnswer({
      phase: 'monthly',
      phaseSince: '2026-10-01',
      lastMove: {
        seq: 20,
        at: '2026-10-01T17:00:00.000Z',
        on: '2026-10-01',
        from: 'biweekly',
        to: 'monthly',
        rule: 'step-down',
        numbers: null,
        reason: null,
        why: '',
        seen: false,
      },
    });
    const { bands } = chartDataOf(patient, { events: [], records: [], readings: null }, today, 'all');
    expect(bands.map(({ phase }) => phase)).toEqual([null, 'monthly']);
    const unnamed = chartDataOf(
      patient,
      { events: [event('2026-09-20', 'plan-moved')], records: [], readings: null },
      today,
      'all',
    );
    expect(unnamed.bands.map(({ phase }) => phase)).toEqual([null, 'biweekly', 'monthly']);
  });

  it('shows all of an intake as such', () => {
    const patient = patientAnswer({ phase: null, phaseSince: null, readings: [] });
    const { bands } = chartDataOf(patient, { events: [], records: [], readings: null }, today, 'all');
    expect(bands.map(({ phase }) => phase)).toEqual(['intake']);
  });

  it('leaves out what is older than the period, and keeps six weeks at least', () => {
    const old = patientAnswer({
      enrolledOn: '2026-01-01',
      readings: [
        { date: '2026-02-01', score: 6, elevated: false, approximate: false },
        { date: '2026-10-06', score: 5, elevated: false, approximate: false },
      ],
    });
    const quarter = chartDataOf(old, { events: [], records: [], readings: null }, today, 'quarter');
    expect(quarter.points.map(({ score }) => score)).toEqual([8, 6, 5]);
    expect(quarter.to - quarter.from).toBe(91);
    const fresh = patientAnswer({ enrolledOn: today, baseline: [], readings: [], sessions: [] });
    const data = chartDataOf(fresh, { events: [], records: [], readings: null }, today, 'all');
    expect(data.to - data.from).toBe(42);
    expect(data.baseline).toBeNull();
  });
});

describe('the whole course', () => {
  const reading = (date: string, score: number | null, more: Partial<ReadingAnswer> = {}): ReadingAnswer => ({
    date,
    score,
    missed: score === null,
    elevated: score === null ? null : false,
    approximate: false,
    baseline: false,
    source: score === null ? null : 'text',
    phase: 'weekly',
    ...more,
  });
  const readings = [
    reading('2026-08-25', 8, { baseline: true, elevated: null }),
    reading('2026-09-01', 6),
    reading('2026-09-08', 5),
    reading('2026-09-15', null),
    reading('2026-09-22', 7, { elevated: true }),
    reading('2026-09-29', 4, { approximate: true }),
  ];

  it('is drawn from every reading, with a gap and a mark where nobody answered', () => {
    const data = chartDataOf(patientAnswer(), { events: [], records: [], readings }, today, 'all');
    expect(data.points.map(({ score }) => score)).toEqual([8, 6, 5, 7, 4]);
    expect(data.stretches.map((stretch) => stretch.map(({ score }) => score))).toEqual([
      [6, 5],
      [7, 4],
    ]);
    expect(data.marks).toEqual([{ day: dayNumber('2026-09-15'), type: 'missed-check-in' }]);
    expect(data.points.map(({ elevated }) => elevated)).toEqual([false, false, false, true, false]);
  });

  it('joins nothing over a pause of months', () => {
    const long = [reading('2026-03-01', 6), reading('2026-04-12', 5), reading('2026-05-25', 4)];
    const known = { events: [], records: [], readings: long };
    const { stretches } = chartDataOf(patientAnswer({ enrolledOn: '2026-02-20' }), known, today, 'all');
    expect(stretches.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('has the phases that are recorded, from the first on, and how sessions were felt', () => {
    const patient = patientAnswer({ phase: 'monthly', phaseSince: '2026-10-01' });
    const records = [
      record('2026-09-01', { kind: 'move', from: null, to: 'weekly', rule: 'first-phase' }),
      record('2026-09-05', { kind: 'session', attended: true, source: 'staff', response: 'worse' }),
      record('2026-09-12', { kind: 'session', attended: true, source: 'staff', response: 'better' }),
      record('2026-09-19', { kind: 'session', attended: true, source: 'staff', response: 'same' }),
      record('2026-09-20', { kind: 'override', from: 'weekly', to: 'biweekly', reason: 'x' }),
      record('2026-09-25', { kind: 'override', from: 'biweekly', to: 'biweekly', reason: 'kept' }),
      record('2026-10-01', { kind: 'move', from: 'biweekly', to: 'monthly', rule: 'step-down' }),
    ];
    const { bands, marks } = chartDataOf(patient, { events: [], records, readings }, today, 'all');
    expect(bands.map(({ phase }) => phase)).toEqual(['intake', 'weekly', 'biweekly', 'monthly']);
    expect(marks.map(({ type }) => type)).toEqual([
      'felt-worse',
      'felt-better',
      'session',
      'missed-check-in',
    ]);
  });
});

describe('ticksBetween', () => {
  it('are first days of months, at most eight', () => {
    expect(ticksBetween(dayNumber('2026-08-20'), dayNumber('2026-10-10'))).toEqual([
      dayNumber('2026-09-01'),
      dayNumber('2026-10-01'),
    ]);
    // Six weeks with one first of a month in them.
    const [from, to] = [dayNumber('2026-10-18'), dayNumber('2026-11-29')];
    expect(ticksBetween(from, to)).toEqual([from, from + 14, from + 28, to]);
    expect(ticksBetween(dayNumber('2020-01-15'), dayNumber('2026-10-10')).length).toBeLessThanOrEqual(8);
  });
});
