/** What a text from a patient in care means, by what it was read as. */
import type { Reply } from '../../reply/read-reply.ts';
import type { CommandOf } from '../commands.ts';
import { staffWordsLately } from '../conversation.ts';
import { type Draft, emit } from '../draft.ts';
import { answer, answerOnce } from '../send/queue-texts.ts';
import { writtenOn } from '../today.ts';
import { toInbox } from './inbox.ts';
import { isSaidBefore } from './receive-before-consent.ts';
import { answerFelt, sayNoted } from './receive-felt.ts';
import { receiveFlare, receiveScore, receiveSession } from './receive-news.ts';
import { isBareWish, receiveUnclear } from './receive-unclear.ts';
import { isNamedWish, receiveCall, receiveControl } from './receive-wish.ts';
import { whyNotRecorded } from './score-doubt.ts';

type ReceiveText = CommandOf<'receive-text'>;

/**
 * A bare yes or no answers an invitation only. To a check-in it is no number; to "Already booked?" it may be an
 * answer, which a person reads; a yes that repeats the one to the invitation asks for nothing.
 */
function receiveYesOrNo(draft: Draft, { receivedAt, text }: ReceiveText, kind: 'yes' | 'no'): void {
  if (isSaidBefore(draft, receivedAt)) return;
  const { checkIns, lastAsked } = draft.state;
  if (checkIns.open !== null) return receiveUnclear(draft, text, 'unexpected-answer', false);
  if (kind === 'no' || (lastAsked !== null && lastAsked !== 'invitation')) {
    receiveUnclear(draft, text, 'unexpected-answer', false);
  }
}

/** What answers staff when they were the last to ask: a person reads it, and nothing is recorded or answered. */
const ordinary: ReadonlySet<Reply['kind']> = new Set<Reply['kind']>([
  'session',
  'response',
  'control',
  'yes',
  'no',
  'courtesy',
  'unclear',
]);

/** Does what the text asks for and records what it tells; a person reads what is neither. `first`: before everything else. */
export function receiveAsActive(draft: Draft, command: ReceiveText, reply: Reply, first: boolean): void {
  if (draft.answers !== null && ordinary.has(reply.kind)) {
    toInbox(draft, 'answer-to-staff', first);
    if (!isNamedWish(reply.kind, command.text)) return;
  }
  switch (reply.kind) {
    case 'help':
      answerOnce(draft, { kind: 'help' });
      return;
    case 'score':
    case 'flare':
    case 'medication':
      if (reply.kind === 'medication') {
        emit(draft, { type: 'medication-noted', on: writtenOn(draft, command.receivedAt) });
      }
      if (reply.score !== null) {
        const why = whyNotRecorded(draft, command, reply);
        if (why !== null && reply.kind === 'flare') {
          toInbox(draft, why, first);
          return receiveFlare(draft, command);
        }
        if (why === 'doubtful-score') return receiveUnclear(draft, command.text, why, first);
        if (why !== null) {
          draft.answers ??= staffWordsLately(draft.state.conversation, command.receivedAt);
          return toInbox(draft, why, first);
        }
        answerFelt(draft, reply.response, command.receivedAt);
        return receiveScore(draft, command, reply.score, reply.kind === 'flare');
      }
      if (reply.kind === 'flare') return receiveFlare(draft, command);
      answer(draft, { kind: 'medication-noted' });
      return;
    case 'session':
      return receiveSession(draft, command);
    case 'yes':
    case 'no':
      return receiveYesOrNo(draft, command, reply.kind);
    case 'control':
      if (reply.control === null || isBareWish(draft, command.text, command.receivedAt)) break;
      return receiveControl(draft, command, reply.control);
    case 'call':
      return receiveCall(draft, command);
    case 'response': {
      const news = answerFelt(draft, reply.response, command.receivedAt);
      if (news === null) break;
      sayNoted(draft, news);
      return;
    }
    case 'unclear':
      break;
    case 'courtesy':
    case 'start':
    case 'stop':
    case 'crisis':
    case 'urgent':
      return;
    default:
      return reply.kind satisfies never;
  }
  receiveUnclear(draft, command.text, 'unclear', first);
}
