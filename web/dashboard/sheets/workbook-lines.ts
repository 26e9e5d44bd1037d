/** The lines of a workbook (.xlsx), as they would stand in a file of separated values. */
import readWorkbook from 'read-excel-file/universal';
import { plainCell, type SheetLine } from './read-cells.ts';
import { storedZip } from './stored-zip.ts';

const dayMs = 86_400_000;

/** A time of day without a day is one of the first days that a spreadsheet knows. */
const firstDays = Date.UTC(1901, 0, 1);

function momentText(moment: Date): string {
  // Spreadsheets count days, so that a minute is a fraction that never comes out even.
  const rounded = new Date(Math.round(moment.getTime() / 60_000) * 60_000).toISOString();
  const [day = '', time = ''] = rounded.split('T');
  if (moment.getTime() < firstDays) return time.slice(0, 5);
  return moment.getTime() % dayMs === 0 ? day : `${day} ${time.slice(0, 5)}`;
}

/** Digits as the sheet holds them: a phone number may stand there as 2.0655501E9. */
function numberText(written: string): string {
  const value = Number(written);
  return Number.isSafeInteger(value) ? String(value) : written;
}

/** Rows times columns that are made room for; the furthest cell says how many, however few there are. */
const mostCells = 20_000_000;

/** A letter is a digit from 1 to 26. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Throws where a cell stands so far out that the rows up to it, filled to its column, take more room than there is. */
function refuseFarCells(archive: ArrayBuffer): void {
  let [rows, columns] = [0, 0];
  const text = new TextDecoder('latin1').decode(archive);
  for (const [, letters = '', row = ''] of text.matchAll(/\sr=["']([A-Z]{0,3})(\d{1,7})["']/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(letters));
  }
  if (rows * columns > mostCells) throw new RangeError('a cell stands too far out');
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === 'string') return plainCell(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The first sheet that has rows below its first; rejects for what is no workbook. */
export async function linesOfWorkbook(archive: ArrayBuffer): Promise<SheetLine[]> {
  const unpacked = await storedZip(archive);
  refuseFarCells(unpacked);
  const sheets = await readWorkbook(unpacked, { parseNumber: numberText });
  const read = sheets.map(({ data }) =>
    data
      .map((cells, place) => ({ row: place + 1, cells: cells.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  );
  return read.find((lines) => lines.length > 1) ?? read[0] ?? [];
}
