/** Words that mean yes to the invitation without being YES: never consent, and never met with silence. */
import { type Instant, localDate } from '../../local-time.ts';
import { meansYes } from '../../reply/kinds/means-yes.ts';
import type { Reply } from '../../reply/read-reply.ts';
import { type Draft, emit } from '../draft.ts';
import { answer } from '../send/queue-texts.ts';
import { toInbox } from './inbox.ts';

/** Kinds that say what they mean, whatever stands beside it. */
const plain: ReadonlySet<Reply['kind']> = new Set<Reply['kind']>([
  'crisis',
  'urgent',
  'stop',
  'start',
  'help',
  'yes',
  'no',
  'courtesy',
]);

/** True when an invited patient's text seems to mean yes. */
export function isAlmostYes({ state }: Draft, text: string, { kind }: Reply): boolean {
  return state.stage === 'invited' && !plain.has(kind) && meansYes(text);
}

/** Once a day asks for YES alone; a person reads it each time, and may invite at once. */
export function askForYes(draft: Draft, receivedAt: Instant): void {
  emit(draft, { type: 'almost-yes', receivedAt });
  toInbox(draft, 'almost-yes', false);
  const { conversation, timeZone } = draft.state;
  if (conversation?.yesOnlyOn !== localDate(draft.now, timeZone)) answer(draft, { kind: 'yes-only' });
}
