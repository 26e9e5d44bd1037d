/** A file of changed parameters, read so that whatever is wrong with it is said in one sentence. */
import { mergeProtocol, type ProtocolChanges } from '../shared/domain/plan/merge-protocol.ts';
import { checkProtocol, defaultProtocol, type Protocol } from '../shared/domain/plan/protocol.ts';

const byteOrderMark = '\uFEFF';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many letters must be changed, added or left out to make one word the other (Levenshtein 1966). */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1];
    for (const [index, against] of other.split('').entries()) {
      const replaced = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function nearest(name: string, known: readonly string[]): string {
  const [first] = known
    .map((each) => ({ each, apart: lettersApart(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.apart - b.apart);
  return first !== undefined && first.apart <= 4 ? `; did you mean ${first.each}?` : '.';
}

/** Throws an Error that names the first field that the protocol does not have, or that is not of its kind. */
function checkShape(changes: unknown, known: object, path: string): void {
  if (!isObject(changes)) throw new Error(`${path === '' ? 'the file' : path} must be an object of fields.`);
  const fields = new Map<string, unknown>(Object.entries(known));
  for (const [name, value] of Object.entries(changes)) {
    const whole = path === '' ? name : `${path}.${name}`;
    const field = fields.get(name);
    if (field === undefined) {
      throw new Error(`the protocol has no field ${whole}${nearest(name, [...fields.keys()])}`);
    }
    if (isObject(field)) checkShape(value, field, whole);
    else if (typeof value !== 'number')
      throw new Error(`${whole} must be a number, not ${JSON.stringify(value)}.`);
  }
}

/** The protocol with what the file says laid over it. Throws an Error whose message is what to mend. */
export function readProtocol(text: string, over: Protocol): Protocol {
  if (text.startsWith(byteOrderMark)) {
    throw new Error(
      'the file begins with a byte order mark: save it as UTF-8 without one ("UTF-8", not "UTF-8 with BOM").',
    );
  }
  // What an editor of Windows calls "Unicode" has a zero byte beside every letter.
  if (text.includes('\0')) throw new Error('the file is not UTF-8 text (UTF-16?): save it as "UTF-8".');
  let changes: unknown;
  try {
    changes = JSON.parse(text);
  } catch (error) {
    throw new Error(`the file is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  checkShape(changes, defaultProtocol, '');
  const protocol = mergeProtocol(over, changes as ProtocolChanges);
  checkProtocol(protocol);
  return protocol;
}
