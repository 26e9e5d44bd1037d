import { describe, expect, it } from 'vitest';
import { exportLink, loadExport } from '../../../shared/exports/ask-for-export.ts';
import type { ExportRow } from '../../../shared/exports/export-row.ts';
import { exportBody } from '../../../shared/staff-contract/exports.ts';
import { testExports } from '../../support/export-services.ts';
import { madeUpRows } from '../../support/made-up-rows.ts';

const reference = { clinicId: 'demo', exportId: 'e1' };

async function finished(changes: Partial<ExportRow> = {}) {
  const services = testExports(madeUpRows(1, 1));
  await services.ask({});
  const row = await services.row();
  const done: ExportRow = {
    ...row,
    version: 2,
    status: 'done',
    progress: 1,
    rows: 7,
    finishedAt: '2026-06-30T18:00:00.000Z',
    ...changes,
  };
  await services.exports.save(done);
  return { services, done };
}

describe('asking for an export', () => {
  it('notes who asked for what, and queues ids alone', async () => {
    const services = testExports(madeUpRows(1, 1));
    await services.ask({ kind: 'fhir.ndjson', deidentified: true });
    expect(await services.row()).toMatchObject({
      kind: 'fhir.ndjson',
      deidentified: true,
      status: 'queued',
      requestedBy: 'user-1',
      requestedAt: '2026-06-30T18:00:00.000Z',
    });
    expect(services.queued).toEqual([reference]);
  });

  it('twice under one id is asking once, and queues again what may have been lost', async () => {
    const services = testExports(madeUpRows(1, 1));
    await services.ask({ kind: 'fhir.ndjson' });
    const first = await services.row();
    await services.ask({ kind: 'check-ins.csv' });
    expect(await services.row()).toEqual(first);
    expect(services.queued).toHaveLength(2);
  });
});

describe('what is shown of an export', () => {
  it('has no link before it is done', async () => {
    const services = testExports(madeUpRows(1, 1));
    await services.ask({});
    expect(await loadExport(services, reference)).toEqual({
      status: 'queued',
      progress: 0,
      rows: 0,
      files: [],
    });
  });

  it('has links to the file and its dictionary, for 15 minutes', async () => {
    const { services } = await finished();
    expect(await loadExport(services, reference)).toEqual({
      status: 'done',
      progress: 1,
      rows: 7,
      url: 'memory:demo/e1/ebb-check-ins-2025-01-01-to-2026-06-30.csv?name=ebb-check-ins-2025-01-01-to-2026-06-30.csv&seconds=900',
      files: [
        {
          name: 'ebb-check-ins-2025-01-01-to-2026-06-30.csv',
          url: 'memory:demo/e1/ebb-check-ins-2025-01-01-to-2026-06-30.csv?name=ebb-check-ins-2025-01-01-to-2026-06-30.csv&seconds=900',
          rows: 7,
        },
      ],
      dictionaryUrl: expect.stringContaining('memory:demo/e1/data-dictionary.csv'),
    });
  });

  it('links the report beside an outcomes file', async () => {
    const { services } = await finished({ kind: 'outcomes.csv', deidentified: true });
    const shown = await loadExport(services, reference);
    expect(shown?.reportUrl).toContain('outcomes-report.json');
    expect(shown?.url).toContain('/ebb-outcomes-deidentified.csv');
    // Neither a name nor a link tells a date.
    expect(JSON.stringify(shown)).not.toMatch(/\d{4}-\d{2}/);
  });

  it('has no link once S3 has deleted the files', async () => {
    const { done, services } = await finished();
    expect(await exportLink(services.files, done, '2026-07-06T23:59:59.000Z')).not.toBeNull();
    expect(await exportLink(services.files, done, '2026-07-07T00:00:00.000Z')).toBeNull();
    services.clock.moveTo('2026-07-08T00:00:00.000Z');
    expect(await loadExport(services, reference)).toEqual({
      status: 'expired',
      progress: 1,
      rows: 7,
      files: [],
    });
  });

  it("is nothing for an unknown export and for another clinic's", async () => {
    const { services } = await finished();
    expect(await loadExport(services, { clinicId: 'demo', exportId: 'e2' })).toBeNull();
    expect(await loadExport(services, { clinicId: 'other', exportId: 'e1' })).toBeNull();
  });
});

describe('the body of a request', () => {
  it('for a de-identified file of sessions asks for 90 days', () => {
    const sessions = { kind: 'sessions.csv', from: '2026-01-01', deidentified: true };
    expect(exportBody.safeParse({ ...sessions, to: '2026-03-31' }).success).toBe(true);
    const short = { ...sessions, to: '2026-03-30' };
    expect(exportBody.safeParse(short).error?.issues).toMatchObject([
      { path: ['to'], message: expect.stringContaining('at least 90 days') },
    ]);
    expect(exportBody.safeParse({ ...short, deidentified: false }).success).toBe(true);
  });

  const body = { kind: 'check-ins.csv', from: '2026-01-01', to: '2026-03-31' };

  it('names who is in it unless it is asked not to', () => {
    expect(exportBody.parse(body)).toEqual({ ...body, deidentified: false });
  });

  it.each([
    [{ ...body, kind: 'patients.csv' }],
    [{ ...body, from: '2026-02-30' }],
    [{ ...body, from: '2026-04-01' }],
    [{ ...body, extra: 1 }],
    [{ ...body, deidentified: 'yes' }],
  ])('is refused: %o', (wrong) => {
    expect(exportBody.safeParse(wrong).success).toBe(false);
  });
});
