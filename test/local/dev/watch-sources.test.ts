import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchSources } from '../../../local/dev/watch-sources.ts';

let root: string;
let end: () => void;
const told: string[] = [];
const tells = (...paths: string[]) =>
  expect.poll(() => told.splice(0).toSorted(), { timeout: 60_000, interval: 150 }).toEqual(paths);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ebb-watch-'));
  told.length = 0;
  mkdirSync(join(root, 'shared', 'plan'), { recursive: true });
  writeFileSync(join(root, 'shared', 'plan', 'rule.ts'), '1');
  end = watchSources(root, ['shared'], ['cdk.json'], (paths) => {
    told.push(...paths);
    return Promise.resolve();
  });
});
afterEach(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

it('hears of a file that is replaced again and again, as many editors save', async () => {
  for (const text of ['2', '3', '4']) {
    writeFileSync(join(root, 'shared', 'plan', 'rule.ts~'), text);
    renameSync(join(root, 'shared', 'plan', 'rule.ts~'), join(root, 'shared', 'plan', 'rule.ts'));
    await tells('shared/plan/rule.ts');
  }
});

it('hears of one that is written in place or removed, and of what a new folder holds from then on', async () => {
  writeFileSync(join(root, 'shared', 'plan', 'rule.ts'), '2');
  await tells('shared/plan/rule.ts');
  rmSync(join(root, 'shared', 'plan', 'rule.ts'));
  await tells('shared/plan/rule.ts');
  mkdirSync(join(root, 'shared', 'texts', 'tips'), { recursive: true });
  await expect
    .poll(
      () => {
        writeFileSync(join(root, 'shared', 'texts', 'tips', 'tip.json'), '{}');
        return told;
      },
      { timeout: 60_000, interval: 150 },
    )
    .toContain('shared/texts/tips/tip.json');
});

it('hears of the files named at the root, and of no other', async () => {
  writeFileSync(join(root, 'notes.json'), '{}');
  writeFileSync(join(root, 'cdk.json'), '{}');
  await tells('cdk.json');
});
