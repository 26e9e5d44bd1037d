import { describe, expect, it } from 'vitest';
import { guessColumns, knownHeadings } from '../../../../web/dashboard/import/columns.ts';
import {
  type Reading,
  readPatients,
  unknownConditions,
} from '../../../../web/dashboard/import/read-patients.ts';
import { restOf, shownFaults } from '../../../../web/dashboard/import/shown-faults.ts';
import { readCells } from '../../../../web/dashboard/sheets/read-cells.ts';
import { belowHeadings } from '../../../../web/dashboard/sheets/read-file.ts';

const timeZone = 'America/New_York';

function read(text: string, changed: Partial<Reading> = {}) {
  const found = belowHeadings(readCells(text) ?? [], knownHeadings);
  const headings = found?.headings.cells ?? [];
  const columns = guessColumns(headings);
  const lines = found?.rest ?? [];
  const rows = readPatients(lines, { columns, order: 'month-first', conditions: {}, timeZone, ...changed });
  return { headings, columns, rows, lines };
}

/** As a practice exports it: a title, a blank line, names apart, dates and words of its own. */
const messy = `Sunrise Massage - active patients;;;;;;;;

Last Name;First Name;DOB;Mobile Phone;Diagnosis;Language;Best time;SMS consent;Consent date
García López;María;2/14/1961;+1 (206) 555-0111;Rheumatoid arthritis;Spanish;5:30 PM;signed form;3/1/2026
O'Neil;James;;206.555.0112;Low back pain / sciatica;;;;
"Lee; Jr";Kim;;2065550113;MS;English;17.30 Uhr;no;3/1/2026

;Ada;;2.0655501E9;shoulder;Klingon;evening;verbal;sometime
O'Neil;James;;206.555.0112;Low back pain / sciatica;;;;
Smith;Bo;;206.555.0112;OA;;;;
`;

describe('a messy file', () => {
  const file = read(messy);

  it('becomes what the API enrols', () => {
    expect(file.rows.map(({ row, body }) => [row, body])).toEqual([
      [
        4,
        {
          firstName: 'María',
          label: 'G.',
          phone: '+1 (206) 555-0111',
          timeZone,
          language: 'es',
          condition: 'autoimmune',
          preferredTime: '17:30',
          consent: { how: 'signed form', by: '', at: '2026-03-01' },
        },
      ],
      [
        5,
        {
          firstName: 'James',
          label: 'O.',
          phone: '206.555.0112',
          timeZone,
          language: 'en',
          condition: 'back-pain',
        },
      ],
      [6, null],
      [8, null],
      [9, null],
      [10, null],
    ]);
  });

  it('leaves out what stands in it twice, and says so of a number that two have', () => {
    expect(file.rows.filter(({ repeated }) => repeated).map(({ row }) => row)).toEqual([9]);
    expect(file.rows.at(-1)?.faults.map(({ message }) => message)).toEqual([
      'This number stands in row 5 too.',
    ]);
  });

  it('tells of each fault the true row, the column as the file calls it, and the value', () => {
    const errors = [{ place: 0, column: 'consent.by', message: 'must not be empty' }];
    expect(shownFaults(file, errors).map(({ row, heading, value }) => [row, heading, value])).toEqual([
      [4, 'Consent: given to', ''],
      [6, 'SMS consent', 'no'],
      [8, 'Mobile Phone', '2.0655501E9'],
      [8, 'Diagnosis', 'shoulder'],
      [8, 'Language', 'Klingon'],
      [8, 'Best time', 'evening'],
      [8, 'Consent date', 'sometime'],
      [10, 'Mobile Phone', '206.555.0112'],
    ]);
  });

  it('asks what an unknown condition is, and goes by the answer', () => {
    expect(unknownConditions(file.lines, file.columns)).toEqual([{ word: 'shoulder', rows: 1 }]);
    const [first] = read('First name,Phone,Diagnosis\nAda,1,Shoulder!', {
      conditions: { shoulder: 'other' },
    }).rows;
    expect(first?.body).toMatchObject({ condition: 'other' });
  });

  it('gives back the rows to mend, which are read again once they are mended', () => {
    const rest = restOf(file.headings, shownFaults(file, []));
    const again = read(rest.replace('2.0655501E9', '2065550114').replace('shoulder', 'fibro'));
    expect(again.headings).toEqual([...file.headings, 'What to mend']);
    expect(again.columns).toEqual(file.columns);
    expect(again.rows.map(({ cells }) => cells[1])).toEqual(['Kim', 'Ada', 'Bo']);
  });
});

describe('our own export', () => {
  it('is read back, one row for each patient', () => {
    const { rows } = read(
      "patient_id,first_name,phone,condition,score\nx1,Ana,'+12065550101,back-pain,4\nx1,Ana,'+12065550101,back-pain,5",
    );
    expect(rows.map(({ body, repeated }) => [body?.phone, repeated])).toEqual([
      ['+12065550101', false],
      [undefined, true],
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['García, Ana', 'Ana', 'G.'],
    ['Ana García', 'Ana', 'G.'],
    ['Ana', 'Ana', undefined],
    ['de la Cruz, María José', 'María José', 'D.'],
  ])('%s is called %s (%s)', (name, firstName, label) => {
    const [row] = read(`Patient\tPhone\tCondition\n${name}\t1\tOA`).rows;
    expect(row?.body).toMatchObject({ firstName, ...(label !== undefined && { label }) });
    expect(row?.body).toHaveProperty('phone', '1');
  });
});

describe('scores from before', () => {
  it.each([
    ['2026-02-27:7 2026-02-28:6', 'month-first'],
    ['2/27/2026: 7; 2/28/2026: 6', 'month-first'],
    ['27.02.2026=7/10, 28.02.2026=6/10', 'month-first'],
    ['27/2/2026:7 28/2/2026:6', 'day-first'],
  ] as const)('are read from %s', (cell, order) => {
    const [row] = read(`First name,Phone,Condition,Baseline\nAna,1,OA,"${cell}"`, { order }).rows;
    expect(row?.body).toMatchObject({
      baseline: [
        { date: '2026-02-27', score: 7 },
        { date: '2026-02-28', score: 6 },
      ],
    });
  });

  it('are a fault where they are written otherwise', () => {
    const [row] = read('First name,Phone,Condition,Baseline\nAna,1,OA,7').rows;
    expect(row?.faults).toMatchObject([{ field: 'baseline' }]);
  });
});
