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
  for (const [piece] of text.matchAll(/\p{L}+|\d+|\.\.+|\s+|\p{Extended_Pictographic}|./gsu)) {
    const kind = kindOf(piece);
    if (kind === 'space') {
      glued = false;
      if (/[\n\r\u2028\u2029]/.test(piece) && tokens.length > 0) tokens.push(mark('\n', false));
      continue;
    }
    if (kind === 'mark') {
      const text = piece.startsWith('..') ? '…' : piece;
      if (tokens.at(-1)?.text !== text) tokens.push(mark(text, glued));
    } else {
      const lower = piece.toLowerCase();
      tokens.push({
        kind,
        text: lower,
        glued,
        capital: kind === 'word' && !piece.startsWith(lower.slice(0, 1)),
      });
    }
    glued = true;
  }
  return tokens;
}

function mark(text: string, glued: boolean): Token {
  return { kind: 'mark', text, glued, capital: false };
}

function kindOf(piece: string): Token['kind'] | 'space' {
  if (/^\p{L}/u.test(piece)) return 'word';
  if (/^\d/.test(piece)) return 'number';
  if (/^\s/.test(piece)) return 'space';
  return /^\p{Extended_Pictographic}/u.test(piece) ? 'emoji' : 'mark';
}

/** Ends a sentence. */
export function isHardBreak(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && '.!?;\n…'.includes(token.text));
}

/** Ends a clause: everything that ends a sentence, and a comma, bracket, quote, colon, dash or emoji. */
export function isBreak(token: Token | undefined): boolean {
  return (
    isHardBreak(token) ||
    token?.kind === 'emoji' ||
    (token?.kind === 'mark' && ',()[]":=-*|>~#&'.includes(token.text))
  );
}
