import { FIRST_NOTE_PHRASES } from '../lexicon/safety/first-note-phrases.ts';
import { readMessage } from '../text/message.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import { feltAfter } from './felt-after.ts';
import { type Danger, dangerIn } from './safety.ts';

const FIRST = phraseList(FIRST_NOTE_PHRASES);

/**
 * Whether a note is one that staff see before all others: fever, a fall or crash, a hot swollen calf, fainting,
 * a sudden worst headache, abuse or misconduct, a cry for help, worse after a session; crisis, urgent and concern too.
 */
export function noteUrgency(text: string): 'first' | 'normal' {
  const { whole } = readMessage(text);
  const cries = whole.some((token) => token.text === '🆘');
  if (cries || hasPhrase(FIRST, whole) || isDangerous(dangerIn(whole))) return 'first';
  return feltAfter(text) === 'worse' ? 'first' : 'normal';
}

function isDangerous({ kind, concern }: Danger): boolean {
  return kind !== null || concern !== null;
}
