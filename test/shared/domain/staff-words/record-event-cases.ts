/** What is recorded of care, in words. */
import type { PatientEvent } from '../../../../shared/domain/patient/events.ts';

type Told =
  | 'session-recorded'
  | 'session-undone'
  | 'bookings-noted'
  | 'treatment-noted'
  | 'measure-taken'
  | 'note-written'
  | 'session-asked'
  | 'session-not-yet'
  | 'session-question-closed';

/** One or more of each. */
export const recordCases: {
  [Type in Told]: [Omit<Extract<PatientEvent, { type: Type }>, 'type'>, string][];
} = {
  'session-asked': [
    [{ date: '2027-01-04' }, 'The patient was asked about the session of Jan 4, 2027.'],
    [
      { date: '2027-01-04', expected: true, second: true },
      'The patient was asked whether there was a session, expected Jan 4, 2027, once more.',
    ],
  ],
  'session-not-yet': [
    [
      { date: '2027-01-04', again: '2027-01-12' },
      'The patient says that there was no session yet, and is asked once more on Jan 12, 2027.',
    ],
  ],
  'session-question-closed': [
    [{ date: '2027-01-04', why: 'unanswered' }, 'Not known: the session of Jan 4, 2027.'],
    [{ date: '2027-01-04', why: 'answered' }, 'The question about the session of Jan 4, 2027 was answered.'],
  ],
  'session-recorded': [
    [
      { date: '2027-01-04', attended: true, source: 'staff', by: 'u' },
      'Staff recorded that the session of Jan 4, 2027 took place.',
    ],
    [
      { date: '2027-01-04', attended: false, source: 'patient', by: null },
      'The patient said that the session of Jan 4, 2027 was missed.',
    ],
    [
      { date: '2027-01-04', attended: true, source: 'assumed', by: null },
      'It was assumed that the session of Jan 4, 2027 took place.',
    ],
    [
      { date: '2027-01-04', attended: true, source: 'booking', by: null },
      'The bookings say that the session of Jan 4, 2027 took place.',
    ],
    [
      { date: '2027-01-04', attended: true, source: 'patient', response: 'same', by: null },
      'The patient said that the session of Jan 4, 2027 took place and the patient felt the same after it.',
    ],
    [
      {
        date: '2027-01-04',
        attended: true,
        source: 'staff',
        response: 'worse',
        pressure: 'hard',
        note: 'less on the left next time',
        by: 'u',
      },
      'Staff recorded that the session of Jan 4, 2027 took place, the patient felt worse after it and the pressure was too hard: less on the left next time.',
    ],
  ],
  'bookings-noted': [
    [{ booked: [], more: false }, 'No session is booked any more.'],
    [
      { booked: [{ date: '2027-01-11', start: '2027-01-11T22:00:00.000Z' }], more: false },
      'Sessions are booked for Jan 11, 2027 at 2:00 PM.',
    ],
    [
      { booked: [{ date: '2027-01-11' }, { date: '2027-01-18' }], more: true },
      'Sessions are booked for Jan 11, 2027 and Jan 18, 2027, and more after them.',
    ],
  ],
  'session-undone': [
    [{ date: '2027-01-04', by: 'u' }, 'Staff took back what was recorded of the session of Jan 4, 2027.'],
    [
      { date: '2027-01-04', why: 'booking-changed', by: 'u' },
      'The session of Jan 4, 2027 was taken back: its booking was moved, cancelled or put right.',
    ],
    [
      { date: '2027-01-04', why: 'same-session', of: '2027-01-03', by: 'u' },
      'What was known of a session on Jan 4, 2027 is of the one booked for Jan 3, 2027.',
    ],
  ],
  'treatment-noted': [
    [
      { id: 't', treatment: 'injection', date: '2027-01-04', note: 'left knee', by: 'u' },
      'Staff recorded an injection on Jan 4, 2027: left knee.',
    ],
    [
      { treatment: 'physical-therapy', date: '2027-01-04', by: null },
      'The patient wrote of physical therapy on Jan 4, 2027.',
    ],
  ],
  'measure-taken': [
    [
      {
        id: 'm',
        measure: 'range-of-motion',
        site: 'shoulder',
        side: 'left',
        degrees: 120,
        date: '2027-01-04',
        by: 'u',
      },
      'Staff measured the range of motion on Jan 4, 2027: shoulder, left, 120 degrees.',
    ],
    [
      {
        id: 'm',
        measure: 'range-of-motion',
        site: 'lower back',
        side: 'none',
        degrees: 45,
        date: '2027-01-04',
        by: 'u',
      },
      'Staff measured the range of motion on Jan 4, 2027: lower back, 45 degrees.',
    ],
  ],
  'note-written': [
    [{ id: 'n', body: 'Prefers the side table', by: 'u' }, 'Staff wrote a note: Prefers the side table.'],
  ],
};
