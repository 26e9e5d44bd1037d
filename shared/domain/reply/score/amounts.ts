/** Which numbers stand in a text, in digits or words, whole or with a half. */
import { readNumberWord } from '../text/number-words.ts';
import type { Token } from '../text/tokens.ts';
import { phraseSet } from '../text/word-set.ts';
import { PLURALLY } from './formats.ts';

/** One number as it was written, with nothing yet said of what it counts. */
export interface Amount {
  /** Token indexes, the end exclusive. */
  start: number;
  end: number;
  /** The number itself; null when it is written in a way no score is (thousands, leading zeros, many digits). */
  value: number | null;
  /** A half, decimal, slip or range stands behind it. */
  approximate: boolean;
  /** Written as n/10 or "n out of 10". */
  outOfTen: boolean;
}

const HALVES = phraseSet('half / medio / media');
const ANDS = phraseSet('and / n / y / & / con');

/** All numbers of a text in order: digits, words, decimals, mixed fractions. */
export function readAmounts(tokens: readonly Token[]): Amount[] {
  const hasDigits = tokens.some(({ kind }) => kind === 'number');
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const amount = readAmount(tokens, at, hasDigits);
    if (amount === undefined) at += 1;
    else {
      amounts.push(amount);
      at = amount.end;
    }
  }
  return amounts;
}

function readAmount(tokens: readonly Token[], start: number, hasDigits: boolean): Amount | undefined {
  const whole = readWhole(tokens, start, hasDigits);
  if (whole === undefined || whole.value === null) return whole;
  return withIsh(tokens, readDecimal(tokens, whole) ?? readFraction(tokens, whole) ?? whole);
}

/** "6ish/10", "6-ish or 7": the ending belongs to the number. */
function withIsh(tokens: readonly Token[], amount: Amount): Amount {
  const plural = tokens[amount.end]?.text === 's' && tokens[amount.end]?.glued === true;
  // "Mostly 3s" names no one number.
  if (plural && PLURALLY.has(tokens[amount.start - 1]?.text ?? ''))
    return { ...amount, end: amount.end + 1, value: null };
  const dash = tokens[amount.end]?.text === '-' ? 1 : 0;
  return tokens[amount.end + dash]?.text === 'ish' ? { ...amount, end: amount.end + dash + 1 } : amount;
}

/** A capital in the middle of a sentence begins a name. */
function isName(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.capital === true && start > 0 && tokens[start - 1]?.kind === 'word';
}

function readWhole(tokens: readonly Token[], start: number, hasDigits: boolean): Amount | undefined {
  const token = tokens[start];
  if (token?.kind === 'number') {
    const odd = token.text.length > 3 || /^0\d*0$|^00|^0\d\d/.test(token.text);
    return amountOf(start, start + 1, odd ? null : Number(token.text), false);
  }
  if (token?.kind !== 'word') return undefined;
  const word = readNumberWord(token.text);
  // Where a text has a digit, or a word of the same kind, a near miss is another word.
  if (word === undefined || (word.slip && (hasDigits || isName(tokens, start)))) return undefined;
  if (word.value !== null) return amountOf(start, start + 1, word.value, word.slip);
  // "Twenty five", "cincuenta y cinco": one number above ten.
  let end = start + 1;
  while (end < tokens.length && end < start + 6) {
    const joined = ['-', 'y', 'and'].includes(tokens[end]?.text ?? '') ? end + 1 : end;
    const next = tokens[joined];
    if (next?.kind !== 'word' || readNumberWord(next.text) === undefined) break;
    end = joined + 1;
  }
  return amountOf(start, end, null, false);
}

function amountOf(start: number, end: number, value: number | null, approximate: boolean): Amount {
  return { start, end, value, approximate, outOfTen: false };
}

/** "6.5", "6,5", "six point five"; a comma before three digits parts thousands. */
function readDecimal(tokens: readonly Token[], whole: Amount): Amount | undefined {
  const value = whole.value ?? 0;
  const sign = tokens[whole.end];
  const digits = tokens[whole.end + 1];
  if (sign !== undefined && ['point', 'punto', 'coma'].includes(sign.text)) {
    const tenth = readWhole(tokens, whole.end + 1, true);
    if (tenth === undefined || tenth.value === null || tenth.value > 9) return undefined;
    return amountOf(whole.start, tenth.end, value + tenth.value / 10, true);
  }
  if (sign === undefined || !['.', ','].includes(sign.text) || !sign.glued) return undefined;
  if (tokens[whole.start]?.kind !== 'number' || digits?.kind !== 'number' || !digits.glued) return undefined;
  const end = whole.end + 2;
  const goesOn =
    ['.', ',', '-', '/', ':'].includes(tokens[end]?.text ?? ' ') && tokens[end + 1]?.kind === 'number';
  const parts = goesOn && tokens[end]?.glued === true && tokens[end + 1]?.glued === true;
  const another = parts && ['.', ',', ':'].includes(tokens[end]?.text ?? ' ');
  if (another || digits.text.length > 3 || (sign.text === ',' && digits.text.length > 2)) {
    return amountOf(whole.start, end, null, false);
  }
  const exact = Number(`${value}.${digits.text}`);
  return amountOf(whole.start, end, exact, !Number.isInteger(exact));
}

/** "6 1/2", "6-1/2", "6 and 1/2", "6 and a half", "seis y medio". */
function readFraction(tokens: readonly Token[], whole: Amount): Amount | undefined {
  const value = whole.value ?? 0;
  const link = tokens[whole.end]?.text ?? '';
  const dash = link === '-' || ANDS.has(link) ? 1 : 0;
  const [above, slash, below] = tokens.slice(whole.end + dash, whole.end + dash + 3);
  if (above?.kind === 'number' && slash?.text === '/' && below?.kind === 'number') {
    const [part, parts] = [Number(above.text), Number(below.text)];
    const another = tokens[whole.end + dash + 3]?.text === '/' && tokens[whole.end + dash + 4]?.text !== '10';
    if (part > 0 && part < parts && parts <= 8 && !another) {
      return amountOf(whole.start, whole.end + dash + 3, value + part / parts, true);
    }
  }
  if (!ANDS.has(link)) return undefined;
  const article = ['a', 'one', 'un', 'una'].includes(tokens[whole.end + 1]?.text ?? '') ? 1 : 0;
  const half = tokens[whole.end + 1 + article];
  if (half === undefined || !HALVES.has(half.text)) return undefined;
  // "Siete y media" is half past seven as often as it is seven and a half.
  const time = half.text === 'media';
  return amountOf(whole.start, whole.end + 2 + article, time ? null : value + 0.5, true);
}
