import { epochMs, instantOf } from '../domain/local-time.ts';
import type { CauseBlock } from '../domain/patient/causes.ts';

const hashBytes = 8;
const hashCharacters = 11;
const timeBytes = 6;
/** The digits of base64url. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const noDigit = 64;
/** What each character says as a digit: a search of the alphabet for each is most of the time of a block. */
const digitOf = new Uint8Array(128).fill(noDigit);
for (let digit = 0; digit < alphabet.length; digit += 1) digitOf[alphabet.charCodeAt(digit)] = digit;
/** What stands before the hashes of a block. */
const headBytes = 1 + timeBytes;
/** A hash and a byte of nothing. */
const paddedBytes = hashBytes + 1;

/**
 * Remembered causes as bytes. Each block is one byte with its number of hashes, six with its `until` in epoch
 * milliseconds, and eight a hash: 200 causes cost 1,600 bytes and seven more for each block of ten.
 * Throws a RangeError for a hash that is not eight bytes in base64url.
 */
export function encodeCauses(blocks: readonly CauseBlock[]): Buffer {
  return Buffer.concat(blocks.map(encodeBlock));
}

/** The blocks in what `encodeCauses` made. */
export function decodeCauses(bytes: Uint8Array): CauseBlock[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: CauseBlock[] = [];
  for (let at = 0; at < buffer.length; ) {
    const count = buffer.readUInt8(at);
    const until = instantOf(buffer.readUIntBE(at + 1, timeBytes));
    at += headBytes;
    const hashes = hashesIn(buffer.subarray(at, at + count * hashBytes));
    at += count * hashBytes;
    blocks.push({ hashes, until });
  }
  return blocks;
}

/**
 * All hashes of a block at once, since a call for each costs ten times as much: with a byte of nothing behind it, each
 * is twelve whole characters, of which the last is `A`.
 */
function hashesIn(bytes: Buffer): string {
  const padded = Buffer.alloc((bytes.length / hashBytes) * paddedBytes);
  for (let at = 0; at < bytes.length; at += 1) {
    padded[at + Math.floor(at / hashBytes)] = bytes[at] ?? 0;
  }
  const characters = padded.toString('base64url');
  let hashes = '';
  for (let at = 0; at < characters.length; at += hashCharacters + 1) {
    hashes += characters.slice(at, at + hashCharacters);
  }
  return hashes;
}

function encodeBlock({ hashes, until }: CauseBlock): Buffer {
  const count = Math.ceil(hashes.length / hashCharacters);
  const block = Buffer.alloc(headBytes + count * hashBytes);
  block.writeUInt8(count);
  block.writeUIntBE(epochMs(until), 1, timeBytes);
  for (let index = 0; index < count; index += 1) {
    putHash(block, headBytes + index * hashBytes, hashes, index * hashCharacters);
  }
  if (instantOf(epochMs(until)) !== until) throw new RangeError(`${until} is not an instant`);
  return block;
}

/** By hand, as the calendar reads its digits: a call of the platform for each hash costs ten times as much. */
function putHash(block: Buffer, to: number, hashes: string, from: number): void {
  let bits = 0;
  let held = 0;
  let at = to;
  for (let index = from; index < from + hashCharacters; index += 1) {
    const value = digitOf[hashes.charCodeAt(index)] ?? noDigit;
    if (value === noDigit) throw notAHash();
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    block[at] = held >> bits;
    at += 1;
  }
  // Eleven characters can spell two bits more than eight bytes hold; such a hash would not come back the same.
  if ((held & 0b11) !== 0) throw notAHash();
}

function notAHash(): RangeError {
  return new RangeError('a cause is not eight bytes in base64url');
}
