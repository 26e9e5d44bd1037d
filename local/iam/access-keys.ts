import { createHash } from 'node:crypto';

/** Signs what the local stack itself does: allowed everything. */
export const operatorKeyId = 'ebb-operator';

/** What every key of the local stack signs with. Only presigned links are held to their signature. */
export const localSecret = 'local';

/** The access key id of a function of a stack, by its scope: the same at every start, as `AKIA` and 16 letters and digits. */
export function accessKeyIdOf(stack: string, logicalId: string): string {
  const digest = createHash('sha256').update(`${stack}/${logicalId}`).digest('hex');
  return `AKIA${digest.slice(0, 16).toUpperCase()}`;
}
