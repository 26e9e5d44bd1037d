/** A text cut where something ends: its clauses, or its sentences. */
import { isBreak, type Token } from './tokens.ts';

export interface Part {
  tokens: readonly Token[];
  /** What ends it: a question mark, a comma; undefined at the end of the text. */
  end: Token | undefined;
}

/** The parts of a text that hold anything; by default its clauses. */
export function partsOf(
  tokens: readonly Token[],
  isEnd: (token: Token | undefined) => boolean = isBreak,
): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const end = tokens[at];
    if (end !== undefined && !isEnd(end)) continue;
    if (at > from) parts.push({ tokens: tokens.slice(from, at), end });
    from = at + 1;
  }
  return parts;
}
