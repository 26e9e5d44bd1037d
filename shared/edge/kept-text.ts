const mostCharacters = 1_600;
const mostBytes = 3_200;

/**
 * Marks that reverse the direction of writing: without them a text cannot make the words beside it on a page read
 * backwards.
 */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The part of a text that the history keeps: at most 1,600 characters (no SMS is longer) and 3,200 bytes of JSON,
 * whole characters only, so that a commit stays far below 16 KB whatever arrives. Control characters other than
 * line breaks and tabs become spaces: they carry nothing and take six bytes each in JSON. The reply is read from
 * the whole text before this.
 */
export function keptText(text: string): string {
  let kept = '';
  let bytes = 0;
  // Cut first: what follows then costs the same for a text of any length.
  for (const character of text.slice(0, mostCharacters).toWellFormed().replace(turning, '')) {
    const code = character.codePointAt(0) ?? 0;
    const visible = code >= 0x20 || character === '\n' || character === '\t' || character === '\r';
    const next = visible && code !== 0x7f ? character : ' ';
    bytes += jsonBytes(next);
    if (bytes > mostBytes) break;
    kept += next;
  }
  // A pair cut in half at the end became a replacement character that the sender never wrote.
  const cutPair = text.length > mostCharacters && isHighSurrogate(text.charCodeAt(mostCharacters - 1));
  return cutPair && kept.endsWith('\uFFFD') ? kept.slice(0, -1) : kept;
}

function jsonBytes(character: string): number {
  return Buffer.byteLength(JSON.stringify(character)) - 2;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
