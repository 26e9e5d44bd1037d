import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostImportRows } from '../../../shared/staff-contract/limits.ts';
import {
  columnOf,
  decodeFile,
  importColumns,
  inFile,
  readCells,
  readImport,
} from '../../../web/dashboard/import-csv.ts';

const zone = 'America/New_York';
const heading = 'firstName,phone,condition';

describe('readCells', () => {
  it('finds again what a spreadsheet wrote, whatever is in the cells', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, '').trim());
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
});

describe('readImport', () => {
  it('reads rows into what the API enrols', () => {
    const text =
      '\uFEFFFirst Name;Phone;Condition;Language;Consent How;Consent By;Consent At;Baseline\r\n' +
      'Ana;+1 206 555 0111;Back-Pain;ES;signed form;Zoe;2026-03-01;2026-02-27:7 2026-02-28:6\r\n\r\n' +
      '"Lee; Jr";206-555-0112;arthritis;;;;;\r\n';
    expect(readImport(text, zone)).toEqual({
      errors: [],
      rowNumbers: [2, 4],
      rows: [
        {
          firstName: 'Ana',
          phone: '+1 206 555 0111',
          timeZone: zone,
          language: 'es',
          condition: 'back-pain',
          consent: { how: 'signed form', by: 'Zoe', at: '2026-03-01' },
          baseline: [
            { date: '2026-02-27', score: 7 },
            { date: '2026-02-28', score: 6 },
          ],
        },
        {
          firstName: 'Lee; Jr',
          phone: '206-555-0112',
          timeZone: zone,
          language: 'en',
          condition: 'arthritis',
        },
      ],
    });
  });

  it('names the row and the column of what it cannot read', () => {
    const { errors } = readImport(`${heading},baseline,colour\nAna,1,other,7,red`, zone);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [1, 'colour'],
      [2, 'baseline'],
    ]);
  });

  it.each([
    ['blank lines', `${heading}\n\nAna,1,other\n,,\n\nBo,2,other`, [3, 6]],
    ['line breaks inside a cell', `${heading}\n"A\nn\na",1,other\nBo,2,other`, [2, 3]],
    ['blank lines above the headings', `\n\n${heading}\nAna,1,other`, [4]],
  ])('knows where rows stand among %s, so that what the API refuses is found', (_, text, rowNumbers) => {
    const file = readImport(text, zone);
    expect(file.rowNumbers).toEqual(rowNumbers);
    const refused = rowNumbers.map((_row, place) => ({ row: place + 1, column: 'consent.how', message: '' }));
    expect(inFile(refused, file).map(({ row, column }) => [row, column])).toEqual(
      rowNumbers.map((row) => [row, 'consentHow']),
    );
  });

  it('names the row whose quotation mark is never closed', () => {
    const text = `${heading}\n\n"A\nna",1,other\n"Bo,2,other\nCy,3,other\n`;
    expect(readImport(text, zone).errors.map(({ row }) => row)).toEqual([4]);
  });

  it('refuses two columns of one name, however they are written', () => {
    const { errors } = readImport(`${heading},First Name,PHONE\nAna,1,other,Bo,2`, zone);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [1, 'First Name'],
      [1, 'PHONE'],
    ]);
  });

  it('names the columns that are missing', () => {
    expect(readImport('phone\n1', zone).errors.map(({ column }) => column)).toEqual([
      'firstName',
      'condition',
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['headings alone', `${heading}\n`],
    ['an open quotation mark', `${heading}\n"Ana,1,other`],
    ['too many rows', `${heading}\n${'Ana,1,other\n'.repeat(mostImportRows + 1)}`],
  ])('takes no row from %s', (_, text) => {
    const { rows, errors } = readImport(text, zone);
    expect(rows).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});

describe('decodeFile', () => {
  it('reads UTF-8, and what older spreadsheets write', () => {
    expect(decodeFile(new TextEncoder().encode('María'))).toBe('María');
    expect(decodeFile(Uint8Array.from([0x4d, 0x61, 0x72, 0xed, 0x61]))).toBe('María');
  });
});

describe('columnOf', () => {
  it.each([
    ['firstName', 'firstName'],
    ['consent.how', 'consentHow'],
    ['baseline.0.score', 'baseline'],
  ])('finds the column of %s', (field, column) => {
    expect(columnOf(field)).toBe(column);
    expect(importColumns).toContain(column);
  });
});
