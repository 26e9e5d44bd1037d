/** Whether "one" stands for somebody or something instead of a level. */
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import { CAME } from './goes-on.ts';

/** "The last one", "no one"; but "it's a one". */
export function isOneAsPronoun(tokens: readonly Token[], figure: Figure): boolean {
  const text = tokens[figure.start]?.text ?? '';
  if ((text !== 'one' && text !== 'uno') || figure.end !== figure.start + 1) return false;
  const before = tokens[figure.start - 1];
  const after = tokens[figure.end];
  const bareAfter =
    after === undefined ||
    isBreak(after) ||
    ['today', 'now', 'please', 'hoy', 'thanks', 'nada', 'nomas'].includes(after.text);
  const fits =
    before === undefined ||
    isBreak(before) ||
    PAIN.has(before.text) ||
    isCameTo(tokens, figure.start) ||
    ['a', 'is', 'its', 'un', 'es'].includes(before.text);
  return !(fits && bareAfter);
}

/** "Down to one!!", "pain dropped to one", "bajo a uno"; but "we're down to one". */
function isCameTo(tokens: readonly Token[], start: number): boolean {
  const verb = start - 2;
  if (!['to', 'a'].includes(tokens[start - 1]?.text ?? '') || !CAME.has(tokens[verb]?.text ?? ''))
    return false;
  const subject =
    tokens[
      ['is', 'has', 'just', 'all', 'se', 'me', 'ya'].includes(tokens[verb - 1]?.text ?? '')
        ? verb - 2
        : verb - 1
    ];
  return isBreak(subject) || PAIN.has(subject?.text ?? '') || SITES.has(subject?.text ?? '');
}
