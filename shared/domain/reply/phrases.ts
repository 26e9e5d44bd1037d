/**
 * A small language for lists of phrases that a person without code can read and sign off. Phrases are parted
 * by " / "; inside one, words stand as typed without accents and apostrophes, and:
 *
 *   a|b     either word            a?      may be left out (also a|b?)
 *   a*      any word beginning so  ~word   the word, or one typing slip away from it
 *   ..      up to four words       !a|b    not followed by either word
 *   ^       a clause begins here   $       a clause ends here
 *
 * Matching looks at each word of the text once per phrase that begins with it, and every phrase is short, so
 * its time grows with the text's length only.
 */
import { isOneSlip } from './one-slip.ts';
import { isBreak, isHardBreak, type Token } from './tokens.ts';

interface Element {
  kind: 'words' | 'gap' | 'not' | 'begin' | 'end';
  words: string[];
  optional: boolean;
}

/** Where a phrase stands: token indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
}

export interface PhraseList {
  byWord: Map<string, Element[][]>;
  byShape: Element[][];
}

/** Compiles lists of phrases. */
export function phraseList(...lists: string[]): PhraseList {
  const compiled: PhraseList = { byWord: new Map(), byShape: [] };
  for (const phrase of lists.flatMap((list) => list.split(' / '))) {
    const elements = phrase.trim().split(/\s+/).map(compileElement);
    const first = elements.find((element) => element.kind !== 'begin');
    const plain =
      first?.kind === 'words' && !first.optional && !first.words.some((word) => /[*~]/.test(word));
    if (!plain) compiled.byShape.push(elements);
    else for (const word of first.words) pushTo(compiled.byWord, word, elements);
  }
  return compiled;
}

function pushTo(index: Map<string, Element[][]>, word: string, elements: Element[]): void {
  const known = index.get(word);
  if (known) known.push(elements);
  else index.set(word, [elements]);
}

function compileElement(source: string): Element {
  if (source === '..') return { kind: 'gap', words: [], optional: false };
  if (source === '^') return { kind: 'begin', words: [], optional: false };
  if (source === '$') return { kind: 'end', words: [], optional: false };
  const optional = source.endsWith('?');
  const negated = source.startsWith('!');
  const words = source.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|');
  return { kind: negated ? 'not' : 'words', words, optional };
}

/** All places where a phrase of the list stands; `crossing` lets one run on over the end of a sentence. */
export function findPhrases(list: PhraseList, tokens: readonly Token[], crossing = false): Match[] {
  const matches: Match[] = [];
  for (const [start, token] of tokens.entries()) {
    if (token.kind === 'mark') continue;
    for (const elements of [...(list.byWord.get(token.text) ?? []), ...list.byShape]) {
      const end = matchFrom(tokens, start, elements, 0, crossing);
      if (end > start) matches.push({ start, end });
    }
  }
  return matches;
}

export function hasPhrase(list: PhraseList, tokens: readonly Token[], crossing = false): boolean {
  return findPhrases(list, tokens, crossing).length > 0;
}

/** The end of the match of `elements` from `index` on, or -1. */
function matchFrom(
  tokens: readonly Token[],
  index: number,
  elements: readonly Element[],
  from: number,
  crossing: boolean,
): number {
  const element = elements[from];
  if (element === undefined) return index;
  const rest = (at: number): number => matchFrom(tokens, at, elements, from + 1, crossing);
  if (element.kind === 'begin') return isBreak(tokens[index - 1]) ? rest(index) : -1;
  if (element.kind === 'end') return isBreak(tokens[index]) ? rest(index) : -1;
  const at = from === 0 ? index : nextWord(tokens, index, crossing);
  const word = tokens[at]?.text;
  if (element.kind === 'not') {
    const direct = tokens[index]?.text;
    return direct !== undefined && element.words.some((form) => fits(form, direct)) ? -1 : rest(index);
  }
  if (element.kind === 'gap') {
    let place = index;
    for (let skipped = 0; skipped <= 4; skipped += 1) {
      const end = rest(place);
      if (end >= 0) return end;
      place = nextWord(tokens, place, crossing) + 1;
      if (place > tokens.length) return -1;
    }
    return -1;
  }
  if (word !== undefined && element.words.some((form) => fits(form, word))) {
    const end = rest(at + 1);
    if (end >= 0) return end;
  }
  return element.optional ? rest(index) : -1;
}

/** The next word or number, past marks; not past the end of a sentence unless crossing. */
function nextWord(tokens: readonly Token[], index: number, crossing: boolean): number {
  let at = index;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'mark' && token.kind !== 'emoji')) return at;
    if (!crossing && isHardBreak(token)) return tokens.length;
    at += 1;
    // A long run of marks is no part of a phrase, and walking it from every word would take too long.
    if (at - index > 4) return tokens.length;
  }
  return at;
}

function fits(form: string, word: string): boolean {
  if (form.endsWith('*')) return word.startsWith(form.slice(0, -1));
  if (form.startsWith('~')) return word === form.slice(1) || isOneSlip(form.slice(1), word);
  return form === word;
}
