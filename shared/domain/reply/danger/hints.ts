/** Danger that may be meant, by the phrases of lexicon/safety/concern-phrases.ts: it gives concern and nothing else. */
import { CONCERN_CRISIS, CONCERN_URGENT } from '../lexicon/safety/concern-phrases.ts';
import { JOKES } from '../lexicon/safety/danger-words.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

const CRISIS = phraseList(CONCERN_CRISIS);
const URGENT = phraseList(CONCERN_URGENT);

/** A long text tells of much, and a phrase with gaps finds its words in it by chance. */
const MOST_TOKENS = 60;

/** The danger that a text in plain spelling may mean; who jokes does not mean to die. */
export function hintedIn(tokens: readonly Token[]): 'crisis' | 'urgent' | null {
  if (tokens.length > MOST_TOKENS) return null;
  if (!tokens.some(({ text }) => JOKES.has(text)) && hasPhrase(CRISIS, tokens)) return 'crisis';
  return hasPhrase(URGENT, tokens) ? 'urgent' : null;
}
