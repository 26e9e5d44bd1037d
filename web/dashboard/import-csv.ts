/** Reads a file of patients: comma, semicolon or tab between cells, quotes as spreadsheets write them. */
import { mostImportRows } from '../../shared/staff-contract/limits.ts';
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { fill, words } from './words.ts';

const { import: said } = words;

/** A thing to mend; `row` counts as a spreadsheet does, with the line of headings as row 1. */
export interface ImportError {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export interface ImportRow {
  readonly firstName?: string;
  readonly phone?: string;
  readonly timeZone?: string;
  readonly language?: string;
  readonly condition?: string;
  readonly preferredTime?: string;
  readonly label?: string;
  readonly consent?: { readonly how: string; readonly by: string; readonly at: string };
  readonly baseline?: readonly { readonly date: string; readonly score: number }[];
}

export interface ImportFile {
  readonly rows: readonly ImportRow[];
  /** Where each of the rows stands in the file. */
  readonly rowNumbers: readonly number[];
  readonly errors: readonly ImportError[];
}

export const importColumns = Object.keys(said.columns) as (keyof typeof said.columns)[];
const needed: readonly string[] = ['firstName', 'phone', 'condition'];

/** The text of a file: UTF-8, or what older spreadsheets write where it is not. */
export function decodeFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function parseLines(text: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    ltrim: true,
    rtrim: true,
  });
}

/** Cells by line; null where a quotation mark stands where none may. Lines with nothing in them are left out. */
export function readCells(text: string): { row: number; cells: string[] }[] | null {
  try {
    return parseLines(text)
      .map((cells, place) => ({ row: place + 1, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The row in which a quotation mark stands where none may: the one after the last that could be read. */
function brokenRow(text: string): number {
  try {
    return parseLines(text).length;
  } catch (error) {
    if (error instanceof CsvError) return Number(error.records) + 1;
    throw error;
  }
}

function nameOf(heading: string): string | null {
  const bare = heading.replace(/[^a-z]/gi, '').toLowerCase();
  return importColumns.find((column) => column.toLowerCase() === bare) ?? null;
}

function baselineOf(cell: string): ImportRow['baseline'] | null {
  const parts = cell.split(/[\s;,]+/).filter((part) => part !== '');
  const read = parts.map((part) => /^(\d{4}-\d{2}-\d{2})[:=](\d{1,2})$/.exec(part));
  if (read.some((match) => match === null)) return null;
  return read.map((match) => ({ date: match?.[1] ?? '', score: Number(match?.[2]) }));
}

function rowOf(cells: ReadonlyMap<string, string>, timeZone: string): ImportRow {
  const cell = (column: string): string => cells.get(column) ?? '';
  const [how, by, at] = [cell('consentHow'), cell('consentBy'), cell('consentAt')];
  const baseline = baselineOf(cell('baseline')) ?? [];
  return {
    firstName: cell('firstName'),
    phone: cell('phone'),
    timeZone: cell('timeZone') || timeZone,
    language: cell('language').toLowerCase() || 'en',
    condition: cell('condition').toLowerCase(),
    ...(cell('preferredTime') !== '' && { preferredTime: cell('preferredTime') }),
    ...(cell('label') !== '' && { label: cell('label') }),
    ...(`${how}${by}${at}` !== '' && { consent: { how, by, at } }),
    ...(baseline.length > 0 && { baseline }),
  };
}

/** Rows fit for the import, and what is wrong with the file itself; the API checks what is in them. */
export function readImport(text: string, timeZone: string): ImportFile {
  const lines = readCells(text);
  const fault = (row: number, column: string, message: string): ImportFile => ({
    rows: [],
    rowNumbers: [],
    errors: [{ row, column, message }],
  });
  if (lines === null) return fault(brokenRow(text), '', said.quote);
  const [headings, ...rest] = lines;
  if (headings === undefined || rest.length === 0) return fault(1, '', said.noRows);
  const tooMuch = rest[mostImportRows];
  if (tooMuch !== undefined) return fault(tooMuch.row, '', fill(said.tooMany, { most: mostImportRows }));
  const names = headings.cells.map(nameOf);
  const errors: ImportError[] = [
    ...headings.cells.flatMap((heading, place) => {
      const name = names[place] ?? null;
      const wrong = (message: string): ImportError[] => [{ row: headings.row, column: heading, message }];
      if (name === null) return heading === '' ? [] : wrong(said.unknownColumn);
      return names.indexOf(name) < place ? wrong(said.repeatedColumn) : [];
    }),
    ...needed
      .filter((column) => !names.includes(column))
      .map((column) => ({ row: headings.row, column, message: said.noColumn })),
  ];
  const rows = rest.map(({ row, cells }) => {
    const byName = new Map(cells.map((cell, place) => [names[place] ?? '', cell]));
    if (baselineOf(byName.get('baseline') ?? '') === null) {
      errors.push({ row, column: 'baseline', message: said.badBaseline });
    }
    return rowOf(byName, timeZone);
  });
  return { rows, rowNumbers: rest.map(({ row }) => row), errors };
}

/** What the API finds wrong, in the rows and columns of the file: it knows neither blank lines nor headings. */
export function inFile(errors: readonly ImportError[], { rowNumbers }: ImportFile): readonly ImportError[] {
  return errors.map(({ row, column, message }) => ({
    row: rowNumbers[row - 1] ?? row + 1,
    column: columnOf(column),
    message,
  }));
}

/** The column a field of the API stands in: `consent.how` is `consentHow`, `baseline.0.score` is `baseline`. */
export function columnOf(field: string): string {
  const [first = '', second] = field.split('.');
  if (first !== 'consent' || second === undefined) return first;
  return `consent${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}
