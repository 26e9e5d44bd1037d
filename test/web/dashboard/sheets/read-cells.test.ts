import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenRow, plainCell, readCells } from '../../../../web/dashboard/sheets/read-cells.ts';

describe('readCells', () => {
  it('finds again what a spreadsheet wrote, whatever is in the cells', () => {
    const cell = fc.string().map((text) => plainCell(text.replace(/\r/g, '')));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const written = lines.filter((cells) => cells.some((each) => each !== ''));
        expect(
          readCells(`h,h,h\r\n${text}`)
            ?.slice(1)
            .map(({ cells }) => cells),
        ).toEqual(written);
      }),
    );
  });

  it('says so when a quotation mark is never closed', () => {
    expect(readCells('a,b\n"c,d')).toBeNull();
  });

  it('says so when a cell goes on behind its closing quotation mark', () => {
    expect(readCells('a,b\n"c"d,e')).toBeNull();
  });

  it.each([
    ['a mark inside a cell that does not begin with one', 'a,b\n2" wide,"c"', 2, ['2" wide', 'c']],
    ['spaces around a quoted cell', 'a,b\n "c, d" , e ', 2, ['c, d', 'e']],
    ['lines that end as an old Mac ended them', 'a,b\rc,d\r', 2, ['c', 'd']],
    ['empty lines, which count as rows of the spreadsheet', 'a\tb\n\n\t\nc\td\te', 4, ['c', 'd', 'e']],
  ])('takes %s', (_, text, row, cells) => {
    expect(readCells(text)?.[1]).toEqual({ row, cells });
  });

  it('names the row whose quotation mark is never closed', () => {
    expect(brokenRow('a,b\n\n"A\nna",1\n"Bo,2\nCy,3\n')).toBe(4);
    expect(brokenRow('a,b\nc,d')).toBe(2);
  });

  it.each([
    ['a semicolon, commas in the cells', 'name;phone\nLee, Ana;1\nRay, Bo;2', ['Lee, Ana', '1']],
    ['a tab', 'name\tphone\nAna\t1', ['Ana', '1']],
    ['a bar', 'name|phone|x\nAna|1|', ['Ana', '1', '']],
    ['a caret', 'name^phone\nAna^1', ['Ana', '1']],
    ['what the first line says, which is no row', 'sep=;\r\nname;phone\r\nAna;1', ['Ana', '1']],
    ['what the first line says, however odd', 'sep=#\nname#phone\nAna, B#1', ['Ana, B', '1']],
    ['separators inside quotes alone', '"a;b;c;d",phone\n"e;f;g;h",1', ['e;f;g;h', '1']],
    ['a title above it that has none', 'Patients of March\n\nname;phone\nAna;1', ['Ana', '1']],
  ])('separates by %s', (_, text, cells) => {
    expect(readCells(text)?.at(text.includes('Ray') ? 1 : -1)?.cells).toEqual(cells);
  });

  it('counts rows as a spreadsheet does, which hides the line of the separator', () => {
    expect(readCells('sep=,\nname\n\nAna')?.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('takes away the apostrophe that keeps a cell of our own exports from being run', () => {
    expect(readCells("first_name,phone\n'=Ana,'+12065550101\nO'Brien,'t Hooft")?.slice(1)).toMatchObject([
      { cells: ['=Ana', '+12065550101'] },
      { cells: ["O'Brien", "'t Hooft"] },
    ]);
  });
});
