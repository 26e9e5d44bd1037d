import { findPhrases, phraseList } from './phrases.ts';
import type { Token } from './tokens.ts';

/** How phones tell of a reaction to a text; the text itself follows in quotes and is ours, not the patient's. */
const REACTIONS = phraseList(
  '^ liked|disliked|loved|emphasized|emphasised|questioned $ / ^ laughed at $ / ^ reacted .. to|with $ / ^ removed a|an .. from $',
  '^ no? le|te|me gusto|gusta|encanto|encanta $ / ^ le|te ha gustado|encantado $ / ^ ha reaccionado .. a $ / ^ se rio de $ / ^ enfatizo|destaco|cuestiono|pregunto $ / ^ reacciono .. a|de $ / ^ elimino|quito un|una|el .. de|a $',
  '^ liked|loved|disliked|emphasized|questioned an|a image|photo|message $',
);

/** "👍 to", "👍 removed from": how many tokens such a beginning has. */
const AFTER_EMOJI = new Map([
  ['to', 2],
  ['a', 2],
  ['removed', 3],
  ['eliminado', 3],
  ['quitado', 3],
]);

/**
 * What was written behind a reaction to a text; undefined when the text is none. What it quotes was read when it was
 * written, or is ours: it is no word of the patient's, whatever it says.
 */
export function readTapback(tokens: readonly Token[]): Token[] | undefined {
  const emojiFirst = tokens[0]?.kind === 'emoji' ? (AFTER_EMOJI.get(tokens[1]?.text ?? '') ?? 0) : 0;
  const reaction = findPhrases(REACTIONS, tokens)[0];
  const end = emojiFirst > 0 ? emojiFirst : reaction?.start === 0 ? reaction.end : 0;
  const bare = end > 0 && ['image', 'photo', 'message'].includes(tokens[end - 1]?.text ?? '');
  if (bare && end === tokens.length) return [];
  const opening = tokens.slice(end, end + 2).findIndex((token) => token.text === '"');
  if (end === 0 || opening < 0) return undefined;
  const close = tokens.findLastIndex((token) => token.text === '"');
  return close > end + opening ? tokens.slice(close + 1) : [];
}
