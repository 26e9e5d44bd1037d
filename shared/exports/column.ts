export type Cell = string | number | boolean | null;

/** Which form of an export has a column. */
export type Form = 'identified' | 'deidentified';

/** One column of a table: its heading, what it means, and its value; the data dictionary is made of the same. */
export interface Column<Line> {
  readonly name: string;
  readonly type: 'text' | 'whole number' | 'number' | 'true or false' | 'date' | 'time';
  readonly meaning: string;
  /** Every value there can be, where they are few. */
  readonly values?: readonly string[];
  /** Only in this form; left out, in both. */
  readonly only?: Form;
  readonly cell: (line: Line) => Cell;
}

/** The columns of one form, in order. */
export function columnsOf<Line>(columns: readonly Column<Line>[], form: Form): Column<Line>[] {
  return columns.filter(({ only }) => only === undefined || only === form);
}
