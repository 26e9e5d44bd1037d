import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withStack } from './synthesise.ts';
import type { Json } from './template.ts';

it.each<[string, Json]>([
  ['as it comes', {}],
  ['with a number', { number: { country: 'US', type: 'TOLL_FREE' } }],
])('the stack %s has nothing that AWS would object to', (_name, ebb) => {
  const validated = true;
  const report = withStack(
    ebb,
    (app) => readFileSync(join(app.synth().directory, 'validation-report.json'), 'utf8'),
    { validated },
  );
  expect((JSON.parse(report) as { pluginReports: unknown[] }).pluginReports).toEqual([]);
});
