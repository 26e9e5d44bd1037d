/**
 * A small language for lists of phrases that a person without code can read and sign off. Phrases are parted
 * by " / "; inside one, words stand as typed without accents and apostrophes, and:
 *
 *   a|b     either word            a?      may be left out (also a|b?)
 *   a*      any word beginning so  ~word   the word, or one typing slip away from it
 *   ..      up to four words       !a|b    not followed by either word
 *   ^       a clause begins here   $       a clause ends here (also a|$: the word, or the end)
 *
 * All lists grow one tree, which is walked once for a text: each word of it is looked at once, and every phrase is
 * short, so the time grows with the text's length only.
 */
import { type Entry, fits, growTrie, lookUp, type Node, type Trie, type Word } from './phrase-trie.ts';
import { isBreak, isHardBreak, type Token } from './tokens.ts';

/** Where a phrase stands: token indexes, the end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** A list of phrases: its place among all lists. */
export interface PhraseList {
  at: number;
}

const sources: (readonly string[])[] = [];
/** Grown when a first text is held against it: a cold start does not pay for it. */
let trie: Trie | undefined;

/** What was found in a text. */
interface Findings {
  tokens: readonly Token[];
  /** By the list's place. */
  matches: Match[][];
}

/** Most questions are about a text as it was written and in its plain spelling (danger/plain-spelling.ts) by turns. */
let latest: Findings | undefined;
let earlier: Findings | undefined;

/** Makes a list of phrases, each within one sentence. */
export function phraseList(...phrases: string[]): PhraseList {
  trie = undefined;
  return { at: sources.push(phrases) - 1 };
}

const NONE: readonly Match[] = [];

/** All places where a phrase of the list stands. */
export function findPhrases({ at }: PhraseList, tokens: readonly Token[]): readonly Match[] {
  return findingsIn(tokens).matches[at] ?? NONE;
}

function findingsIn(tokens: readonly Token[]): Findings {
  if (latest?.tokens === tokens) return latest;
  const known = earlier?.tokens === tokens ? earlier : undefined;
  earlier = latest;
  trie ??= growTrie(sources);
  latest = known ?? { tokens, matches: walk(trie, tokens) };
  return latest;
}

export function hasPhrase(list: PhraseList, tokens: readonly Token[]): boolean {
  return findPhrases(list, tokens).length > 0;
}

/** Matches of every list, by the list's place. */
function walk(trie: Trie, tokens: readonly Token[]): Match[][] {
  const walker: Walker = { tokens, stretch: 0, start: 0, found: [], seen: [] };
  for (let from = 0; from < tokens.length; from += STRETCH) walkStretch(trie, walker, from);
  return walker.found;
}

/** A long text is walked in stretches: over all of it nearly every phrase would be awake. */
const STRETCH = 160;
/** No phrase reaches farther, with all the marks that may stand in it. */
const LONGEST_PHRASE = 96;

function walkStretch(trie: Trie, walker: Walker, from: number): void {
  const { tokens } = walker;
  trie.stretches += 1;
  walker.stretch = trie.stretches;
  const { known, woken } = wake(trie, tokens, from);
  const to = Math.min(from + STRETCH, tokens.length);
  for (let start = from; start < to; start += 1) {
    const token = tokens[start];
    if (token === undefined || token.kind === 'mark') continue;
    walker.start = start;
    if (walker.seen.length > 0) walker.seen = [];
    const word = known[start - from];
    if (word === undefined) continue;
    for (const entry of word.entries) enter(walker, entry);
    // A common word begins hundreds of phrases; few of them are awake.
    if (word.asleep.length <= woken.length) for (const entry of word.asleep) enter(walker, entry);
    else for (const entry of woken) if (fits(entry.element, token.text)) enter(walker, entry);
  }
}

interface Waking {
  /** What the tree knows of the word of each token of the stretch. */
  known: (Word | undefined)[];
  /** Ways into the tree that a rarer word of this stretch woke. */
  woken: Entry[];
}

/** A phrase can stand in a stretch only where its rarest word does: no other is followed. */
function wake(trie: Trie, tokens: readonly Token[], from: number): Waking {
  const { words, stretches } = trie;
  const known: (Word | undefined)[] = [];
  const woken: Entry[] = [];
  const to = Math.min(from + STRETCH + LONGEST_PHRASE, tokens.length);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.kind === 'word' ? lookUp(trie, token.text) : words.get(token.text);
    known.push(word);
    if (word === undefined || word.stretch === stretches) continue;
    word.stretch = stretches;
    for (const node of word.wakes) {
      if (node.awake >= stretches) continue;
      node.awake = stretches;
      for (const way of node.ways) woken.push(way);
    }
  }
  return { known, woken };
}

interface Walker {
  tokens: readonly Token[];
  /** Which stretch it is, by which a place in the tree knows whether it is awake. */
  stretch: number;
  start: number;
  found: Match[][];
  /** Phrases found to begin at this word; only their first match from there counts. */
  seen: number[];
}

function enter(walker: Walker, { to, begins }: Entry): void {
  if (to.awake < walker.stretch) return;
  if (begins && !isBreak(walker.tokens[walker.start - 1])) return;
  matchFrom(walker, to, walker.start + 1);
}

/** Follows every phrase from this node on; longer readings of an optional word come first. */
function matchFrom(walker: Walker, node: Node, index: number): void {
  const { tokens, stretch } = walker;
  if (node.ends.length > 0) keep(walker, node, index);
  if (node.steps.length === 0) return;
  const at = nextWord(tokens, index);
  const word = tokens[at]?.text;
  if (word !== undefined && node.byWord.size > 0) {
    const ways = node.byWord.get(word);
    if (ways !== undefined) for (const to of ways) if (to.awake >= stretch) matchFrom(walker, to, at + 1);
  }
  for (const { element, to } of node.others) {
    if (to.awake < stretch) continue;
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

function keep({ start, found, seen }: Walker, node: Node, index: number): void {
  for (const { id, list } of node.ends) {
    if (seen.includes(id)) continue;
    seen.push(id);
    const matches = found[list];
    if (matches === undefined) found[list] = [{ start, end: index }];
    else matches.push({ start, end: index });
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
