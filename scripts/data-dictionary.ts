/** `npm run data-dictionary`: writes docs/data-dictionary.md from the tables that exports are written with. */
import { writeFile } from 'node:fs/promises';
import { dictionaryPage } from '../shared/exports/data-dictionary.ts';

await writeFile(new URL('../docs/data-dictionary.md', import.meta.url), dictionaryPage());
