/** The texts that the vote for danger (shared/domain/reply/danger/concern.ts) is trained on. */
import { featuresOf, wordsOf } from '../../shared/domain/reply/danger/features.ts';
import { plainSpelling } from '../../shared/domain/reply/danger/plain-spelling.ts';
import { votedOn } from '../../shared/domain/reply/kinds/safety.ts';
import { readMessage } from '../../shared/domain/reply/text/message.ts';
import type { Example } from './perceptron.ts';
import { rowsOf } from './rows.ts';

/** `danger.tsv` (text, crisis or urgent, language) and `ordinary.tsv` (text, where from), for one kind of danger. */
export function concernExamples(wanted: 'crisis' | 'urgent'): Example[] {
  const texts = [
    ...rowsOf('danger.tsv').map(([text = '', kind = '']) => ({ text, kind })),
    ...rowsOf('ordinary.tsv').map(([text = '']) => ({ text, kind: 'ordinary' })),
  ];
  return texts.map(({ text, kind }) => ({
    places: featuresOf(wordsOf(votedOn(plainSpelling(readMessage(text).whole)))),
    wanted: kind === wanted,
  }));
}
