import { createHash } from 'node:crypto';

/** The first `length` characters of a hash of `text` in lower-case letters and digits. */
export function shortHash(text: string, length: number): string {
  const digest = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
  return digest.toString(36).padStart(length, '0').slice(-length);
}

/** The random part of a stack's id, here always the same; templates cut pieces out of it to make names unique. */
export function stackUuid(stackName: string): string {
  const hex = createHash('sha256').update(stackName).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/**
 * The physical name of a resource that the template leaves unnamed: stack and logical id, so that it stays the
 * same over restarts and re-synthesis and its state is found again. That of a stack that was deployed ends in what is
 * random, as on AWS: what an earlier one of this name left behind is never met. Too long a name ends in a hash instead.
 */
export function physicalName(
  { stackName, uuid }: { readonly stackName: string; readonly uuid?: string },
  logicalId: string,
  maxLength: number,
): string {
  const random = uuid === undefined ? '' : `-${shortHash(uuid + logicalId, 8)}`;
  const whole = `${stackName}-${logicalId}${random}`;
  return whole.length <= maxLength ? whole : `${whole.slice(0, maxLength - 9)}-${shortHash(whole, 8)}`;
}
