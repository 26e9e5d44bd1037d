import { intakeLasts } from '../patient/due/idle-days.ts';
import { cadence } from '../plan/phase-words.ts';
import { ruleWords } from '../plan/rule-words.ts';
import { attention, attentionNow } from './english-attention.ts';
import { auditLine } from './english-audit.ts';
import { because } from './english-because.ts';
import { booking } from './english-bookings.ts';
import { phraseEvent } from './english-events.ts';
import { quoted } from './english-grammar.ts';
import { dropped, inbox, kept, notLive, status, textKind, tip, wake } from './english-terms.ts';
import { disclaimer, touch } from './english-touch.ts';
import type { Moments, NextTextFacts, StaffCatalog } from './staff-catalog.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shortDay(month: number, day: number): string {
  return `${months[month - 1] ?? ''} ${day}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A line that ends in the time of what it tells. */
function due(what: string): (facts: NextTextFacts, moments: Moments) => string {
  return ({ at }, { moment }) => (at === null ? `${what} now.` : `${what} ${moment(at)}.`);
}

/** Everything staff are told, in the English of a clinic in the United States. */
export const english: StaffCatalog = {
  day: (year, month, day) => `${shortDay(month, day)}, ${year}`,
  shortDay,
  time: (hour, minute) =>
    `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`,
  at: (day, time) => `${day} at ${time}`,

  event: phraseEvent,

  nextText: {
    discharged: () => 'No text is due: the patient is discharged.',
    stopped: () => 'No text is due: the number asked for no more texts, and only START from it undoes that.',
    'stopped-by-carrier': () =>
      'No text is due: the carrier keeps the number on an opt-out list of its own. START from the patient is tried; if it fails again, the operator must take the number off that list.',
    held: () => 'No text is due: texts are on hold until staff clear what is urgent.',
    paused: ({ pausedUntil }, { day }) =>
      pausedUntil === null
        ? 'No text is due: the patient is paused until staff resume.'
        : `No text is due: the patient is paused until ${day(pausedUntil)}.`,
    'sending-off': () => "No text is due: the clinic's sending is switched off.",
    'test-mode': () => 'No text is due: the clinic is in test mode and this number is not on its list.',
    'waiting-to-leave': ({ at, kind }, { moment }) => {
      const text = kind === null ? 'A text' : capitalised(textKind[kind]);
      return at === null ? `${text} leaves now.` : `${text} waits for the hours and leaves ${moment(at)}.`;
    },
    'being-sent': ({ kind }) => `${kind === null ? 'A text' : capitalised(textKind[kind])} is being sent.`,
    'invitation-open': ({ at }, { moment }) =>
      at === null
        ? 'No text is due: the invitation waits for an answer.'
        : `No text is due: the invitation waits for an answer; staff are told ${moment(at)} if none comes.`,
    'not-invited': () => 'No text is due: no invitation has left. Invite the patient.',
    'never-agreed': () => 'No text is due: the patient has not agreed to the texts.',
    'nothing-due': () => 'No text is due.',
    'invitation-unanswered': ({ at }, { moment }) =>
      at === null ? 'The invitation is open.' : `Staff are told ${moment(at)} if the invitation stays open.`,
    'intake-check-in': due('The next question about pain before the first session is due'),
    'intake-ends': due('No text is due; the intake ends and the first phase begins'),
    'check-in': due('The next check-in is due'),
    recheck: due('An extra check-in, to see whether the last score stays, is due'),
    'asked-again': due('The patient asked for the open question to come later: it is due again'),
    reminder: due('Unless the open check-in is answered, a reminder is due'),
    'check-in-closes': due('No text is due; the open check-in waits for an answer and closes'),
    'session-nudge': due('A reminder of the next session is due'),
    'session-question': due('A question after the last session is due'),
    'session-question-closes': due(
      'No text is due; the question after a session waits for an answer and closes',
    ),
    'bookings-passed': due('No text is due; the bookings after those are looked up'),
    'session-assumed': due('No text is due; the expected session counts, unless told otherwise,'),
    tip: due('A tip is due'),
    'talk-first': due('A word to talk to the clinic before the next session is due'),
    'please-call': due('Unless somebody has called, a word to call the clinic is due'),
    farewell: due('The patient has not answered six check-ins: a last word is due'),
    silent: () =>
      'No text is due: the patient has not answered six check-ins and was told so. It goes on when they write, or when you resume.',
    'plan-news': due('News of the changed plan is due'),
    'pause-ends': due('No text is due; the pause ends'),
    'plan-review': due('No text is due; the plan is looked at again'),
    'text-deferred': due('A text that waits for the hours leaves'),
    'alert-again': due('No text is due; the alert goes out again, unless staff clear it,'),
  },

  wake,
  attention,
  attentionNow,
  because,
  touch,
  disclaimer,
  status,
  dropped,
  inbox,
  textKind,
  tip,
  cadence,
  notLive,
  booking,
  kept,
  audit: auditLine,

  lastMove: ({ rule, from, on, reason }, to, { day }) => {
    if (rule === 'first-phase') return `The first phase began on ${day(on)}: sessions ${cadence[to]}.`;
    if (rule === 'override') {
      const what = from === to ? `kept sessions ${cadence[to]}` : `set sessions to ${cadence[to]}`;
      return `Staff ${what} on ${day(on)}${reason === null ? '.' : quoted(reason)}`;
    }
    const before = from === null ? '' : ` from ${cadence[from]}`;
    return `Sessions went${before} to ${cadence[to]} on ${day(on)}, because ${ruleWords[rule]}.`;
  },

  afterDischarge: 'The plan ended when the patient was discharged.',

  beforeFirstPhase: {
    why: (current) =>
      current === 'invited'
        ? 'The plan begins after the patient has agreed to the texts.'
        : 'The plan has not begun: scores from before the first session are being collected.',
    next: (ends, current, { day }) => {
      if (ends !== null)
        return `Sessions ${cadence.weekly} begin with the first attended session, or on ${day(ends)}.`;
      return current === 'invited'
        ? `Once the patient has agreed, sessions ${cadence.weekly} begin with the first attended session, or after ${intakeLasts} days.`
        : `Sessions ${cadence.weekly} begin with the first attended session; days without texts do not count towards the ${intakeLasts}.`;
    },
  },
};
