import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { refusedIn } from '../licences/allowed.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run licences

Part of npm run check: looks whether every package of the lockfile comes under a licence that its use allows.`;

await runScript(usage, async () => {
  parseArgs({ options: {} });
  const lock = readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: Parameters<typeof refusedIn>[0] };
  const refused = refusedIn(packages);
  if (refused.length > 0) throw usageError(`Licences that are not allowed:\n${refused.join('\n')}`);
  console.log(`${Object.keys(packages).length - 1} packages, all under licences that are allowed.`);
});
