import { epochMs, instantOf } from '../domain/local-time.ts';
import type { CauseBlock } from '../domain/patient/causes.ts';

const hashBytes = 8;
const hashCharacters = 11;
const timeBytes = 6;

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
    at += 1 + timeBytes;
    const end = at + count * hashBytes;
    const hashes: string[] = [];
    for (; at < end; at += hashBytes) hashes.push(buffer.toString('base64url', at, at + hashBytes));
    blocks.push({ hashes: hashes.join(''), until });
  }
  return blocks;
}

function encodeBlock({ hashes, until }: CauseBlock): Buffer {
  const count = hashes.length / hashCharacters;
  const head = Buffer.alloc(1 + timeBytes);
  head.writeUInt8(count);
  head.writeUIntBE(epochMs(until), 1, timeBytes);
  const parts = [head];
  for (let at = 0; at < hashes.length; at += hashCharacters) {
    const hash = hashes.slice(at, at + hashCharacters);
    const bytes = Buffer.from(hash, 'base64url');
    // Eleven characters can spell two bits more than eight bytes hold; such a hash would not come back the same.
    if (bytes.toString('base64url') !== hash || bytes.length !== hashBytes) {
      throw new RangeError('a cause is not eight bytes in base64url');
    }
    parts.push(bytes);
  }
  if (instantOf(epochMs(until)) !== until) throw new RangeError(`${until} is not an instant`);
  return Buffer.concat(parts);
}
