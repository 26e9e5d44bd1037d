import { describe, expect, it } from 'vitest';
import { detailsBody, enrolBody } from '../../../shared/staff-contract/enrolment.ts';

const now = '2026-11-21T17:00:00.000Z';
const enrol = enrolBody({ country: 'US', now });
const details = detailsBody({ country: 'US', now: '2027-01-04T18:00:00.000Z' });
const patient = {
  firstName: 'Ana',
  phone: '206-555-0110',
  timeZone: 'America/New_York',
  language: 'es',
  condition: 'back-pain',
};

describe('enrolment', () => {
  it('reads a number of the clinic’s country and fills what may be left out', () => {
    expect(enrol.parse(patient)).toEqual({
      ...patient,
      phone: '+12065550110',
      preferredTime: null,
      consent: null,
      baseline: [],
    });
  });

  it('sorts the baseline and keeps consent', () => {
    const consent = { how: 'signed form', by: 'Kim', at: '2026-11-20' };
    const baseline = [
      { date: '2026-11-20', score: 7 },
      { date: '2026-11-18', score: 10 },
    ];
    expect(enrol.parse({ ...patient, consent, baseline, preferredTime: '19:00' })).toMatchObject({
      consent,
      preferredTime: '19:00',
      baseline: [baseline[1], baseline[0]],
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'two readings of one day',
      {
        baseline: [
          { date: '2026-11-20', score: 1 },
          { date: '2026-11-20', score: 2 },
        ],
      },
      'baseline',
    ],
    ['a day still to come', { baseline: [{ date: '2026-11-22', score: 1 }] }, 'baseline'],
    [
      'four readings',
      { baseline: [1, 2, 3, 4].map((day) => ({ date: `2026-11-0${day}`, score: 1 })) },
      'baseline',
    ],
    ['a score of 11', { baseline: [{ date: '2026-11-20', score: 11 }] }, 'baseline.0.score'],
    ['a score of 6.5', { baseline: [{ date: '2026-11-20', score: 6.5 }] }, 'baseline.0.score'],
    ['a day that does not exist', { baseline: [{ date: '2026-02-30', score: 1 }] }, 'baseline.0.date'],
    ['a time before the hours', { preferredTime: '08:59' }, 'preferredTime'],
    ['a time whose spread leaves the hours', { preferredTime: '19:01' }, 'preferredTime'],
    ['two numbers', { phone: '206-555-0110 or 206-555-0111' }, 'phone'],
    ['an extension', { phone: '206-555-0110 ext 4' }, 'phone'],
    ['too short a number', { phone: '555-0110' }, 'phone'],
    ['a language of neither kind', { language: 'fr' }, 'language'],
    ['an unknown condition', { condition: 'gout' }, 'condition'],
    ['an empty name', { firstName: '  ' }, 'firstName'],
    ['an unknown key', { surname: 'X' }, ''],
  ])('refuses %s', (_, more, path) => {
    const read = enrol.safeParse({ ...patient, ...more });
    expect(read.success).toBe(false);
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('takes today in the patient’s zone although it is yesterday in UTC', () => {
    const early = enrolBody({ country: 'US', now: '2026-11-21T12:00:00.000Z' });
    const there = { ...patient, timeZone: 'Pacific/Auckland', baseline: [{ date: '2026-11-22', score: 5 }] };
    expect(early.safeParse(there).success).toBe(true);
    expect(early.safeParse({ ...there, timeZone: 'America/New_York' }).success).toBe(false);
  });

  it('takes the numbers that are nobody’s, as tests and demos use them', () => {
    expect(enrol.parse({ ...patient, phone: '+15551234567' }).phone).toBe('+15551234567');
  });
});

describe('details', () => {
  it('takes the name by either key, and only what is to change', () => {
    expect(details.parse({ name: ' Bea ' })).toEqual({ firstName: 'Bea' });
    expect(details.parse({ firstName: 'Bea', preferredTime: null })).toEqual({
      firstName: 'Bea',
      preferredTime: null,
    });
    expect(details.parse({ phone: '2065550111' })).toEqual({ phone: '+12065550111' });
  });

  it('refuses nothing at all, and what cannot be changed', () => {
    expect(details.safeParse({}).success).toBe(false);
    expect(details.safeParse({ clinicId: 'other' }).success).toBe(false);
  });
});
