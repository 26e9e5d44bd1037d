/** What the stack was asked to do and what it said to it, kept by whoever asked, where no kill reaches it. */
import { appendFileSync } from 'node:fs';

/** One text of a patient or of staff; `mark` stands in its words and in no others. */
export interface Entry {
  readonly mark: string;
  readonly by: 'patient' | 'staff';
  readonly clinicId: string;
  readonly patientId: string;
  /** Whether it was acknowledged; without an answer it may or may not have been taken. */
  readonly acknowledged: boolean;
}

export interface Ledger {
  readonly entries: readonly Entry[];
  readonly add: (entry: Entry) => void;
}

/** A ledger in `file`, one JSON object a line. */
export function createLedger(file: string): Ledger {
  const entries: Entry[] = [];
  return {
    entries,
    add(entry) {
      entries.push(entry);
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
  };
}

const letters = 'bcdfghjklmnpqrstvwxz';

/** A word for each number that no reader takes for a number, a slip of one, or any other word. */
export function markOf(count: number): string {
  let rest = count;
  let word = '';
  do {
    word = (letters[rest % letters.length] ?? '') + word;
    rest = Math.floor(rest / letters.length);
  } while (rest > 0);
  return `ref-${word.padStart(4, 'b')}`;
}
