/** How a text from the patient comes into the history, before anybody asks what it means. */
import { heardAs, isHeardAgain } from '../../heard/heard-text.ts';
import { readInPlace } from '../../heard/read-in-place.ts';
import { dangerOf } from '../../reply/danger/joined-danger.ts';
import { isByPhone } from '../../reply/kinds/is-by-phone.ts';
import { noteUrgency } from '../../reply/kinds/note-urgency.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { fingerprint } from '../../texts/fingerprint.ts';
import type { CommandOf } from '../commands.ts';
import { staffWords } from '../conversation.ts';
import { type Draft, emit, endSilence } from '../draft.ts';
import { countInbound, isFlooding, wasSent } from '../send/limits.ts';
import { isOurEmergencyText } from './own-words.ts';
import { wishAgain } from './receive-stop.ts';

/** A text that is in the history and waits to be met. */
export interface TakenIn {
  command: CommandOf<'receive-text'>;
  reply: Reply;
  /** What a person reads of it comes before everything else. */
  first: boolean;
}

/**
 * Reads the text among those around it, and keeps or counts it. Null where nothing is left to do: it is one too many of a
 * day, the same once more, or our own emergency words come back.
 */
export function takeIn(draft: Draft, command: CommandOf<'receive-text'>): TakenIn | null {
  const { kept, receivedAt, text } = command;
  const { conversation, lastAsked, limits } = draft.state;
  const heard = conversation?.heard ?? [];
  const { reply, together } = readInPlace(text, heard, receivedAt);
  const { kind, score } = reply;
  // Whoever writes without end is still heard in what nothing may withhold.
  const mustRead = dangerOf(reply) !== null || kind === 'stop' || kind === 'start' || kind === 'help';
  if (isFlooding(countInbound(limits, draft.now)) && !mustRead) {
    emit(draft, { type: 'text-counted', receivedAt, heard: heardAs(kept, kind, receivedAt) });
    return null;
  }
  draft.together = together;
  draft.answers = staffWords(conversation, receivedAt);
  draft.mute = wasSent(limits, fingerprint(text));
  const again = isHeardAgain(heard, kept, receivedAt);
  const byPhone = kind === 'courtesy' && isByPhone(text);
  emit(draft, {
    type: 'text-received',
    text: kept,
    reply: { kind, score, stop: reply.stop },
    ...(command.to === undefined || command.to === draft.state.writtenTo ? {} : { to: command.to }),
    receivedAt,
    asked: draft.answers === null ? lastAsked : 'staff-text',
    ...(byPhone ? { byPhone } : {}),
    ...(again ? { again } : {}),
  });
  if (!byPhone) endSilence(draft);
  if (again) wishAgain(draft, command, reply);
  if (again || (draft.mute && isOurEmergencyText(draft, text))) return null;
  return { command, reply, first: noteUrgency(text) === 'first' };
}
