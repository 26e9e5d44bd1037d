import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './column.ts';

/** Lines end as RFC 4180 says; what a spreadsheet would run begins with an apostrophe; numbers stay numbers. */
const options = {
  record_delimiter: 'windows' as const,
  escape_formulas: true,
  cast: { boolean: (value: boolean) => String(value) },
};

/** Rows of cells as lines of CSV. */
function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? '' : stringify([...rows], options);
}

/** The line of headings, after the mark by which Excel knows UTF-8. */
export function csvHead<Line>(columns: readonly Column<Line>[]): string {
  return `\ufeff${csvLines([columns.map(({ name }) => name)])}`;
}

/** Lines of a table. */
export function csvTable<Line>(columns: readonly Column<Line>[], lines: readonly Line[]): string {
  return csvLines(lines.map((line) => columns.map(({ cell }) => cell(line))));
}
