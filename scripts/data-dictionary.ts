import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dictionaryPage } from '../shared/exports/data-dictionary.ts';
import { runScript } from './run-script.ts';

const usage = `npm run data-dictionary

Writes docs/data-dictionary.md from the tables that exports are written with.`;

await runScript(usage, async () => {
  parseArgs({ options: {} });
  await writeFile(new URL('../docs/data-dictionary.md', import.meta.url), dictionaryPage());
});
