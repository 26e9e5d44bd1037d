/** Single codes in English. */

import type { WakeReason } from '../patient/due/wake-reasons.ts';
import type { InboxReason } from '../patient/events.ts';
import type { PatientStatus } from '../patient/state.ts';
import type { TextKind } from '../text-kinds.ts';
import type { DropReason } from '../texts/open-text.ts';
import type { TipId } from '../tip-ids.ts';
import type { Kept, NotLiveReason } from './staff-catalog.ts';

export const status: Record<PatientStatus, string> = {
  invited: 'Invited, has not agreed yet',
  intake: 'Agreed, first scores are being collected',
  active: 'Active',
  paused: 'Paused by staff',
  held: 'On hold until staff clear what is urgent',
  stopped: 'Asked for no more texts',
  discharged: 'Discharged',
  erased: 'Erased',
};

export const wake: Record<WakeReason, string> = {
  'invitation-unanswered': 'The invitation has gone unanswered',
  'intake-check-in': 'Question about pain before the first session',
  'intake-ends': 'The intake ends and the first phase begins',
  'check-in': 'Check-in',
  recheck: 'Extra check-in',
  'asked-again': 'The question comes again, as the patient asked',
  reminder: 'Reminder of the open check-in',
  'check-in-closes': 'The open check-in closes',
  'session-nudge': 'Reminder of the next session',
  'session-question': 'Question after a session',
  'session-question-closes': 'The question after a session closes',
  'bookings-passed': 'The bookings after those are looked up',
  'session-assumed': 'The expected session counts unless told otherwise',
  tip: 'Tip',
  'plan-news': 'News of the changed plan',
  'talk-first': 'Word to talk to the clinic before the next session',
  'please-call': 'Word to call the clinic, which has not reached the patient',
  farewell: 'Last word to a patient who does not answer',
  'pause-ends': 'The pause ends',
  'plan-review': 'The plan is looked at again',
  'text-deferred': 'A text that waited for the hours leaves',
  'alert-again': 'The alert goes out again',
};

export const dropped: Record<DropReason, string> = {
  answered: 'its question was answered meanwhile',
  superseded: 'something newer took its place',
  stopped: 'the number asked for no more texts',
  paused: 'the patient is paused',
  held: 'texts are on hold',
  discharged: 'the patient is discharged',
  late: 'it was too late for it',
  'no-longer-due': 'it is no longer due',
  'no-room': 'other texts left no room for it in time',
  'number-changed': 'the number was changed',
  'sending-off': 'sending is switched off',
  'test-mode': 'the clinic is in test mode and the number is not on its list',
  'daily-ceiling': 'the clinic had sent all it may send in a day',
};

export const inbox: Record<InboxReason | 'stop' | 'contact' | 'discharged' | 'new-number', string> = {
  crisis: 'Wrote of a crisis',
  urgent: 'Wrote of an urgent symptom',
  concern: 'May have written of danger',
  unclear: 'Could not be read',
  note: 'Says more than a score',
  stop: 'Asked for no more texts: none goes out any more',
  late: 'Arrived too late to be applied',
  stopped: 'Wrote after asking for no more texts',
  'former-number': 'From a number the patient had before; nothing was recorded from it',
  'not-consented': 'Wrote before agreeing to the texts',
  'almost-yes': 'Means yes, but only YES counts: invite again or call',
  'unexpected-answer': 'A yes or no, but nothing had asked for one, or it does not fit what is recorded',
  'worse-after-session': 'Feels worse after a session',
  'answer-to-staff': 'Answer to your text',
  contact: 'Written by an alert contact',
  discharged: 'Written by a patient who was discharged',
  'new-number': 'Says that it is the new number of somebody',
  'call-me': 'Asks to be called',
  'doubtful-score': 'A number that may not be a score of pain; not recorded',
};

export const textKind: Record<TextKind, string> = {
  invitation: 'the invitation',
  'check-in': 'the check-in question',
  reminder: 'the reminder',
  'session-nudge': 'the reminder of the next session',
  'session-question': 'the question after a session',
  'plan-news': 'news of the changed plan',
  'talk-first': 'the word to talk before the next session',
  'please-call': 'the word to call the clinic',
  farewell: 'the last word to a patient who does not answer',
  tip: 'a tip',
  welcome: 'the welcome',
  acknowledgement: 'the acknowledgement of a score',
  'flare-noted': 'the answer to a flare',
  'medication-noted': 'the answer about medication',
  'session-noted': 'the answer about a session',
  question: 'a question back',
  'wish-noted': 'the answer to a wish about the texts',
  'call-noted': 'the answer to the wish to be called',
  'will-read': 'the word that a person will read it',
  'same-asked': 'the question whether pain is still the same',
  'yes-only': 'the request to reply with only YES',
  'stop-confirmation': 'the confirmation of STOP',
  'start-confirmation': 'the confirmation of START',
  help: 'the answer to HELP',
  emergency: 'the emergency words',
  'staff-text': 'a text from staff',
  alert: 'an alert to the clinic',
};

export const tip: Record<TipId, string> = {
  'tennis-ball': 'pressure release with a tennis ball',
  'hand-massage': 'hand self-massage',
  'neck-release': 'gentle neck release',
  breathing: '4-2-6 breathing',
  'heat-cold': 'heat or cold',
  sleep: 'sleep support',
  'massage-cane': 'a massage cane or ball',
  'gel-pack': 'a cool gel pack',
  cream: 'a cream, after asking a pharmacist',
  pillows: 'neck and body pillows',
  'weighted-blanket': 'a weighted blanket',
  'gentle-yoga': 'gentle yoga or barre',
  'short-walk': 'a short walk',
  'mindful-minutes': 'mindful minutes',
  'posture-breaks': 'breaks from sitting',
  'warm-shower': 'a warm shower',
};

export const notLive: Record<NotLiveReason, string> = {
  'sending-off-everywhere': 'No invitation leaves: all sending is switched off by the operator.',
  'sending-off': 'No invitation leaves: sending is switched off for this clinic.',
  'no-contacts': 'No invitation leaves: add an alert contact, who is told when a patient is in danger.',
  'none-left':
    'No invitation leaves: no alert contact can be reached any more. Ask one again, or add another one.',
  'none-confirmed':
    'No invitation leaves: no alert contact has confirmed yet, by the link in the message they were sent.',
};

export const kept: Record<Kept, { what: string; why: string }> = {
  'number-hash': {
    what: 'A keyed hash of each phone number that asked for no more texts, from which the number cannot be read.',
    why: 'It must not be texted again by mistake.',
  },
  audit: {
    what: 'Audit entries without content: that this record existed, who looked at it or changed it, when it was erased, and by whom.',
    why: 'So that no message on its way can bring the record back, and that it can be shown who did what.',
  },
  requests: {
    what: 'One-way marks of what staff asked for, from which nothing can be read.',
    why: 'So that a request that comes twice is carried out once.',
  },
  logs: {
    what: 'Lines of logs that name the random id of the record, and nothing else of it.',
    why: 'They show that the system worked, and lead nowhere now.',
  },
  'put-aside': {
    what: 'Records that the system could not handle and put aside for its operator, if there were any.',
    why: 'They are kept apart, for nothing but finding the fault, and are deleted by themselves.',
  },
  backups: {
    what: 'Backups of the database.',
    why: 'They cannot be changed, are not read, and run out by themselves.',
  },
  sent: {
    what: 'Texts that were sent or received, with the carriers and on the phones.',
    why: 'They left this system when they were sent; the carriers have rules of their own.',
  },
};
