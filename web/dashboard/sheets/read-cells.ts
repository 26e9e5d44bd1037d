/** Cells of a file of separated values: any separator, quotes as spreadsheets write them. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** One line of a sheet; `row` counts as a spreadsheet does, blank lines included. */
export interface SheetLine {
  readonly row: number;
  readonly cells: readonly string[];
}

const separators = [',', ';', '\t', '|', '^', '~'];

/** A first line by which some programs say what separates the cells; spreadsheets do not count it as a row. */
const saidSeparator = /^\uFEFF?"?sep=(.)"?(?:\r\n|\n|\r)/i;

function countOutsideQuotes(line: string, sign: string): number {
  return line.replace(/"(?:[^"]|"")*"?/g, '').split(sign).length - 1;
}

function guessSeparator(text: string): string {
  const lines = text.split(/[\r\n]+/, 12);
  // The headings count twice: cells may hold more commas than there are columns.
  const [first = ''] = lines.filter((line) => line.trim() !== '');
  const counts = separators.map((sign) => ({
    sign,
    count: [first, ...lines].reduce((sum, line) => sum + countOutsideQuotes(line, sign), 0),
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function parseLines(text: string): string[][] {
  const said = saidSeparator.exec(text);
  const rest = said === null ? text : text.slice(said[0].length);
  return parse(rest, {
    bom: true,
    delimiter: said?.[1] ?? guessSeparator(rest),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    ltrim: true,
    rtrim: true,
  });
}

/** A cell as it was meant: an apostrophe before a sign keeps a spreadsheet from running what follows. */
export function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t])/, '');
}

/** Lines with something in them; null where a quotation mark stands where none may. */
export function readCells(text: string): SheetLine[] | null {
  try {
    return parseLines(text)
      .map((cells, place) => ({ row: place + 1, cells: cells.map(plainCell) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The row in which a quotation mark stands where none may: the one after the last that could be read. */
export function brokenRow(text: string): number {
  try {
    return parseLines(text).length;
  } catch (error) {
    if (error instanceof CsvError) return Number(error.records) + 1;
    throw error;
  }
}
