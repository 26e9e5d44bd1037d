import { describe, expect, it } from 'vitest';
import { plainCell } from '../../../../web/dashboard/sheets/read-cells.ts';
import { csvFile } from '../../../../web/dashboard/sheets/write-csv.ts';

/** One cell of a file, without its quotes. */
function cellOf(text: string): string {
  const line = csvFile([[text]])
    .slice(1)
    .trimEnd();
  return line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
}

describe('a cell of a file that a spreadsheet opens', () => {
  it('is never a formula, however it begins, and is read back as it was', () => {
    const formulas = [
      '=1+1',
      '@SUM(1)',
      "+1+cmd|' /C calc'!A0",
      "-2+3+cmd|' /C calc'!A0",
      '+(HYPERLINK("http://evil.example","look"))',
      '- A1',
      ' =1+1',
      '\t=1',
      '\uff1d1+1',
      '\uff0b1+A1',
    ];
    for (const text of formulas) expect(cellOf(text)).toBe(`'${text}`);
    for (const text of formulas.filter((each) => /^[=+\-@]/.test(each))) {
      expect(plainCell(cellOf(text))).toBe(text);
    }
  });

  it('stays as it is where a sign begins a number', () => {
    for (const text of ['+12065550101', '+1 (206) 555-0101', '-5', 'Ana', "'tis", '2027-01-04']) {
      expect(cellOf(text)).toBe(text);
    }
  });
});
