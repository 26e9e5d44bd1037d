import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/export/handler.ts';
import type { ExportKind } from '../../../shared/domain/export-kinds.ts';
import { loadExport } from '../../../shared/exports/ask-for-export.ts';
import { type ExportMessage, writeExportMessage } from '../../../shared/exports/export-message.ts';
import { type TestExports, testExports } from '../../support/export-services.ts';
import { madeUpRows } from '../../support/made-up-rows.ts';

function recordOf(body: string): SQSRecord {
  return {
    messageId: 'm1',
    receiptHandle: 'r1',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 's',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:exports',
    awsRegion: 'us-east-1',
  };
}

const plenty = () => 900_000;

/** Time for so many patients, then it is up. */
function timeFor(patients: number): () => number {
  let left = patients;
  return () => {
    left -= 1;
    return left > 0 ? 900_000 : 1_000;
  };
}

async function handleAll(
  services: TestExports,
  remaining: () => () => number = () => plenty,
): Promise<number> {
  const handle = createHandler(services);
  let runs = 0;
  for (let message = services.queued.shift(); message !== undefined; message = services.queued.shift()) {
    runs += 1;
    if (runs > 500) throw new Error('the export does not end');
    await handle(recordOf(writeExportMessage(message)), { remainingMs: remaining() });
  }
  return runs;
}

async function fileOf(
  kind: ExportKind,
  remaining?: () => () => number,
  deidentified = false,
): Promise<{ text: string; services: TestExports; runs: number }> {
  const services = testExports(madeUpRows(23, 20));
  await services.ask({ kind, deidentified });
  const runs = await handleAll(services, remaining);
  return { text: await services.data(), services, runs };
}

describe('the export function', () => {
  it('writes the file with its dictionary, and says how it went', async () => {
    const { services, text } = await fileOf('check-ins.csv');
    expect(text.split('\r\n')).toHaveLength(1 + 23 * 20 + 1);
    expect(services.text('data-dictionary.csv')).toContain('hours_to_answer');
    expect(await services.row()).toMatchObject({
      status: 'done',
      progress: 1,
      rows: 460,
      finishedAt: '2026-06-30T18:00:00.000Z',
      checkpoint: null,
    });
  });

  it.each(['check-ins.csv', 'outcomes.csv', 'fhir.ndjson'] as const)(
    'goes on where it was: %s in runs of two patients is the same file, and no patient is written twice',
    async (kind) => {
      const whole = await fileOf(kind);
      const pieces = await fileOf(kind, () => timeFor(2));
      expect(pieces.runs).toBe(12);
      expect(pieces.text).toBe(whole.text);
      expect((await pieces.services.row()).rows).toBe((await whole.services.row()).rows);
      if (kind === 'outcomes.csv') {
        const report = pieces.services.text('outcomes-report.json');
        expect(report).toBe(whole.services.text('outcomes-report.json'));
        expect(JSON.parse(report)).toMatchObject({ seen: 23, all: { patients: 23 } });
      }
    },
  );

  it('tells its progress on the way', async () => {
    const services = testExports(madeUpRows(10, 5));
    await services.ask({});
    const [message] = services.queued.splice(0);
    await createHandler(services)(recordOf(JSON.stringify(message)), { remainingMs: timeFor(4) });
    const shown = await loadExport(services, { clinicId: 'demo', exportId: 'e1' });
    expect(shown).toEqual({ status: 'running', progress: 0.4, rows: 20, files: [] });
    expect(services.queued).toEqual([{ clinicId: 'demo', exportId: 'e1' }]);
  });

  it('gives up to another run that has taken the export over', async () => {
    const services = testExports(madeUpRows(10, 5));
    await services.ask({});
    services.queued.length = 0;
    const row = await services.row();
    let calls = 0;
    const handle = createHandler({
      ...services,
      exports: {
        ...services.exports,
        async save(next) {
          calls += 1;
          // Another run writes between this run's first note and its next.
          if (calls === 2) await services.exports.save({ ...next, progress: 0.9 });
          return services.exports.save(next);
        },
      },
    });
    await handle(recordOf(JSON.stringify({ clinicId: 'demo', exportId: 'e1' })), { remainingMs: timeFor(2) });
    expect(row.version).toBe(1);
    expect((await services.row()).progress).toBe(0.9);
    expect(services.queued).toEqual([]);
  });

  it('begins the file anew when S3 has lost the upload', async () => {
    // 110 patients of 60 check-ins fill more than one part, so the upload is under way when it is lost.
    const [services, undisturbed] = [testExports(madeUpRows(120, 60)), testExports(madeUpRows(120, 60))];
    await services.ask({ kind: 'fhir.ndjson' });
    const [message] = services.queued.splice(0);
    const handle = createHandler(services);
    await handle(recordOf(JSON.stringify(message)), { remainingMs: timeFor(110) });
    expect((await services.row()).checkpoint?.uploadId).toBe('upload-1');
    services.files.loseUploads();
    await handleAll(services);
    await undisturbed.ask({ kind: 'fhir.ndjson' });
    await handleAll(undisturbed);
    const { rows } = await undisturbed.row();
    expect(await services.row()).toMatchObject({ status: 'done', rows });
    expect(rows).toBeGreaterThan(120 * 60);
    expect((await services.data()).split('\n')).toHaveLength(rows + 1);
    expect((await services.data()) === (await undisturbed.data())).toBe(true);
  });

  it('tries again a while after a failure, and tells staff after the fourth', async () => {
    const rows = madeUpRows(3, 3);
    const services = testExports({
      ...rows,
      record: async () => {
        throw new Error('no connection');
      },
    });
    await services.ask({});
    const attempts: (number | undefined)[] = [];
    const handle = createHandler({
      ...services,
      queue: {
        async queueExport(message: ExportMessage, delay) {
          attempts.push(delay);
          await services.queue.queueExport(message);
        },
      },
    });
    for (let message = services.queued.shift(); message !== undefined; message = services.queued.shift()) {
      await handle(recordOf(JSON.stringify(message)), { remainingMs: plenty });
    }
    expect(attempts).toEqual([30, 60, 90]);
    expect(await services.row()).toMatchObject({ status: 'failed', checkpoint: null });
  });

  it('does a finished export once more only when asked for one', async () => {
    const { services } = await fileOf('check-ins.csv');
    const done = await services.row();
    services.queued.push({ clinicId: 'demo', exportId: 'e1' });
    await handleAll(services);
    expect(await services.row()).toEqual(done);
  });

  it.each(['nonsense', '{"clinicId":"demo"}', '{"clinicId":"demo","exportId":"a b"}'])(
    'throws for a message that is not ours: %s',
    async (body) => {
      const services = testExports(madeUpRows(1, 1));
      await expect(createHandler(services)(recordOf(body), { remainingMs: plenty })).rejects.toThrow(
        'unreadable payload',
      );
    },
  );

  it('ends a period that is still to come today, or everybody would lack an endpoint', async () => {
    const services = testExports(madeUpRows(6, 78));
    await services.ask({ kind: 'outcomes.csv', to: '2027-12-31' });
    await handleAll(services);
    expect(JSON.parse(services.text('outcomes-report.json'))).toMatchObject({
      period: { to: '2026-06-30' },
      all: { completers: 6 },
    });
  });
});
