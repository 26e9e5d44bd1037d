/** The lines of whatever file was chosen. */
import { decodeFile } from './decode-file.ts';
import { brokenRow, readCells, type SheetLine } from './read-cells.ts';

export type FileRead =
  | { readonly lines: readonly SheetLine[]; readonly why: null }
  | { readonly lines: null; readonly why: 'old-workbook' | 'workbook' | 'too-large' }
  | { readonly lines: null; readonly why: 'quote'; readonly row: number };

/** Far more than 2,000 rows take. */
const mostBytes = 10 * 1024 * 1024;

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/** By what a file begins with, not by its name; `workbook` reads what a spreadsheet keeps. */
export async function readFile(
  file: Blob,
  workbook: (archive: ArrayBuffer) => Promise<SheetLine[] | null>,
): Promise<FileRead> {
  if (file.size > mostBytes) return { lines: null, why: 'too-large' };
  const archive = await file.arrayBuffer();
  const bytes = new Uint8Array(archive);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { lines: null, why: 'old-workbook' };
  if (begins(bytes, [0x50, 0x4b])) {
    const lines = await workbook(archive);
    return lines === null ? { lines, why: 'workbook' } : { lines, why: null };
  }
  const text = decodeFile(bytes);
  const lines = readCells(text);
  return lines === null ? { lines, why: 'quote', row: brokenRow(text) } : { lines, why: null };
}

/** The line of headings and those below it: it is the one among the first in which the most headings are known. */
export function belowHeadings(
  lines: readonly SheetLine[],
  known: (headings: readonly string[]) => number,
): { headings: SheetLine; rest: readonly SheetLine[] } | null {
  let best = 0;
  const counts = lines.slice(0, 10).map(({ cells }) => known(cells));
  for (const [place, count] of counts.entries()) if (count > (counts[best] ?? 0)) best = place;
  const headings = lines[best];
  return headings === undefined ? null : { headings, rest: lines.slice(best + 1) };
}
