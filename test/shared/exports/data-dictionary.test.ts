import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dictionaryCsv, dictionaryPage } from '../../../shared/exports/data-dictionary.ts';
import { fileFormat } from '../../../shared/exports/file-format.ts';
import { clinicKey } from '../../support/export-services.ts';

const page = new URL('../../../docs/data-dictionary.md', import.meta.url);

function headings(kind: 'check-ins.csv' | 'outcomes.csv', deidentified: boolean): string[] {
  const { head } = fileFormat({
    kind,
    period: { from: null, to: '2026-06-30' },
    naming: { deidentified, clinicKey, hidden: [] },
    lowBaseline: () => 3,
  });
  const [names = []]: string[][] = parse(head, { bom: true });
  return names;
}

describe('the data dictionary', () => {
  it('in docs is the one the exports carry: `npm run data-dictionary` writes it', () => {
    expect(readFileSync(page, 'utf8')).toBe(dictionaryPage());
  });

  it.each([
    ['check-ins.csv', 'identified'],
    ['check-ins.csv', 'deidentified'],
    ['outcomes.csv', 'identified'],
    ['outcomes.csv', 'deidentified'],
  ] as const)('of %s, %s, names its columns, all of them, in their order', (kind, form) => {
    const entries: { field: string; meaning: string }[] = parse(dictionaryCsv(kind, form), {
      columns: true,
      bom: true,
    });
    expect(entries.map(({ field }) => field)).toEqual(headings(kind, form === 'deidentified'));
    for (const { meaning } of entries) expect(meaning.length).toBeGreaterThan(10);
  });

  it('of a de-identified file names nothing that would tell who somebody is', () => {
    for (const kind of ['check-ins.csv', 'outcomes.csv'] as const) {
      const names = headings(kind, true);
      for (const name of ['first_name', 'phone', 'time_zone', 'date', 'due', 'enrolled_on']) {
        expect(names).not.toContain(name);
      }
    }
  });
});
