import * as english from '../lexicon/english/requests.ts';
import * as spanish from '../lexicon/spanish/requests.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { withoutPoliteness } from '../text/whole-text.ts';

const CALL = phraseList(english.CALL, spanish.CALL);
const NO_CALL = phraseList(english.NO_CALL, spanish.NO_CALL);

/** The patient asks to be called. */
export function asksForCall(tokens: readonly Token[]): boolean {
  return (
    (hasPhrase(CALL, tokens) || hasPhrase(CALL, withoutPoliteness(tokens))) && !hasPhrase(NO_CALL, tokens)
  );
}
