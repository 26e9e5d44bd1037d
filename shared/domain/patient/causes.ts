/** The newest causes a patient's state remembers, so that the same message or request changes nothing twice. */
import { hasPiece } from '../fixed-width.ts';
import { type Instant, latest } from '../local-time.ts';

/** Remembered causes, oldest block first; at most 21 blocks of 10, so the newest 200 are always known. */
export interface CauseBlock {
  /** Eleven characters each: eight bytes in base64url. */
  hashes: string;
  /** The latest receiving time in the block. */
  until: Instant;
}

export interface Causes {
  blocks: CauseBlock[];
  /** The latest receiving time that was forgotten: an inbound message no later than this is not applied. */
  forgottenUntil: Instant | null;
}

/** Eight bytes in base64url. */
const hashLength = 11;
const hashesPerBlock = 10;
/** One block more than 200 causes fill, so that the newest 200 are known while the last block is filling. */
const mostBlocks = 21;

export const noCauses: Causes = { blocks: [], forgottenUntil: null };

/** True when the cause was remembered before. */
export function knowsCause(causes: Causes, cause: string): boolean {
  return causes.blocks.some(({ hashes }) => hasPiece(hashes, cause, hashLength));
}

/** Adds a cause; the oldest block makes room and leaves behind the time until which causes are forgotten. */
export function rememberCause(causes: Causes, cause: string, receivedAt: Instant): Causes {
  if (cause.length !== hashLength) throw new RangeError(`a cause has ${hashLength} characters`);
  const last = causes.blocks.at(-1);
  if (last !== undefined && last.hashes.length < hashesPerBlock * hashLength) {
    const grown: CauseBlock = { hashes: last.hashes + cause, until: latest(last.until, receivedAt) };
    return { ...causes, blocks: [...causes.blocks.slice(0, -1), grown] };
  }
  const blocks = [...causes.blocks, { hashes: cause, until: receivedAt }];
  if (blocks.length <= mostBlocks) return { ...causes, blocks };
  const [forgotten, ...kept] = blocks;
  const until = forgotten?.until ?? receivedAt;
  return {
    blocks: kept,
    forgottenUntil: causes.forgottenUntil === null ? until : latest(causes.forgottenUntil, until),
  };
}
