/** What is wrong with a file, each thing with its true row, its column and the value that stands there. */
import { csvOf } from '../sheets/write-csv.ts';
import { words } from '../words.ts';
import { type Columns, type Field, fields } from './columns.ts';
import type { PlacedError } from './in-parts.ts';
import type { PatientRow } from './read-patients.ts';

export interface ShownFault {
  readonly row: number;
  /** As the file calls the column; empty for the whole row. */
  readonly heading: string;
  readonly value: string;
  readonly message: string;
  readonly cells: readonly string[];
}

/** A file as it stands on the page. */
export interface FileOnPage {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly rows: readonly PatientRow[];
}

/** The field that a path of the API is about: `consent.how` is `consentHow`, `baseline.0.score` is `baseline`. */
function fieldOf(path: string): Field | null {
  const [first = '', second = ''] = path.split('.');
  const name = first === 'consent' ? `consent${second.charAt(0).toUpperCase()}${second.slice(1)}` : first;
  return fields.find((field) => field === name) ?? null;
}

/** Where the value of a field stands, when it was made of another column. */
const instead: Partial<Record<Field, readonly Field[]>> = {
  firstName: ['fullName'],
  label: ['lastName', 'fullName'],
};

function shown(file: FileOnPage, line: PatientRow, field: Field | null, message: string): ShownFault {
  const among = field === null ? [] : [field, ...(instead[field] ?? [])];
  const place = among.map((each) => file.columns[each]).find((each) => each !== undefined);
  return {
    row: line.row,
    heading:
      place === undefined ? (field === null ? '' : words.import.fields[field]) : (file.headings[place] ?? ''),
    value: place === undefined ? '' : (line.cells[place] ?? ''),
    message,
    cells: line.cells,
  };
}

/** What was found here and what the API found, in the order of the file. */
export function shownFaults(file: FileOnPage, errors: readonly PlacedError[]): ShownFault[] {
  const sent = file.rows.filter(({ body }) => body !== null);
  const here = file.rows.flatMap((line) =>
    line.faults.map(({ field, message }) => shown(file, line, field, message)),
  );
  const there = errors.flatMap(({ place, column, message }) => {
    const line = sent[place];
    const sentence = message.charAt(0).toUpperCase() + message.slice(1);
    return line === undefined ? [] : [shown(file, line, fieldOf(column), sentence)];
  });
  return [...here, ...there].toSorted((a, b) => a.row - b.row);
}

/** How many rows have something wrong with them. */
export function rowsWith(faults: readonly ShownFault[]): number {
  return new Set(faults.map(({ row }) => row)).size;
}

/** The rows that were not imported, each with all that is to mend, to be chosen again once they are mended. */
export function restOf(headings: readonly string[], faults: readonly ShownFault[]): string {
  const rows = new Map<number, { cells: readonly string[]; reasons: string[] }>();
  for (const { row, cells, heading, message } of faults) {
    const found = rows.get(row) ?? { cells, reasons: [] };
    found.reasons.push(heading === '' ? message : `${heading}: ${message}`);
    rows.set(row, found);
  }
  return csvOf(
    [...headings, words.import.toMend],
    [...rows.values()].map(({ cells, reasons }) => ({ cells, reason: reasons.join('; ') })),
  );
}
