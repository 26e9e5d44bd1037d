/**
 * The words of a text as they were meant, for safety only: typing slips in key words, letters spelt out, digits and
 * signs for letters, short and usual spellings. Scores never read this: a slip made good here costs a false alarm
 * at worst, there a wrong score.
 */
import { DISGUISED, KEY_WORDS, PAIRS, SPELLINGS } from '../lexicon/safety/key-words.ts';
import { REAL_WORDS } from '../lexicon/safety/real-words.ts';
import { isOneSlip } from '../text/one-slip.ts';
import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Nothing longer than this is a word in disguise, and nobody walks a long run of signs for it. */
const LONGEST = 24;
/** A shorter word has no two in it that could tell of danger. */
const RUN_TOGETHER = 8;
/** Nor is a longer run of letters a sentence spelt out. */
const LONGEST_RUN = 48;
/** Signs that may stand between two letters of one word. */
const MOST_SIGNS = 3;

const LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** A cry is often written over several lines, or with dots in it; a full stop parts it from what is no part of it. */
const SOFT = new Set(['\n', '…']);

const BEGIN_PAIRS = new Set(Array.from(PAIRS.keys(), (pair) => pair.split(' ')[0]));

/** Tokens with every word in its plain spelling; what is unchanged is the same object, the whole text included. */
export function plainSpelling(tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = [];
  let changed = false;
  let at = 0;
  let beyond = 0;
  let spared = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const run = at >= beyond ? lettersFrom(tokens, at) : undefined;
    // A run too long to be a sentence is not tried again from each of its letters.
    if (run !== undefined && run.word.length > LONGEST_RUN) beyond = run.end;
    const glued = at >= spared && tokens[at + 1]?.glued === true;
    // Nor is a long chunk: its tail alone may be a word.
    if (glued) spared = tailOf(tokens, at);
    const spelt =
      (run === undefined ? undefined : speltOut(run)) ??
      (glued && at >= spared ? disguised(tokens, at) : undefined);
    if (spelt !== undefined) {
      for (const word of spelt.words) plain.push({ ...token, kind: 'word', text: word });
      changed = true;
      at = spelt.end;
      continue;
    }
    const next = tokens[at + 1];
    const pair =
      next === undefined || !BEGIN_PAIRS.has(token.text)
        ? undefined
        : PAIRS.get(`${token.text} ${next.text}`);
    if (pair !== undefined) {
      for (const word of pair.split(' ')) plain.push({ ...token, kind: 'word', text: word });
      changed = true;
      at += 2;
      continue;
    }
    const word = token.kind === 'word' ? plainWord(token.text) : SOFT.has(token.text) ? ',' : token.text;
    if (word === token.text) plain.push(token);
    else for (const part of word.split(' ')) plain.push({ ...token, text: part });
    changed ||= word !== token.text;
    at += 1;
  }
  return changed ? plain : tokens;
}

const plainWord = remembered(
  (word) => SPELLINGS.get(word) ?? withoutSlip(word) ?? shortened(word) ?? apart(word) ?? word,
);

/** "iwanttodie", "killmyself", "quieromorir": words run together, given back with spaces. */
function apart(word: string): string | undefined {
  if (word.length < RUN_TOGETHER || word.length > LONGEST || KEYS.has(word) || REAL_WORDS.has(word))
    return undefined;
  const words = inWords(word);
  // "Despertarme" is one word.
  return words === undefined || words.length < 2 || words.at(-1) === 'me' ? undefined : words.join(' ');
}

/** "diiiie", "pleaseee": letters drawn out for weight. */
function shortened(word: string): string | undefined {
  if (word.length > 40 || !/(.)\1\1/.test(word)) return undefined;
  const once = word.replaceAll(/(.)\1\1+/g, '$1');
  return SPELLINGS.get(once) ?? withoutSlip(once) ?? once;
}

/** Key words by each spelling with one letter left out: a slip shares one of them. */
let neighbours: Map<string, string[]> | undefined;
const KEYS: ReadonlySet<string> = new Set(KEY_WORDS);

function neighboursOf(): Map<string, string[]> {
  if (neighbours !== undefined) return neighbours;
  neighbours = new Map();
  for (const key of KEYS) {
    if (key.length < SHORTEST) continue;
    for (const form of [key, ...lettersOut(key)]) {
      const known = neighbours.get(form);
      if (known) known.push(key);
      else neighbours.set(form, [key]);
    }
  }
  return neighbours;
}

function lettersOut(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function withoutSlip(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > 15 || KEYS.has(word) || REAL_WORDS.has(word)) return undefined;
  const known = neighboursOf();
  for (let out = -1; out < word.length; out += 1) {
    const form = out < 0 ? word : word.slice(0, out) + word.slice(out + 1);
    const key = known.get(form)?.find((meant) => isOneSlip(meant, word));
    if (key !== undefined) return key;
  }
  return undefined;
}

interface Spelt {
  words: string[];
  end: number;
}

/** "s u i c i d e", "k.m.s", "i w a n t t o d i e": single letters, parted by nothing but spaces or one sign each. */
function speltOut({ word, end }: Run): Spelt | undefined {
  if (word.length < 3) return undefined;
  const words = inWords(word);
  return words === undefined ? undefined : { words, end };
}

interface Run {
  word: string;
  end: number;
}

function lettersFrom(tokens: readonly Token[], start: number): Run | undefined {
  // Only where a run of letters begins: to start anew at each of its letters would take too long.
  if (!isLetter(tokens[start]) || isLetter(tokens[start - 1])) return undefined;
  let word = '';
  let end = start;
  for (let at = start; at < tokens.length && word.length <= LONGEST_RUN; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isLetter(token)) {
      word += LETTERS[token.text] ?? token.text;
      end = at + 1;
    } else if (token?.kind !== 'mark' || token.text === '\n' || at - end >= MOST_SIGNS) break;
  }
  return { word, end };
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 1 && (token.kind === 'word' || token.text in LETTERS);
}

/** Small words that stand between key words when a whole sentence is spelt out. */
const SMALL = new Set([
  'i',
  'to',
  'my',
  'me',
  'a',
  'no',
  'de',
  'it',
  'all',
  'myself',
  'y',
  'mi',
  'want',
  'quiero',
]);

/** Cuts letters run together into words that danger is told by and small words; every letter must belong. */
function inWords(letters: string): string[] | undefined {
  if (letters.length > LONGEST_RUN) return undefined;
  const cuts: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = 0; start < end && cuts[end] === undefined; start += 1) {
      const before = cuts[start];
      const word = letters.slice(start, end);
      if (before !== undefined && (DISGUISED.has(word) || SMALL.has(word))) cuts[end] = [...before, word];
    }
  }
  const words = cuts[letters.length];
  return words?.some((word) => DISGUISED.has(word)) ? words : undefined;
}

/** Where the pieces glued together from here on have become few enough to be a word. */
function tailOf(tokens: readonly Token[], start: number): number {
  let length = 0;
  let end = start;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > start && !token.glued) || !isPiece(token)) break;
    length += token.text.length;
    end = at + 1;
  }
  let at = start;
  while (at < end && length > LONGEST) {
    length -= tokens[at]?.text.length ?? 0;
    at += 1;
  }
  return at;
}

/** "su1cide", "k1ll", "su*cide", "sui-cide": pieces glued together, with digits or signs for letters. */
function disguised(tokens: readonly Token[], start: number): Spelt | undefined {
  const first = tokens[start];
  if (tokens[start + 1]?.glued !== true || first === undefined || !isPiece(first)) return undefined;
  let typed = '';
  let bare = '';
  let letters = 0;
  let end = start;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > start && !token.glued) || !isPiece(token)) break;
    typed += token.text;
    if (token.kind === 'word') letters += token.text.length;
    if (typed.length > LONGEST) return undefined;
    // A sign at the end closes the sentence, most likely.
    if (token.kind !== 'mark') {
      bare = typed;
      end = at + 1;
    }
  }
  if (letters < 2 || end <= start + 1) return undefined;
  const word = undisguise(bare);
  return word === undefined ? undefined : { words: [word], end };
}

function isPiece(token: Token): boolean {
  return (
    token.kind === 'word' ||
    token.kind === 'number' ||
    (token.kind === 'mark' && '*@$!-_#'.includes(token.text))
  );
}

/** Written with stars by those who must not be read: "d*e", "k**l". */
const STARRED = ['die', 'kill', 'dead', 'death', 'suicide', 'killing', 'hang'];

function isStarred(meant: string, typed: string): boolean {
  if (meant.length !== typed.length || !/[*#_]/.test(typed)) return false;
  return Array.from(typed).every((sign, at) => '*#_'.includes(sign) || sign === meant[at]);
}

function undisguise(typed: string): string | undefined {
  const read = Array.from(typed, (sign) => LETTERS[sign] ?? sign).join('');
  for (const word of [
    read,
    Array.from(typed, (sign) => (sign === '1' ? 'l' : (LETTERS[sign] ?? sign))).join(''),
  ]) {
    if (DISGUISED.has(word)) return word;
    const spelt = SPELLINGS.get(word);
    if (spelt !== undefined && DISGUISED.has(spelt) && word.length > 3) return spelt;
  }
  const bare = read.replaceAll(/[^\p{L}]/gu, '');
  if (bare !== read && DISGUISED.has(bare)) return bare;
  const starred = STARRED.find((meant) => isStarred(meant, typed));
  if (starred !== undefined) return starred;
  // A star for a letter: the letter is missing, which is one slip.
  if (/\p{L}[*#_]+\p{L}/u.test(typed)) {
    return SPELLINGS.get(bare) ?? withoutSlip(bare);
  }
  return undefined;
}
