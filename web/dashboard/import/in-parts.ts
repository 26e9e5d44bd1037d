/** A file's rows in requests of as many as are answered at once. */
import type { ImportAnswer } from '../../../shared/staff-contract/enrolment.ts';
import type { PatientBody } from './read-patients.ts';

/** So many are checked or enrolled within a second or two, far from any limit of a request. */
export const rowsOfPart = 100;

/** What the API says of a row, by its place among those that were sent. */
export interface PlacedError {
  readonly place: number;
  /** The field's path; empty for the whole row. */
  readonly column: string;
  readonly message: string;
}

/** What came of the rows so far. */
export interface PartsDone {
  readonly done: number;
  readonly imported: number;
  readonly already: number;
  readonly errors: readonly PlacedError[];
}

export const nothingDone: PartsDone = { done: 0, imported: 0, already: 0, errors: [] };

/** Adds the answer for the rows from `before.done` on. */
function withPart(before: PartsDone, count: number, { errors, imported, already }: ImportAnswer): PartsDone {
  const placed = errors.map(({ row, column, message }) => ({
    place: before.done + row - 1,
    column,
    message,
  }));
  return {
    done: before.done + count,
    imported: before.imported + imported,
    already: before.already + already,
    errors: [...before.errors, ...placed],
  };
}

/** Sends one part after the other and tells of each, from where `before` ended; ends early where `onPart` says so. */
export async function sendInParts(
  rows: readonly PatientBody[],
  before: PartsDone,
  send: (part: readonly PatientBody[]) => Promise<ImportAnswer>,
  onPart: (done: PartsDone) => 'go on' | 'stop',
): Promise<void> {
  for (let sum = before; sum.done < rows.length; ) {
    const part = rows.slice(sum.done, sum.done + rowsOfPart);
    sum = withPart(sum, part.length, await send(part));
    if (onPart(sum) === 'stop') return;
  }
}
