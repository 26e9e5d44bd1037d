import { describe, expect, it } from 'vitest';
import type { SheetLine } from '../../../../web/dashboard/sheets/read-cells.ts';
import { belowHeadings, readFile } from '../../../../web/dashboard/sheets/read-file.ts';
import { storedZip } from '../../../../web/dashboard/sheets/stored-zip.ts';
import { linesOfWorkbook } from '../../../../web/dashboard/sheets/workbook-lines.ts';
import { workbookOf } from '../../workbook.ts';

const workbook = (archive: ArrayBuffer): Promise<SheetLine[] | null> =>
  linesOfWorkbook(archive).catch(() => null);

function read(bytes: Uint8Array<ArrayBuffer> | string) {
  return readFile(new Blob([bytes]), workbook);
}

describe('a workbook', () => {
  it('is read as a person sees it: numbers whole, dates and times written out, blank rows counted', async () => {
    const { lines } = await read(
      workbookOf([
        ['First Name', 'Cell Phone', 'Consent Date', 'Preferred Time'],
        [],
        ['María & Co', { number: '2.0655501010000001E9' }, { date: 46082 }, { time: 0.7291666666666666 }],
        [null, null],
        ['Lee', { number: '12065550102' }, { date: 46082.395833333336 }, '5:30 PM'],
      ]),
    );
    expect(lines).toEqual([
      { row: 1, cells: ['First Name', 'Cell Phone', 'Consent Date', 'Preferred Time'] },
      { row: 3, cells: ['María & Co', '2065550101', '2026-03-01', '17:30'] },
      { row: 5, cells: ['Lee', '12065550102', '2026-03-01 09:30', '5:30 PM'] },
    ]);
  });

  it('is read to its 2,000th row, which unpacks to more than the reader would unpack in one piece', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) =>
      Array.from({ length: 2 }, (_, column) => `row ${row} column ${column} ${'x'.repeat(300)}`),
    );
    const { lines } = await read(workbookOf(rows));
    expect(lines?.length).toBe(2_000);
    expect(lines?.at(-1)?.cells[1]).toMatch(/^row 1999 column 1/);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['an archive of something else', Uint8Array.from(Buffer.from('PK\x03\x04 nothing in here')), 'workbook'],
    ['an Excel file of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'old-workbook'],
    ['more than any clinic has', new Uint8Array(11 * 1024 * 1024), 'too-large'],
  ])('is not read out of %s', async (_, bytes, why) => {
    expect(await read(bytes)).toEqual({ lines: null, why });
  });

  it('with a cell at the far end of the sheet is none, since all up to there would be filled', async () => {
    const rows = [['Name', 'Phone'], ['Ana']];
    expect((await read(workbookOf(rows, { A2: 'B9' }))).lines).toHaveLength(2);
    expect(await read(workbookOf(rows, { A2: 'XFD1048576' }))).toEqual({ lines: null, why: 'workbook' });
  });

  it('that is cut off is none', async () => {
    const whole = workbookOf([['a'], ['b']]);
    await expect(storedZip(whole.slice(0, whole.length - 40).buffer)).rejects.toThrow();
  });
});

describe('a text file', () => {
  it('is told by what is in it, not by its name', async () => {
    expect((await read('a;b\r\nc;d')).lines).toHaveLength(2);
    expect(await read('a,b\n"c,d\n')).toMatchObject({ why: 'quote', row: 2 });
  });
});

describe('the headings', () => {
  const known = (cells: readonly string[]): number => cells.filter((cell) => /name|phone/i.test(cell)).length;
  const lines = [
    { row: 1, cells: ['Sunrise Massage, active patients, printed 3/4/2027'] },
    { row: 3, cells: ['Name', 'Phone'] },
    { row: 4, cells: ['Ana', '1'] },
  ];

  it('may stand below a title', () => {
    expect(belowHeadings(lines, known)).toEqual({ headings: lines[1], rest: [lines[2]] });
  });

  it('are the first line where none is known, and none where there is no line', () => {
    expect(belowHeadings(lines, () => 0)?.headings).toBe(lines[0]);
    expect(belowHeadings([], known)).toBeNull();
  });
});
