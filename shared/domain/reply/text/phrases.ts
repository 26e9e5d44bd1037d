/**
 * A small language for lists of phrases that a person without code can read and sign off. Phrases are parted
 * by " / "; inside one, words stand as typed without accents and apostrophes, and:
 *
 *   a|b     either word            a?      may be left out (also a|b?)
 *   a*      any word beginning so  ~word   the word, or one typing slip away from it
 *   ..      up to four words       !a|b    not followed by either word
 *   ^       a clause begins here   $       a clause ends here (also a|$: the word, or the end)
 *
 * Matching looks at each word of the text once per phrase that begins with it, and every phrase is short, so
 * its time grows with the text's length only.
 */
import { isOneSlip } from './one-slip.ts';
import { isBreak, isHardBreak, type Token } from './tokens.ts';

interface Element {
  kind: 'words' | 'gap' | 'not' | 'begin' | 'end';
  /** Words that fit as they stand. */
  words: ReadonlySet<string>;
  /** Forms with a star or a tilde. */
  shapes: readonly string[];
  optional: boolean;
  /** The end of a clause fits as well. */
  orEnd: boolean;
}

/** Where a phrase stands: token indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
}

interface CompiledList {
  byWord: Map<string, Element[][]>;
  byShape: Element[][];
}

/** A list, compiled when a text is first held against it: a cold start does not pay for lists it never uses. */
export type PhraseList = () => CompiledList;

/** Makes a list of phrases. */
export function phraseList(...lists: string[]): PhraseList {
  let compiled: CompiledList | undefined;
  return () => {
    compiled ??= compileList(lists);
    return compiled;
  };
}

function compileList(lists: readonly string[]): CompiledList {
  // Long alternatives (all drugs, all small words) stand in many phrases of one list: each is made once.
  const known = new Map(Object.entries(SIGNS));
  const element = (source: string): Element => {
    const made = known.get(source) ?? compileElement(source);
    known.set(source, made);
    return made;
  };
  const compiled: CompiledList = { byWord: new Map(), byShape: [] };
  for (const phrase of lists.flatMap((list) => list.split(' / '))) {
    const elements = phrase.trim().split(' ').map(element);
    const first = elements.find((element) => element.kind !== 'begin');
    const plain = first?.kind === 'words' && !first.optional && first.shapes.length === 0;
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

const NO_WORDS: ReadonlySet<string> = new Set();
const SIGNS: Record<string, Element> = {
  '..': { kind: 'gap', words: NO_WORDS, shapes: [], optional: false, orEnd: false },
  '^': { kind: 'begin', words: NO_WORDS, shapes: [], optional: false, orEnd: false },
  $: { kind: 'end', words: NO_WORDS, shapes: [], optional: false, orEnd: false },
};

function compileElement(source: string): Element {
  const optional = source.endsWith('?');
  const negated = source.startsWith('!');
  const forms = source.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|');
  const shapes = forms.filter((form) => form.startsWith('~') || form.endsWith('*'));
  const words = shapes.length === 0 ? forms : forms.filter((form) => !shapes.includes(form));
  return {
    kind: negated ? 'not' : 'words',
    words: new Set(words),
    shapes,
    optional,
    orEnd: forms.includes('$'),
  };
}

/** All places where a phrase of the list stands; `crossing` lets one run on over the end of a sentence. */
export function findPhrases(list: PhraseList, tokens: readonly Token[], crossing = false): Match[] {
  const { byWord, byShape } = list();
  const matches: Match[] = [];
  for (const [start, token] of tokens.entries()) {
    if (token.kind === 'mark') continue;
    for (const phrases of [byWord.get(token.text) ?? [], byShape]) {
      for (const elements of phrases) {
        const end = matchFrom(tokens, start, elements, 0, crossing);
        if (end > start) matches.push({ start, end });
      }
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
    return direct !== undefined && fits(element, direct) ? -1 : rest(index);
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
  if (word !== undefined && fits(element, word)) {
    const end = rest(at + 1);
    if (end >= 0) return end;
  }
  return element.optional || (element.orEnd && isBreak(tokens[index])) ? rest(index) : -1;
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

function fits({ words, shapes }: Element, word: string): boolean {
  return words.has(word) || shapes.some((shape) => fitsShape(shape, word));
}

function fitsShape(shape: string, word: string): boolean {
  if (shape.endsWith('*')) return word.startsWith(shape.slice(0, -1));
  return word === shape.slice(1) || isOneSlip(shape.slice(1), word);
}
