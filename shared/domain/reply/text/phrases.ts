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
import { fits, GAP, growTrie, type Node, type Trie } from './phrase-trie.ts';
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
  matches: (Match[] | undefined)[];
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

/** True when a phrase of the list stands anywhere. */
export function hasPhrase(list: PhraseList, tokens: readonly Token[]): boolean {
  return findPhrases(list, tokens).length > 0;
}

/** Matches of every list, by the list's place. */
function walk(trie: Trie, tokens: readonly Token[]): (Match[] | undefined)[] {
  const { awake, nodes, lookUp } = trie;
  // What the text before this one woke is asleep again.
  trie.read += trie.farthest;
  const walker: Walker = {
    tokens,
    awake,
    read: trie.read,
    start: 0,
    found: [],
    several: [],
    seen: [],
  };
  for (let start = tokens.length - 1; start >= 0; start -= 1) {
    const token = tokens[start];
    if (token === undefined || token.kind === 'mark') continue;
    if (token.kind !== 'emoji') walker.read += 1;
    walker.start = start;
    if (walker.seen.length > 0) walker.seen = [];
    const { entries, wakes } = lookUp(token.text);
    for (const { node, reach } of wakes) awake[node] = Math.max(awake[node] ?? 0, walker.read + reach);
    for (const id of entries) {
      const node = (awake[id] ?? 0) < walker.read ? undefined : nodes[id];
      if (node === undefined || (node.begins && !isBreak(tokens[start - 1]))) continue;
      matchFrom(walker, node, start + 1);
    }
  }
  trie.read = walker.read;
  for (const matches of walker.several) matches.sort((a, b) => a.start - b.start);
  return walker.found;
}

interface Walker {
  tokens: readonly Token[];
  awake: Trie['awake'];
  /** How many words were read with this one, the first of what is followed. */
  read: number;
  start: number;
  found: (Match[] | undefined)[];
  /** Those that are more than one: found from the end of the text, they have to be put in order. */
  several: Match[][];
  /** Phrases found to begin at this word; only their first match from there counts. */
  seen: number[];
}

/** Follows every phrase from this node on; longer readings of an optional word come first. */
function matchFrom(walker: Walker, node: Node, index: number): void {
  const { tokens } = walker;
  if (node.ends.length > 0) keep(walker, node, index);
  if (node.steps.length === 0) return;
  const at = nextWord(tokens, index);
  const word = tokens[at]?.text;
  for (const { element, to } of node.steps) {
    if ((walker.awake[to.id] ?? 0) < walker.read) continue;
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

function keep({ start, found, several, seen }: Walker, node: Node, index: number): void {
  for (const { id, list } of node.ends) {
    if (seen.includes(id)) continue;
    seen.push(id);
    const matches = found[list];
    if (matches === undefined) found[list] = [{ start, end: index }];
    else if (matches.push({ start, end: index }) === 2) several.push(matches);
  }
}

/** Up to four words stand between. */
function skip(walker: Walker, to: Node, index: number): void {
  let place = index;
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
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
