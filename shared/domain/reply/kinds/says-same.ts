import { readMessage } from '../text/message.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';

const SAME = phraseList(
  'same as last week|time|before|always|usual / same as the last time / same as the last week / still the same / no change / nothing has changed / about the same / pretty much the same / the same / same',
  'igual que la semana pasada / igual que antes|siempre / lo mismo de siempre / lo mismo que antes / sigue igual / sin cambios / lo mismo / igual',
);

const mostWords = 8;

/** Whether a short text says that pain is what it was, which is a number that is known. */
export function saysSame(text: string): boolean {
  const { whole } = readMessage(text);
  const words = whole.filter(({ kind }) => kind === 'word');
  return words.length <= mostWords && hasPhrase(SAME, whole);
}
