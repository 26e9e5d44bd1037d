/** Each kind of command as it may be given for the n-th time, at its longest. */
import { createHash } from 'node:crypto';
import { attentionNames } from '../../../shared/domain/attention-kinds.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { CommandType } from '../../../shared/domain/patient/commands.ts';
import { bookingStates } from '../../../shared/domain/patient/sessions/bookings.ts';
import { keptText } from '../../../shared/edge/kept-text.ts';
import type { Intent } from '../../../shared/history/commit-decision.ts';
import type { Story } from '../../support/patient-story.ts';

export const start = '2027-01-04T18:00:00.000Z';
export const by = 'staff-1-with-an-id-of-36-characters';
function hashed(number: number): string {
  return createHash('sha256').update(String(number)).digest('base64url');
}

/** Letters that hardly pack, three bytes each. */
export function longest(number: number, length: number): string {
  let text = '';
  for (let part = 0; text.length < length; part += 1) {
    for (const byte of createHash('sha256').update(`${number} ${part}`).digest()) {
      text += String.fromCodePoint(0x4e00 + byte * 80);
    }
  }
  return text.slice(0, length);
}

/** The longest texts that anybody can send, among the words that mean the most. */
export const written = [
  (n: number) => longest(n, 1_600),
  (n: number) => `I want to kill myself ${longest(n, 1_500)}`,
  (n: number) => `${longest(n, 1_400)} I have chest pain`,
  (n: number) => `flare 9, ${'I started gabapentin and '.repeat(40)}${longest(n, 600)}`,
  (n: number) => String(n % 11),
  () => 'HELP',
  () => 'STOP',
  () => 'START',
  () => 'yes',
  () => 'done',
];

export function textOf(n: number, now: string): Intent {
  const text = written[n % written.length]?.(n) ?? '';
  return { type: 'receive-text', text, kept: keptText(text), receivedAt: now };
}

function dateOf(n: number): string {
  return addDays(start.slice(0, 10), (n % 300) - 40);
}

const phases = ['weekly', 'biweekly', 'monthly', 'flare'] as const;

/** Each kind of command as it may be given for the n-th time. */
export const commands: { [Type in Exclude<CommandType, 'enrol'>]: (n: number, story: Story) => Intent } = {
  'receive-text': (n, { now }) => textOf(n, now),
  'wake-up': () => ({ type: 'wake-up' }),
  'claim-text': (n, { state }) => ({
    type: 'claim-text',
    textId: state.texts[n % Math.max(1, state.texts.length)]?.id ?? 'none',
    fingerprint: hashed(n).slice(0, 6),
    sending: (['on', 'off', 'not-live'] as const)[n % 3] ?? 'on',
  }),
  'release-text': (_, { state }) => ({
    type: 'release-text',
    textId: state.texts.find(({ claimedAt }) => claimedAt !== null)?.id ?? 'none',
    code: 'ThrottledException',
  }),
  'record-text': (n, { state }) => ({
    type: 'record-text',
    textId: state.texts.find(({ claimedAt }) => claimedAt !== null)?.id ?? state.texts[0]?.id ?? 'none',
    outcome:
      n % 2 === 0
        ? { result: 'sent', providerId: hashed(n), segments: 3, body: longest(n, 480) }
        : { result: 'failed', code: 'InvalidParameter', optedOut: false },
  }),
  'record-session': (n) => ({
    type: 'record-session',
    date: dateOf(n),
    attended: n % 3 !== 0,
    response: 'better',
    pressure: 'light',
    note: longest(n, 500),
    by,
  }),
  'note-bookings': (n, { now }) => ({
    type: 'note-bookings',
    bookings: Array.from({ length: 60 }, (_, place) => ({
      date: dateOf(n * 7 + place * 5),
      start: now,
      state: bookingStates[(n + place) % bookingStates.length] ?? 'booked',
    })),
    by,
  }),
  'undo-session': (n) => ({ type: 'undo-session', date: dateOf(n), by }),
  'write-note': (n) => ({ type: 'write-note', id: hashed(n), body: longest(n, 2_000), by }),
  'record-treatment': (n) => ({
    type: 'record-treatment',
    id: hashed(n),
    treatment: 'other',
    date: dateOf(n),
    note: longest(n, 500),
    by,
  }),
  'record-measure': (n) => ({
    type: 'record-measure',
    id: hashed(n),
    measure: 'range-of-motion',
    site: longest(n, 40),
    side: 'left',
    degrees: 120,
    date: dateOf(n),
    by,
  }),
  'enter-reading': (n) => ({
    type: 'enter-reading',
    date: dateOf(n),
    score: n % 11,
    note: longest(n, 500),
    by,
  }),
  'void-reading': (n) => ({ type: 'void-reading', date: dateOf(n), reason: longest(n, 200), by }),
  'edit-details': (n) => ({
    type: 'edit-details',
    changed: { firstName: longest(n, 60), phone: `+1206555${String(1000 + (n % 9000))}` },
    by,
  }),
  'override-plan': (n) => ({
    type: 'override-plan',
    phase: phases[n % phases.length] ?? 'weekly',
    reason: longest(n, 200),
    by,
  }),
  'answer-suggestion': (n, { state }) => ({
    type: 'answer-suggestion',
    id: state.plan.suggestion?.id ?? 'none',
    accept: n % 2 === 0,
    by,
  }),
  'see-move': (n, { state }) => ({ type: 'see-move', seq: state.seq, note: longest(n, 500), by }),
  pause: (n) => ({ type: 'pause', until: n % 2 === 0 ? null : addDays(start.slice(0, 10), 30), by }),
  resume: () => ({ type: 'resume', by }),
  discharge: (n) => ({ type: 'discharge', reason: longest(n, 200), by }),
  invite: () => ({ type: 'invite', by }),
  snooze: (n) => ({ type: 'snooze', until: n % 3 === 0 ? null : addDays(start.slice(0, 10), n % 300), by }),
  assign: (n) => ({ type: 'assign', name: n % 3 === 0 ? null : longest(n, 60), by }),
  'clear-attention': (n) => ({
    type: 'clear-attention',
    kind: attentionNames[n % attentionNames.length] ?? 'crisis',
    note: longest(n, 500),
    by,
  }),
  'finish-inbox-item': (_, { state }) => ({
    type: 'finish-inbox-item',
    item: state.inbox[0] ?? 0,
    by,
  }),
  'write-text': (n) => ({ type: 'write-text', body: longest(n, 480), by }),
  erase: () => ({ type: 'erase', by }),
};
