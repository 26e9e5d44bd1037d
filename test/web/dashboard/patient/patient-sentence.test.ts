import { describe, expect, it } from 'vitest';
import type { PatientAnswer } from '../../../../shared/staff-contract/patients.ts';
import { patientSentence } from '../../../../web/dashboard/patient/patient-sentence.ts';
import { patientAnswer } from '../samples.ts';

const now = Date.parse('2026-10-07T20:00:00Z');
const expected = { nextSession: { date: '2026-10-14', source: 'expected' } } as const;

describe('patientSentence', () => {
  it.each<[string, Partial<PatientAnswer>, string]>([
    [
      "the patient's own numbers and the next session",
      { ...expected, because: '8 then 7, usual 3; moved to flare Oct 1' },
      '8 then 7, usual 3; moved to flare Oct 1; next session expected Oct 14.',
    ],
    [
      'the plan where nothing waits',
      expected,
      'Sessions every week since Sep 1; next session expected Oct 14.',
    ],
    [
      'a session that is overdue',
      { nextSession: { date: '2026-10-05', source: 'expected' } },
      'Sessions every week since Sep 1; session overdue for 2 days.',
    ],
    [
      'what keeps texts from going',
      { status: 'paused', pausedUntil: '2026-10-20' },
      'Sessions every week since Sep 1; texts are paused until Oct 20.',
    ],
    [
      'a number that said STOP',
      { status: 'stopped' },
      'Sessions every week since Sep 1; the number asked for no more texts.',
    ],
    [
      'an intake',
      { status: 'intake', phase: null, phaseSince: null },
      'Scores from before the first session are being collected.',
    ],
    [
      'a STOP before the first session',
      { status: 'stopped', phase: null, phaseSince: null },
      'The plan has not begun; the number asked for no more texts.',
    ],
    ['a discharge', { status: 'discharged', because: '5' }, 'Discharged: no text goes out.'],
  ])('tells %s', (_what, changed, sentence) => {
    expect(patientSentence(patientAnswer(changed), now)).toBe(sentence);
  });
});
