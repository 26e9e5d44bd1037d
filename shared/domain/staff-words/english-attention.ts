/** What needs a person, in English. */
import type { AttentionKind, AttentionReason } from '../attention-kinds.ts';
import type { Protocol } from '../plan/protocol.ts';
import { counted } from '../plan/shown-number.ts';

/**
 * Without numbers, as the history tells it: the clinic's may have been others then. It stands for days, and scores come
 * meanwhile, so none is called the last.
 */
export const attention: Record<AttentionKind, string> = {
  crisis: 'Wrote of a crisis: call now. No other text goes out until you clear this.',
  urgent: 'Wrote of an urgent symptom: call now. No other text goes out until you clear this.',
  concern: 'May have written of danger, in words Ebb does not know for certain: please read and call.',
  'call-first': 'Call before anything changes: with an autoimmune condition a flare needs a person first.',
  drifting: 'Pain has slowly grown since this phase began.',
  flare: 'The scores or the words of the patient show a flare: please look.',
  'flare-reported': 'Reported a flare in words; the scores do not show it yet.',
  'long-flare': 'The flare has lasted long.',
  'low-baseline': 'Pain was so low at the start that relief cannot be measured: please decide how to go on.',
  'missed-check-ins': 'Check-ins in a row went unanswered: please phone.',
  'no-baseline': 'There is no score from before the first session, so no rule can space sessions out.',
  'non-response': 'Too little relief after so long in this phase.',
  'phase-review': 'The phase has lasted so long that a person should look at it.',
  severe: 'A score was very high: please call.',
  'tried-before':
    'Relief would allow sessions further apart, but that was tried and did not hold: please decide.',
  'unconfirmed-rise': 'A score was high, and the extra check-in has not confirmed it.',
  worsening: 'Average pain is above where it began.',
  'call-me': 'Asked to be called.',
  unread: 'A text waits to be read.',
  'unknown-text': 'A text may or may not have arrived; it was not sent again.',
  undeliverable: 'A text could not be delivered: please check the number.',
  'wrong-number': 'Whoever answers says that this is the wrong number.',
  silent:
    'Has not answered six check-ins, so texts have ended until the patient writes or you resume: please phone.',
  'no-consent': 'The invitation was declined or not answered.',
  suggestion: 'A change of plan is suggested and waits for your decision.',
};

function span(days: number): string {
  return days >= 14 && days % 7 === 0 ? counted(days / 7, 'week') : counted(days, 'day');
}

/** What is said with a number of the protocol while it stands before staff. */
const numbered: Partial<Record<AttentionKind, (protocol: Protocol) => string>> = {
  drifting: ({ driftPoints }) =>
    `Pain has slowly grown by ${counted(driftPoints, 'point')} or more since this phase began.`,
  'long-flare': ({ flareReviewDays }) => `The flare has lasted ${span(flareReviewDays)} or more.`,
  'missed-check-ins': ({ missedCheckIns }) =>
    missedCheckIns === 1
      ? 'A check-in went unanswered: please phone.'
      : `${missedCheckIns} or more check-ins in a row went unanswered: please phone.`,
  'non-response': ({ responsePercent, nonResponseDays }) =>
    `Less than ${responsePercent}% relief after ${span(nonResponseDays)} or more in this phase.`,
  severe: ({ severeScore }) => `A score was ${severeScore} or more and far above what is usual: please call.`,
  'tried-before': ({ setbackLimit }) =>
    `Relief would allow sessions further apart, but that did not hold ${counted(setbackLimit, 'time')}: please decide.`,
  worsening: ({ worseningPoints }) =>
    `Average pain is ${counted(worseningPoints, 'point')} or more above where it began.`,
};

/** Where what to do depends on the reason. */
const reasoned: Record<AttentionReason, Partial<Record<AttentionKind, string>>> = {
  invitation: {
    undeliverable:
      'The invitation could not be delivered and does not count: please check the number, then invite again.',
    'unknown-text': 'The invitation may or may not have arrived and does not count: please invite again.',
    'no-consent': 'The invitation did not leave and does not count: please invite again.',
  },
  'opted-out-at-carrier': {
    undeliverable:
      'The carrier keeps this number on an opt-out list of its own, so START alone may not help: please call, and ask the operator to take it off once the patient has texted START.',
  },
};

/** What stands before staff, in the words of its reason where it has one. */
export function attentionFor(kind: AttentionKind, reason: AttentionReason | undefined): string {
  return (reason === undefined ? undefined : reasoned[reason][kind]) ?? attention[kind];
}

/** As it stands before staff, with the clinic's own numbers. */
export function attentionNow(kind: AttentionKind, protocol: Protocol, reason?: AttentionReason): string {
  return numbered[kind]?.(protocol) ?? attentionFor(kind, reason);
}
