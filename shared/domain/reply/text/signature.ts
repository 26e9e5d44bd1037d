import { findPhrases, phraseList } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What phones and mail apps write below a text; the model's number in it is no score. */
const SIGNATURES = phraseList(
  'sent from|via|by|using my|the|a|iphone|android|samsung|galaxy|yahoo|outlook|gmail|mail|verizon|att|t',
  'get outlook for / enviado|mandado desde|con|por mi|un|el|iphone|android|samsung|galaxy|outlook|yahoo',
  'obtener|descargar outlook para',
);

/** Leaves out lines quoted with ">" and everything from a phone's signature on. */
export function dropRobotWords(tokens: Token[]): Token[] {
  const unquoted = dropQuotedLines(tokens);
  const signature = findPhrases(SIGNATURES, unquoted)[0];
  if (signature === undefined) return unquoted;
  let end = signature.start;
  while (end > 0 && unquoted[end - 1]?.kind === 'mark' && '-\n('.includes(unquoted[end - 1]?.text ?? ' '))
    end -= 1;
  return unquoted.slice(0, end);
}

function dropQuotedLines(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.text === '>') || !tokens.some((token) => token.text === '\n'))
    return tokens;
  let quoted = false;
  let lineStart = true;
  return tokens.filter((token) => {
    if (lineStart) quoted = token.text === '>';
    lineStart = token.text === '\n';
    return !quoted;
  });
}
