/** What a patient's text says of the pressure of the massage. */
import { hasPhrase, phraseList } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import * as english from './lexicon/english.ts';
import * as spanish from './lexicon/spanish.ts';
import { tellingSentences } from './sentences.ts';

const verdicts = {
  hard: phraseList(english.TOO_HARD, spanish.TOO_HARD),
  light: phraseList(english.TOO_LIGHT, spanish.TOO_LIGHT),
  right: phraseList(english.JUST_RIGHT, spanish.JUST_RIGHT),
} as const;
const OTHER_PRESSURE = wordSet(english.OTHER_PRESSURE, spanish.OTHER_PRESSURE);

/** Too hard, too light or right; null where the text says none of them, or more than one. */
export function toldPressure(text: string): keyof typeof verdicts | null {
  const told = tellingSentences(text).filter(
    (sentence) => !sentence.some((token) => OTHER_PRESSURE.has(token.text)),
  );
  const said = (Object.keys(verdicts) as (keyof typeof verdicts)[]).filter((verdict) =>
    told.some((sentence) => hasPhrase(verdicts[verdict], sentence)),
  );
  const [only = null] = said;
  return said.length === 1 ? only : null;
}
