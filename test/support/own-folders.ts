import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
let own: string | undefined;

/**
 * Gives the tests a temporary folder of their own, which nothing may be left in, and the processes that they start
 * compiled code that an earlier one left. Every project asks for it; the first that does gets it for all.
 */
export default function setup(): (() => void) | undefined {
  if (own !== undefined) return undefined;
  const made = mkdtempSync(join(tmpdir(), 'ebb-tests-'));
  own = made;
  process.env.TMPDIR = made;
  process.env.NODE_COMPILE_CACHE ??= join(root, '.ebb', 'compiled');
  return () => {
    const left = readdirSync(made);
    rmSync(made, { recursive: true, force: true });
    if (left.length > 0) throw new Error(`Tests left in the temporary folder: ${left.join(', ')}`);
  };
}
