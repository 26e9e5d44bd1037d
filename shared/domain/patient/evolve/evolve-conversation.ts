/** What each event makes of what is remembered of the conversation. */
import type { IsoDate } from '../../calendar.ts';
import { type HeardText, hear, heardAs, isSameText } from '../../heard/heard-text.ts';
import { type Instant, latest, localDate } from '../../local-time.ts';
import { type TextKind, traitsOf } from '../../text-kinds.ts';
import { isOnStaffsWord } from '../consent/staff-word.ts';
import {
  afterAsked,
  afterStaffWrote,
  type Conversation,
  withoutQuestion,
  withoutScored,
  withoutStaffText,
  withScored,
} from '../conversation.ts';
import type { PatientEvent } from '../events.ts';
import type { PatientState } from '../state.ts';
import { kindAsked } from './kind-asked.ts';

type Claimed = Extract<PatientEvent, { type: 'text-claimed' }>;

function afterClaim(
  talk: Conversation,
  { texts }: PatientState,
  { id, kind }: Claimed,
  at: Instant,
): Conversation {
  const content = texts.find((text) => text.id === id)?.content;
  if (content?.kind === 'staff-text') return afterStaffWrote(talk, id, content.body, at);
  const asked = kindAsked(kind, content);
  const { asks } = asked === null ? {} : traitsOf(asked);
  return asks === undefined ? talk : afterAsked(talk, id, asks, at);
}

/** What was given back has not left; it is claimed again, or dropped. */
function afterRelease(talk: Conversation, { texts }: PatientState, id: string): Conversation {
  const content = texts.find((text) => text.id === id)?.content;
  return content?.kind === 'staff-text' ? withoutStaffText(talk, id) : withoutQuestion(talk, id);
}

/**
 * Where it is unknown whether a text left, staff may have asked and Ebb may not have: a number is then for a person to
 * read, since a score that was none moves somebody's care.
 */
function afterRecord(
  talk: Conversation,
  { id, kind, outcome }: Extract<PatientEvent, { type: 'text-recorded' }>,
): Conversation {
  if (outcome.result === 'sent') return talk;
  if (kind !== 'staff-text') return withoutQuestion(talk, id);
  return outcome.result === 'failed' ? withoutStaffText(talk, id) : talk;
}

/** Words that go once a day. */
function afterQueued(talk: Conversation, kind: TextKind, day: IsoDate): Conversation {
  if (kind === 'yes-only') return { ...talk, yesOnlyOn: day };
  return kind === 'will-read' ? { ...talk, willReadOn: day } : talk;
}

function withHeard(talk: Conversation, one: HeardText): Conversation {
  return { ...talk, heard: hear(talk.heard ?? [], one) };
}

/** A YES that answers the welcome is the number's own: staff's word is needed no more. */
function withYes(
  talk: Conversation,
  state: PatientState,
  { asked, receivedAt, reply }: Extract<PatientEvent, { type: 'text-received' }>,
): Conversation {
  const isOwn = asked === null && reply.kind === 'yes' && receivedAt >= (state.numberSince ?? receivedAt);
  return isOwn && isOnStaffsWord(state) ? { ...talk, consentSaidAt: receivedAt } : talk;
}

/** What is said again within seconds holds from then, so that what was said between the two and comes later does not. */
function saidAgain(
  talk: Conversation,
  { reply, receivedAt, from }: Extract<PatientEvent, { type: 'text-received' }>,
  day: IsoDate,
): Conversation {
  if (from !== undefined) return talk;
  const isSince = (at: Instant | undefined) =>
    at !== undefined && isSameText(at, receivedAt) && at < receivedAt;
  const answersInvitation = reply.kind === 'yes' || reply.kind === 'no';
  if (answersInvitation && isSince(talk.consentSaidAt)) return { ...talk, consentSaidAt: receivedAt };
  const scored = talk.scored?.find(([known]) => known === day);
  return reply.score !== null && isSince(scored?.[1]) ? withScored(talk, [day, receivedAt]) : talk;
}

/** The conversation after an event that happened at `at` and made the state what it is. */
function conversationAfter(
  talk: Conversation,
  state: PatientState,
  event: PatientEvent,
  at: Instant,
): Conversation {
  switch (event.type) {
    case 'text-received':
      if (event.again === true) return saidAgain(talk, event, localDate(event.receivedAt, state.timeZone));
      if (event.from !== undefined) return talk;
      return withHeard(withYes(talk, state, event), heardAs(event.text, event.reply.kind, event.receivedAt));
    case 'text-counted':
      return event.heard === undefined || event.from !== undefined ? talk : withHeard(talk, event.heard);
    case 'baseline-recorded':
    case 'reading-recorded':
      return event.receivedAt === undefined
        ? withScored(talk, [event.date, at, 'staff'])
        : withScored(talk, [event.date, event.receivedAt]);
    case 'reading-voided':
      return withoutScored(talk, event.date);
    case 'consented':
    case 'declined': {
      const saidAt = event.receivedAt ?? at;
      const { askedOtherAt: _invitation, ...rest } = talk;
      return { ...rest, consentSaidAt: latest(talk.consentSaidAt ?? saidAt, saidAt) };
    }
    case 'almost-yes': {
      const { receivedAt } = event;
      return { ...talk, almostYesAt: latest(talk.almostYesAt ?? receivedAt, receivedAt) };
    }
    case 'text-queued':
      return afterQueued(talk, event.content.kind, localDate(at, state.timeZone));
    case 'text-claimed':
      return afterClaim(talk, state, event, at);
    case 'text-released':
      return afterRelease(talk, state, event.id);
    case 'text-recorded':
      return afterRecord(talk, event);
    default:
      return talk;
  }
}

const nothingSaid: Conversation = {};

/** The state with what the event makes of the conversation. */
export function withConversation(state: PatientState, event: PatientEvent, at: Instant): PatientState {
  const before = state.conversation ?? nothingSaid;
  const conversation = conversationAfter(before, state, event, at);
  return conversation === before ? state : { ...state, conversation };
}
