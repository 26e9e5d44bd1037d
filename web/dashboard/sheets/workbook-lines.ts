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

function cellText(cell: unknown): string {
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === 'string') return plainCell(cell);
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The first sheet that has rows below its first; rejects for what is no workbook. */
export async function linesOfWorkbook(archive: ArrayBuffer): Promise<SheetLine[]> {
  const sheets = await readWorkbook(await storedZip(archive), { parseNumber: numberText });
  const read = sheets.map(({ data }) =>
    data
      .map((cells, place) => ({ row: place + 1, cells: cells.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  );
  return read.find((lines) => lines.length > 1) ?? read[0] ?? [];
}
