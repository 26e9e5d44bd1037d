import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDashboard, buildDashboard } from '../../web/build.ts';

const directory = mkdtempSync(join(tmpdir(), 'ebb-dashboard-'));
let built: BuiltDashboard;

const contentsOf = (names: readonly string[]): string =>
  names.map((name) => readFileSync(join(directory, name), 'utf8')).join('\n');

beforeAll(async () => {
  built = await buildDashboard(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the built dashboard', () => {
  it('loads at most 110 kB gzip before Today is seen', () => {
    expect(built.firstLoadBytes).toBeLessThan(110_000);
    expect(built.firstLoadBytes).toBeLessThan(built.gzipBytes);
  });

  it('leaves charts, the reader of sheets and the import for when they are gone to', () => {
    const scripts = built.files.filter((name) => name.endsWith('.js'));
    const first = contentsOf(scripts.filter((name) => built.firstLoad.includes(name)));
    const later = contentsOf(scripts.filter((name) => !built.firstLoad.includes(name)));
    // A word of each that no minifier takes away.
    const marks = ['point-baseline', 'file-input', 'sharedStrings'];
    expect(marks.filter((mark) => first.includes(mark))).toEqual([]);
    expect(marks.filter((mark) => later.includes(mark))).toEqual(marks);
  });

  it('is one page, an icon, the licences, a style sheet, and scripts named after what is in them', () => {
    expect(readdirSync(directory).toSorted()).toEqual([...built.files].toSorted());
    const kinds = new Set(built.files.map((file) => file.replace(/^.*-[A-Z0-9]{8}\./, '*-hash.')));
    expect([...kinds].toSorted()).toEqual([
      '*-hash.css',
      '*-hash.js',
      'icon.svg',
      'index.html',
      'licences.txt',
    ]);
    expect(built.files.filter((file) => file.endsWith('.css'))).toHaveLength(1);
  });

  it('comes with the licence of every library in it', () => {
    const licences = readFileSync(join(directory, 'licences.txt'), 'utf8');
    for (const name of [
      'preact',
      'oidc-client-ts',
      'd3-scale',
      'd3-shape',
      'csv-parse',
      'read-excel-file',
      'fflate',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} `, 'm'));
    }
  });

  it('names what it needs first in a page that runs nothing of its own, as the content policy asks', () => {
    const page = readFileSync(join(directory, 'index.html'), 'utf8');
    for (const file of [...built.firstLoad, 'icon.svg']) expect(page).toContain(`./${file}`);
    expect(page).not.toMatch(/<script>|<style>|\son\w+=|\sstyle=/);
  });
});
