import { remembered } from './remembered.ts';

/** One word, number, punctuation mark or emoji of a normalised text. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'emoji';
  /** Lower case; a new line is the mark '\n', two or more full stops are the one mark '…'. */
  text: string;
  /** Nothing stands between it and the token before it. */
  glued: boolean;
  /** A word that began with a capital. */
  capital: boolean;
}

/** Splits a normalised text; equal punctuation marks in a row are one, and spaces are dropped. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    const end = endOf(kind, text, start);
    if (kind === 'space') {
      glued = false;
      if (tokens.length > 0 && hasNewLine(text, start, end)) tokens.push(mark('\n', false));
    } else {
      const piece = text.slice(start, end);
      if (kind === 'word') tokens.push(word(piece, glued));
      else if (kind === 'mark') {
        const sign = end > start + 1 && text.charAt(start) === '.' ? '…' : piece;
        if (tokens.at(-1)?.text !== sign) tokens.push(mark(sign, glued));
      } else tokens.push({ kind, text: piece, glued, capital: false });
      glued = true;
    }
    start = end;
  }
  return tokens;
}

function mark(text: string, glued: boolean): Token {
  return { kind: 'mark', text, glued, capital: false };
}

function word(piece: string, glued: boolean): Token {
  const { text, capital } = spellingOf(piece);
  return { kind: 'word', text, glued, capital };
}

/** A word is one string wherever it stands, which lists and comparisons find faster than a copy. */
const spellingOf = remembered((piece): Pick<Token, 'text' | 'capital'> => {
  const text = interned(piece.toLowerCase());
  return { text, capital: text !== piece && !piece.startsWith(text.charAt(0)) };
});

/** The engine's one copy of a word, as a name of a property is kept: such copies are compared without a look at their letters. */
function interned(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}

/** Letters, digits and spaces run on, and so do full stops; everything else stands alone. */
function endOf(kind: Piece, text: string, start: number): number {
  let end = start + widthAt(text, start);
  if (kind === 'emoji' || (kind === 'mark' && text.charAt(start) !== '.')) return end;
  if (kind === 'mark') while (text.charAt(end) === '.') end += 1;
  else while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
  return end;
}

function hasNewLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ('\n\r\u2028\u2029'.includes(text.charAt(at))) return true;
  return false;
}

type Piece = Token['kind'] | 'space';

/** What a sign of ASCII is; nearly every text has no other. */
const ASCII: readonly Piece[] = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindAt(text: string, at: number): Piece {
  return ASCII[text.charCodeAt(at)] ?? kindOfRare(text.codePointAt(at) ?? 0);
}

/** The same sign often comes again at once: what it is was just asked. */
let rare: { code: number; kind: Piece } = { code: -1, kind: 'mark' };

function kindOfRare(code: number): Piece {
  if (rare.code !== code) rare = { code, kind: kindOf(String.fromCodePoint(code)) };
  return rare.kind;
}

function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindOf(sign: string): Piece {
  if (/^\p{L}/u.test(sign)) return 'word';
  if (/^\d/.test(sign)) return 'number';
  if (/^\s/.test(sign)) return 'space';
  return /^\p{Extended_Pictographic}/u.test(sign) ? 'emoji' : 'mark';
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?;\n…');
const CLAUSE_ENDS: ReadonlySet<string> = new Set(',()[]":=-*|>~#&');

/** Ends a sentence. */
export function isHardBreak(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && SENTENCE_ENDS.has(token.text));
}

/** Ends a clause: everything that ends a sentence, and a comma, bracket, quote, colon, dash or emoji. */
export function isBreak(token: Token | undefined): boolean {
  return (
    isHardBreak(token) || token?.kind === 'emoji' || (token?.kind === 'mark' && CLAUSE_ENDS.has(token.text))
  );
}
