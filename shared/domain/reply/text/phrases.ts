/**
 * A small language for lists of phrases that a person without code can read and sign off. Phrases are parted
 * by " / "; inside one, words stand as typed without accents and apostrophes, and:
 *
 *   a|b     either word            a?      may be left out (also a|b?)
 *   a*      any word beginning so  ~word   the word, or one typing slip away from it
 *   ..      up to four words       !a|b    not followed by either word
 *   ^       a clause begins here   $       a clause ends here (also a|$: the word, or the end)
 *
 * All lists grow one tree (those of danger another, since they are held against the plain spelling of a text),
 * which is walked once for a text: each word of it is looked at once, and every phrase is short, so the time grows
 * with the text's length only.
 */
import { type Entry, fits, fitsForm, growTrie, type Node, type Trie, type Word } from './phrase-trie.ts';
import { isBreak, isHardBreak, type Token } from './tokens.ts';

/** Where a phrase stands: token indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** A list of phrases: its place among all lists of its kind. */
export interface PhraseList {
  family: Family;
  at: number;
}

/** All lists that are matched in one pass. */
interface Family {
  sources: (readonly string[])[];
  /** Grown when a first text is held against it: a cold start does not pay for it. */
  trie: Trie | undefined;
  /** What was found in the text that was asked about last: most questions are about the same one. */
  last: { tokens: readonly Token[]; found: Match[][] } | undefined;
}

const AS_WRITTEN: Family = { sources: [], trie: undefined, last: undefined };
const IN_PLAIN_SPELLING: Family = { sources: [], trie: undefined, last: undefined };

/** Makes a list of phrases, each within one sentence. */
export function phraseList(...sources: string[]): PhraseList {
  return join(AS_WRITTEN, sources);
}

/** Makes a list of phrases that is held against the plain spelling of a text (danger/plain-spelling.ts). */
export function plainPhraseList(...sources: string[]): PhraseList {
  return join(IN_PLAIN_SPELLING, sources);
}

function join(family: Family, sources: readonly string[]): PhraseList {
  family.trie = undefined;
  return { family, at: family.sources.push(sources) - 1 };
}

const NONE: readonly Match[] = [];

/** All places where a phrase of the list stands. */
export function findPhrases({ family, at }: PhraseList, tokens: readonly Token[]): readonly Match[] {
  if (family.last?.tokens !== tokens) {
    family.trie ??= growTrie(family.sources);
    family.last = { tokens, found: walk(family.trie, tokens) };
  }
  return family.last.found[at] ?? NONE;
}

export function hasPhrase(list: PhraseList, tokens: readonly Token[]): boolean {
  return findPhrases(list, tokens).length > 0;
}

/** Matches of every list, by the list's place. */
function walk(trie: Trie, tokens: readonly Token[]): Match[][] {
  const found: Match[][] = [];
  trie.texts += 1;
  const text = trie.texts;
  const walker: Walker = { tokens, text, start: 0, found, seen: [] };
  const known = wake(trie, tokens);
  for (let start = 0; start < tokens.length; start += 1) {
    const token = tokens[start];
    if (token === undefined || token.kind === 'mark') continue;
    walker.start = start;
    if (walker.seen.length > 0) walker.seen = [];
    const word = known[start];
    if (word !== undefined) {
      for (const entry of word.entries) enter(walker, entry);
      for (const entry of word.asleep) enter(walker, entry);
    }
    enterByForm(walker, trie.byForm.get(token.text.charAt(0)), token.text);
    enterByForm(walker, trie.byForm.get(''), token.text);
  }
  return found;
}

/** A phrase can stand in a text only where its rarest word does: no other is followed. */
function wake(trie: Trie, tokens: readonly Token[]): (Word | undefined)[] {
  return tokens.map(({ text }) => {
    const word = trie.words.get(text);
    if (word === undefined || word.text === trie.texts) return word;
    word.text = trie.texts;
    for (const node of word.wakes) if (node.awake < trie.texts) node.awake = trie.texts;
    return word;
  });
}

function enterByForm(walker: Walker, entries: readonly Entry[] | undefined, word: string): void {
  for (const entry of entries ?? NO_ENTRIES) {
    if (entry.to.awake < walker.text) continue;
    const { words, shapes } = entry.element;
    if (!words.has(word) && fitsForm(shapes, word)) enter(walker, entry);
  }
}

const NO_ENTRIES: readonly Entry[] = [];

interface Walker {
  tokens: readonly Token[];
  /** Which text it is, by which a place in the tree knows whether it is awake. */
  text: number;
  start: number;
  found: Match[][];
  /** Phrases found to begin at this word; only their first match from there counts. */
  seen: number[];
}

function enter(walker: Walker, { to, begins }: Entry): void {
  if (to.awake < walker.text) return;
  if (begins && !isBreak(walker.tokens[walker.start - 1])) return;
  matchFrom(walker, to, walker.start + 1);
}

/** Follows every phrase from this node on; longer readings of an optional word come first. */
function matchFrom(walker: Walker, node: Node, index: number): void {
  const { tokens, text, start, found, seen } = walker;
  for (const { id, list } of node.ends) {
    if (seen.includes(id)) continue;
    seen.push(id);
    found[list] ??= [];
    found[list].push({ start, end: index });
  }
  if (node.steps.length === 0) return;
  const at = nextWord(tokens, index);
  const word = tokens[at]?.text;
  for (const { element, to } of node.steps) {
    if (to.awake < text) continue;
    switch (element.kind) {
      case 'begin':
        if (isBreak(tokens[index - 1])) matchFrom(walker, to, index);
        break;
      case 'end':
        if (isBreak(tokens[index])) matchFrom(walker, to, index);
        break;
      case 'not': {
        const direct = tokens[index]?.text;
        if (direct === undefined || !fits(element, direct)) matchFrom(walker, to, index);
        break;
      }
      case 'gap':
        skip(walker, to, index);
        break;
      default:
        if (word !== undefined && fits(element, word)) matchFrom(walker, to, at + 1);
        if (element.optional || (element.orEnd && isBreak(tokens[index]))) matchFrom(walker, to, index);
    }
  }
}

/** Up to four words stand between. */
function skip(walker: Walker, to: Node, index: number): void {
  let place = index;
  for (let skipped = 0; skipped <= 4; skipped += 1) {
    matchFrom(walker, to, place);
    place = nextWord(walker.tokens, place) + 1;
    if (place > walker.tokens.length) return;
  }
}

/** The next word or number, past marks; not past the end of a sentence. */
function nextWord(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'mark' && token.kind !== 'emoji')) return at;
    if (isHardBreak(token)) return tokens.length;
    at += 1;
    // A long run of marks is no part of a phrase, and walking it from every word would take too long.
    if (at - index > 4) return tokens.length;
  }
  return at;
}
