/** What each step of a text is in words. */
import type { TextStep } from '../../../../shared/domain/texts/open-text.ts';

export const textCases: {
  [Type in TextStep['type']]: [Omit<Extract<TextStep, { type: Type }>, 'type'>, string][];
} = {
  'text-queued': [
    [{ id: '1-0', channel: 'nudge', content: { kind: 'invitation' } }, 'To be sent: the invitation.'],
  ],
  'text-deferred': [
    [
      { id: '1-0', until: '2027-01-05T04:00:00.000Z' },
      'A text waits for the hours and leaves Jan 4, 2027 at 8:00 PM.',
    ],
  ],
  'text-requeued': [[{ id: '1-0' }, 'A text that waited for the hours may leave.']],
  'text-dropped': [
    [{ id: '1-0', why: 'late', kind: 'tip' }, 'Not sent: a tip, because it was too late for it.'],
  ],
  'text-claimed': [
    [{ id: '1-0', kind: 'check-in', fingerprint: null }, 'Being sent: the check-in question.'],
  ],
  'text-released': [
    [{ id: '1-0', code: 'Throttled' }, 'A text could not be handed over (Throttled) and is tried again.'],
  ],
  'text-recorded': [
    [
      { id: '1-0', kind: 'help', outcome: { result: 'sent', providerId: null, segments: 1, body: 'x' } },
      'Sent: the answer to HELP.',
    ],
    [
      { id: '1-0', kind: 'help', outcome: { result: 'failed', code: 'OptedOut', optedOut: true } },
      'Could not be sent: the answer to HELP (OptedOut).',
    ],
    [
      { id: '1-0', kind: 'help', outcome: { result: 'unknown' } },
      'Nobody knows whether this left: the answer to HELP. It is not sent again.',
    ],
  ],
};
