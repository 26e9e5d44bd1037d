/**
 * Cursors as they leave the API. They are encrypted under a key of the deployment, because a cursor may hold a patient's
 * name, and each is valid only for the list and the clinic it was made for.
 */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { BadCursorError } from '../../shared/dynamo/errors.ts';

const nonceBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

export interface Cursors {
  /** `list`: the clinic and the list's path. */
  seal(list: string, cursor: string): Promise<string>;
  /** Throws BadCursorError for what `seal` did not make for this list. */
  open(list: string, sealed: string): Promise<string>;
}

interface Keys {
  sealing: Buffer;
  nonces: Buffer;
}

function keysFrom(secret: string): Keys {
  const keyFor = (use: string) => createHmac('sha256', Buffer.from(secret, 'hex')).update(use).digest();
  return { sealing: keyFor('cursor sealing'), nonces: keyFor('cursor nonces') };
}

/** Cursors under a secret (32 bytes, hex), which is asked for once. */
export function createCursors(secret: () => Promise<string>): Cursors {
  let known: Promise<Keys> | undefined;

  async function keys(): Promise<Keys> {
    known ??= secret().then(keysFrom);
    try {
      return await known;
    } catch (error) {
      // Whoever asks next finds out whether it works again.
      known = undefined;
      throw error;
    }
  }

  return {
    async seal(list, cursor) {
      const { sealing, nonces } = await keys();
      // Made from what is sealed, so that the same page has the same cursor and a page that is known is not sent again.
      const said = createHmac('sha256', nonces).update(`${list}\n${cursor}`).digest();
      const nonce = said.subarray(0, nonceBytes);
      const sealer = createCipheriv(cipher, sealing, nonce).setAAD(Buffer.from(list));
      const sealed = [sealer.update(cursor, 'utf8'), sealer.final()];
      return Buffer.concat([nonce, ...sealed, sealer.getAuthTag()]).toString('base64url');
    },
    async open(list, sealed) {
      const { sealing } = await keys();
      const bytes = Buffer.from(sealed, 'base64url');
      const isWhole = bytes.toString('base64url') === sealed && bytes.length > nonceBytes + tagBytes;
      if (!isWhole) throw new BadCursorError();
      const opener = createDecipheriv(cipher, sealing, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      opener.setAAD(Buffer.from(list)).setAuthTag(bytes.subarray(-tagBytes));
      try {
        const opened = [opener.update(bytes.subarray(nonceBytes, -tagBytes)), opener.final()];
        return Buffer.concat(opened).toString('utf8');
      } catch {
        throw new BadCursorError();
      }
    },
  };
}
