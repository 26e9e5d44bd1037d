/** What Ebb does with a number that belongs to no live patient; pure, like `decide` of a patient. */
import { epochMs } from '../local-time.ts';
import { claimText, recordText, releaseText } from '../texts/life-of-a-text.ts';
import { dropTexts } from '../texts/outbox.ts';
import type { ReceiveStrangerText, StrangerCommand, StrangerDecision, StrangerRefusal } from './commands.ts';
import { knowsMessage, receiveStrangerText } from './receive-stranger-text.ts';
import type { StrangerState } from './state.ts';
import { outboxOfStranger, type StrangerDraft, startStrangerDraft } from './stranger-draft.ts';

type CommandOf<T extends StrangerCommand['type']> = Extract<StrangerCommand, { type: T }>;
/** A command to a number that has written before. */
type KnownCommand = Exclude<StrangerCommand, ReceiveStrangerText>;

function finish(draft: StrangerDraft, command: CommandOf<'finish-inbox-item'>): StrangerRefusal | null {
  const found = draft.state.toRead.find(({ at }) => epochMs(at) === command.item);
  if (found === undefined) return 'no-such-item';
  if (found.done !== null) return 'nothing-changed';
  const done = { by: command.by, at: draft.now };
  const toRead = draft.state.toRead.map((item) => (item === found ? { ...item, done } : item));
  draft.state = { ...draft.state, toRead };
  // Whoever has read everything that tells of danger needs no further alert.
  if (toRead.every((item) => item.done !== null || item.kind === 'contact')) {
    dropTexts(outboxOfStranger(draft), 'answered', (text) => text.notBefore !== null);
  }
  return null;
}

/** Carries the command out on the draft; what it returns is why it was refused. */
function apply(draft: StrangerDraft, command: KnownCommand): StrangerRefusal | null {
  switch (command.type) {
    case 'finish-inbox-item':
      return finish(draft, command);
    case 'claim-text':
      return claimText(outboxOfStranger(draft), command, command.settings)?.reason ?? null;
    case 'release-text':
      return releaseText(outboxOfStranger(draft), command)?.reason ?? null;
    case 'record-text':
      return recordText(outboxOfStranger(draft), command)?.reason ?? null;
    default:
      return command satisfies never;
  }
}

function accept({ state, steps, optedOut }: StrangerDraft): StrangerDecision {
  return { kind: 'accepted', state, steps, optedOut };
}

/** Decides about one command. Pure: the same command and state give the same answer. */
export function decideStranger(command: StrangerCommand, state: StrangerState | null): StrangerDecision {
  if (command.type === 'receive-text') {
    if (state !== null && knowsMessage(state, command.cause)) return { kind: 'duplicate' };
    return accept(receiveStrangerText(state, command));
  }
  if (state === null) return { kind: 'refused', reason: 'not-found' };
  const draft = startStrangerDraft(state, command.now);
  const reason = apply(draft, command);
  return reason === null ? accept(draft) : { kind: 'refused', reason };
}
