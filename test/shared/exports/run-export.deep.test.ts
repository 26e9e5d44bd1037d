import { expect, it } from 'vitest';
import { runExport } from '../../../shared/exports/run-export.ts';
import { testExports } from '../../support/export-services.ts';
import { madeUpRows } from '../../support/made-up-rows.ts';

it('writes 200,000 check-ins in one run, in parts', async () => {
  const services = testExports(madeUpRows(4_000, 50));
  const message = await services.ask({});
  expect(await runExport(services, message, () => false)).toBe('done');
  expect(await services.row()).toMatchObject({ status: 'done', rows: 200_000 });
  const text = await services.data();
  expect(text.length).toBeGreaterThan(30_000_000);
  const lines = text.split('\r\n');
  expect(lines).toHaveLength(200_002);
  expect(new Set(lines.slice(1, -1).map((line) => line.split(',').length)).size).toBe(2);
});
