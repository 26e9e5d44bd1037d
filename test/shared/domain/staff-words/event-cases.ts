/** What every event is in words. */
import type { PatientEvent } from '../../../../shared/domain/patient/events.ts';
import { recordCases } from './record-event-cases.ts';
import { textCases } from './text-event-cases.ts';
import { wishCases } from './wish-event-cases.ts';

/** Monday morning in Los Angeles. */
export const at = '2027-01-04T18:05:00.000Z';
export const zone = 'America/Los_Angeles';
const numbers = { baseline: 7, current: 4, improvement: 0.4 };
const asked = { id: '4', kind: 'regular', due: '2027-01-04', askedAt: at } as const;
const details = {
  firstName: 'Ana',
  phone: '+12065550123',
  timeZone: zone,
  language: 'en',
  condition: 'other',
  preferredTime: null,
} as const;
const change = { from: '+12065550123', to: '+12065550124', until: at, consent: null, by: 'u' };
const score = {
  date: '2027-01-04',
  score: 6,
  approximate: false,
  replaced: false,
  checkIn: null,
  by: null,
  note: null,
};

/** One or more of every kind; a kind that is added to the history is missing here until it has words. */
export const eventCases: {
  [Type in PatientEvent['type']]: [Omit<Extract<PatientEvent, { type: Type }>, 'type'>, string][];
} = {
  enrolled: [
    [
      { ...details, patientId: 'p', clinicId: 'c', consent: null, baseline: [], stopped: false, by: 'u' },
      'Enrolled.',
    ],
    [
      {
        ...details,
        patientId: 'p',
        clinicId: 'c',
        consent: null,
        baseline: [
          { date: '2027-01-01', score: 7 },
          { date: '2027-01-02', score: 6 },
        ],
        stopped: true,
        by: 'u',
      },
      'Enrolled with 7 and 6 from before the first session; the number had asked for no more texts.',
    ],
  ],
  'text-received': [
    [
      { text: '6', reply: { kind: 'score', score: 6, stop: false }, receivedAt: at, asked: null },
      'The patient texted a score of 6.',
    ],
    [
      { text: 'x', reply: { kind: 'flare', score: 9, stop: false }, receivedAt: at, asked: null },
      'The patient reported a flare, with a score of 9.',
    ],
    [
      { text: 'x', reply: { kind: 'crisis', score: null, stop: true }, receivedAt: at, asked: null },
      'The patient wrote of a crisis, and asked for no more texts.',
    ],
  ],
  'text-counted': [[{ receivedAt: at }, 'A text was only counted: more came in a day than are read.']],
  invited: [
    [{ by: 'u' }, 'Invited to the texts.'],
    [{ by: null }, 'Invited again, because the number sent START.'],
  ],
  consented: [[{}, 'The patient agreed to the texts.']],
  declined: [[{}, 'The patient declined the texts.']],
  'almost-yes': [[{ receivedAt: at }, 'The patient seems to agree to the texts, but only YES counts.']],
  'first-phase-began': [[{ on: '2027-01-04' }, 'The first phase began on Jan 4, 2027: sessions every week.']],
  'check-in-opened': [
    [{ id: '4', kind: 'recheck', due: '2027-01-04' }, 'An extra check-in was opened, due Jan 4, 2027.'],
  ],
  'check-in-reminded': [[{ id: '4' }, 'A reminder of the open check-in was due.']],
  'check-in-answered': [[{ ...asked, date: '2027-01-04' }, 'A check-in was answered.']],
  'check-in-closed': [
    [{ ...asked, missed: true, why: 'unanswered' }, 'A check-in closed without an answer.'],
    [
      { ...asked, missed: false, why: 'unanswered' },
      'A check-in closed without an answer, which does not count as missed.',
    ],
    [{ ...asked, missed: false, why: 'withdrawn' }, 'A check-in was withdrawn.'],
    [
      { ...asked, missed: true, why: 'superseded' },
      'A check-in closed without an answer, because the next one came.',
    ],
  ],
  'question-asked': [[{ id: '4' }, 'One question back was asked, because the answer could not be read.']],
  'baseline-recorded': [
    [{ ...score, baseline: [] }, '6 was recorded as a score from before the first session for Jan 4, 2027.'],
  ],
  'reading-recorded': [
    [{ ...score, elevated: false }, '6 was recorded as a reading for Jan 4, 2027.'],
    [
      { ...score, elevated: true, by: 'u', replaced: true, approximate: true },
      '6 was recorded as a reading well above usual for Jan 4, 2027, entered by staff, in place of the one before (read from a range, a half or a slip).',
    ],
  ],
  'reading-voided': [
    [
      { date: '2027-01-04', reason: 'typed for another', by: 'u' },
      'Staff voided the score of Jan 4, 2027: typed for another.',
    ],
  ],
  'flare-reported': [[{ on: '2027-01-04' }, 'A flare was reported on Jan 4, 2027.']],
  'medication-noted': [[{ on: '2027-01-04' }, 'A change of medication was noted.']],
  ...recordCases,
  'session-booked': [[{ due: '2027-01-04' }, 'The patient said that the session due Jan 4, 2027 is booked.']],
  'plan-moved': [
    [
      { to: 'biweekly', from: 'weekly', rule: 'step-down', on: '2027-01-04', level: 4, numbers, by: null },
      'Sessions went from every week to every 2 weeks, because relief held.',
    ],
    [
      { to: 'flare', from: 'monthly', rule: 'flare-start', on: '2027-01-04', level: 4, numbers, by: 'u' },
      'Sessions went from every month to every week for a while (flare), because signs of a flare were seen, accepted by staff.',
    ],
  ],
  'plan-suggested': [
    [
      { id: '9', to: 'monthly', rule: 'step-down', on: '2027-01-04', numbers },
      'Suggested to staff: sessions every month, because relief held.',
    ],
  ],
  'suggestion-noted': [
    [{ id: '9', holds: true }, 'The suggested change of plan holds again.'],
    [{ id: '9', holds: false }, 'The suggested change of plan no longer holds, and still waits for staff.'],
  ],
  'suggestion-withdrawn': [
    [{ id: '9', why: 'override' }, 'The suggestion was withdrawn, because staff decided the plan.'],
    [
      { id: '9', why: 'autoimmune' },
      'The suggestion was withdrawn, because the condition is now autoimmune.',
    ],
    [{ id: '9', why: 'worse' }, 'The suggestion was withdrawn, because pain rose or a flare was reported.'],
  ],
  'suggestion-asked-again': [
    [{ id: '9', on: '2026-06-15' }, 'The suggestion was put before staff again, as nobody had answered it.'],
  ],
  'suggestion-declined': [
    [{ id: '9', on: '2027-01-04', level: 4, by: 'u' }, 'Staff declined the suggested change of plan.'],
  ],
  'plan-overridden': [
    [
      { to: 'weekly', from: 'monthly', on: '2027-01-04', level: 4, numbers, by: 'u', reason: 'a fall.' },
      'Staff moved sessions from every month to every week: a fall.',
    ],
    [
      { to: 'weekly', from: 'weekly', on: '2027-01-04', level: 4, numbers, by: 'u', reason: 'as agreed' },
      'Staff kept sessions every week: as agreed.',
    ],
  ],
  'move-objected': [
    [{ seq: 4, on: '2027-01-04' }, 'The patient asked for a call about the last change of plan.'],
  ],
  'move-seen': [
    [{ seq: 4, note: null, by: 'u' }, 'Staff have rebooked by the last change of plan.'],
    [
      { seq: 4, note: 'Mondays at 10', by: 'u' },
      'Staff have rebooked by the last change of plan: Mondays at 10.',
    ],
  ],
  'recheck-decided': [
    [{ on: '2027-01-04', at }, 'An extra check-in was decided for Jan 4, 2027 at 10:05 AM.'],
  ],
  'recheck-cancelled': [[{}, 'The extra check-in is no longer needed.']],
  'attention-raised': [
    [{ kind: 'unread' }, 'Put before staff: A text waits to be read.'],
    [
      { kind: 'no-consent', reason: 'invitation' },
      'Put before staff: The invitation did not leave and does not count: please invite again.',
    ],
  ],
  'attention-snoozed': [
    [{ until: '2027-01-04', by: 'u' }, 'Staff put off what waits until Jan 4, 2027.'],
    [{ until: null, by: 'u' }, 'Staff no longer put this off.'],
  ],
  'attention-assigned': [
    [{ name: 'Kim', by: 'u' }, 'Kim took this in hand.'],
    [{ name: null, by: 'u' }, 'Nobody has this in hand any more.'],
  ],
  'attention-cleared': [
    [
      { kind: 'crisis', on: '2027-01-04', holds: false, by: 'u', note: 'called' },
      'Staff cleared: Wrote of a crisis (called).',
    ],
    [
      { kind: 'unread', on: '2027-01-04', holds: false, by: 'u', note: '' },
      'Staff cleared: A text waits to be read.',
    ],
  ],
  'attention-noted': [
    [
      { kind: 'worsening', on: '2026-06-15', holds: false },
      'No longer found, and still before staff: Average pain is above where it began.',
    ],
    [
      { kind: 'worsening', on: '2026-06-15', holds: true },
      'Found again, and still before staff: Average pain is above where it began.',
    ],
  ],
  'attention-lapsed': [
    [{ kind: 'no-consent' }, 'No longer before staff: The invitation was declined or not answered.'],
    [
      { kind: 'worsening', on: '2026-06-15' },
      'Lapsed by itself, not having held for a while: Average pain is above where it began.',
    ],
  ],
  'alert-raised': [
    [{ level: 'first' }, 'The clinic is being alerted.'],
    [{ level: 'again' }, 'Nobody has cleared the alert, so it goes out again.'],
    [{ level: 'operator' }, 'Nobody has cleared the alert for an hour, so the operator is told.'],
  ],
  'alert-acknowledged': [[{}, 'The alert was acknowledged.']],
  'inbox-added': [
    [{ why: 'unclear', first: false }, 'The text went to the inbox.'],
    [{ why: 'crisis', first: true }, 'The text went to the inbox, before everything else.'],
  ],
  'inbox-done': [[{ item: 3, by: 'u' }, 'Staff dealt with a text in the inbox.']],
  'details-changed': [
    [{ changed: { phone: '+12065550124' }, by: 'u' }, 'Staff changed the phone number.'],
    [
      { changed: { firstName: 'Bo', language: 'es', timeZone: zone }, by: 'u' },
      'Staff changed the name, language and time zone.',
    ],
  ],
  'number-changed': [
    [
      { ...change, stopped: false, agreed: false },
      'Staff changed the phone number: it is invited, and nothing else goes to it before YES.',
    ],
    [
      { ...change, stopped: false, agreed: true },
      "Staff changed the phone number: staff's word stands for the patient's YES on it.",
    ],
    [
      { ...change, stopped: true, agreed: false },
      'Staff changed the phone number: it had asked for no more texts, so none go to it.',
    ],
  ],
  'former-number-stopped': [
    [
      { phone: '+12065550124', receivedAt: at, source: 'patient' },
      'A number that the patient had before asked for no more texts.',
    ],
  ],
  'former-number-started': [
    [{ phone: '+12065550124', receivedAt: at }, 'A number that the patient had before takes texts again.'],
  ],
  paused: [
    [{ until: null, by: 'u' }, 'Staff paused the texts.'],
    [{ until: '2027-02-01', by: 'u' }, 'Staff paused the texts until Feb 1, 2027.'],
  ],
  resumed: [
    [{ by: 'u' }, 'Staff resumed the texts.'],
    [{ by: null }, 'The pause ended.'],
    [
      { by: null, staffs: '2027-02-01' },
      'The patient ended their own pause; the one that staff set lasts until Feb 1, 2027.',
    ],
  ],
  stopped: [
    [{ receivedAt: at, source: 'patient' }, 'The texts stopped, as the patient asked.'],
    [
      { receivedAt: at, source: 'carrier' },
      'The texts stopped, because the carrier reports that the number opted out.',
    ],
  ],
  started: [[{ receivedAt: at }, 'The texts may go on, as the patient asked with START.']],
  discharged: [[{ reason: 'moved away', by: 'u' }, 'Staff discharged the patient: moved away.']],
  erased: [[{ by: 'u' }, 'Everything about the patient was erased.']],
  ...textCases,
  ...wishCases,
  'session-nudged': [[{ due: '2027-01-04' }, 'The patient was reminded of the session due Jan 4, 2027.']],
  'tip-chosen': [
    [{ tip: 'breathing', on: '2027-01-04', waiting: false }, 'A tip was chosen: 4-2-6 breathing.'],
    [{ tip: 'sleep', on: '2027-01-04', waiting: true }, 'A tip waits for the next day: sleep support.'],
  ],
  'news-noted': [
    [{ to: 'monthly' }, 'The patient is to be told that sessions are now every month.'],
    [{ to: null }, 'The patient has been told of the changed plan.'],
  ],
  'wake-set': [
    [{ wake: { at, why: 'check-in' } }, 'Next, Jan 4, 2027 at 10:05 AM: check-in.'],
    [{ wake: null }, 'Nothing more is due by itself.'],
  ],
};
