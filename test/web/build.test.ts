import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDashboard, buildDashboard } from '../../web/build.ts';

const directory = mkdtempSync(join(tmpdir(), 'ebb-dashboard-'));
let built: BuiltDashboard;

beforeAll(async () => {
  built = await buildDashboard(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the built dashboard', () => {
  it('keeps its own code under 90 kB gzip', () => {
    expect(built.ownGzipBytes).toBeLessThan(90_000);
    expect(built.ownGzipBytes).toBeLessThan(built.gzipBytes);
  });

  it('is one page, an icon, the licences, and a script and a style sheet named after what is in them', () => {
    expect(readdirSync(directory).toSorted()).toEqual([...built.files].toSorted());
    expect(built.files.map((file) => file.replace(/-[A-Z0-9]{8}\./, '-*.'))).toEqual(
      expect.arrayContaining(['index.html', 'icon.svg', 'licences.txt', 'ebb-*.js', 'ebb-*.css']),
    );
    expect(built.files).toHaveLength(5);
  });

  it('comes with the licence of every library in it', () => {
    const licences = readFileSync(join(directory, 'licences.txt'), 'utf8');
    for (const name of ['preact', 'oidc-client-ts', 'd3-scale', 'd3-shape']) {
      expect(licences).toMatch(new RegExp(`^${name} `, 'm'));
    }
  });

  it('names its files in a page that runs nothing of its own, as the content policy asks', () => {
    const page = readFileSync(join(directory, 'index.html'), 'utf8');
    for (const file of built.files.filter((name) => name !== 'index.html')) {
      expect(page).toContain(`./${file}`);
    }
    expect(page).not.toMatch(/<script>|<style>|\son\w+=|\sstyle=/);
  });
});
