import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoExports } from '../../../shared/exports/dynamo-exports.ts';
import { type ExportRow, objectKeys } from '../../../shared/exports/export-row.ts';
import { createMemoryExports } from '../../../shared/exports/memory-exports.ts';
import { createMemoryFiles } from '../../../shared/exports/memory-files.ts';
import type { Exports } from '../../../shared/exports/ports.ts';
import { withdrawExports } from '../../../shared/exports/withdraw-exports.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';

const now = '2026-06-30T18:00:00.000Z';

function rowOf(exportId: string, changes: Partial<ExportRow> = {}): ExportRow {
  return {
    clinicId: 'demo',
    exportId,
    kind: 'check-ins.csv',
    from: '2026-01-01',
    to: '2026-06-30',
    deidentified: false,
    version: 1,
    requestedBy: 'user-1',
    requestedAt: now,
    status: 'queued',
    progress: 0,
    rows: 0,
    finishedAt: null,
    checkpoint: null,
    ...changes,
  };
}

async function idsOf(exports: Exports, clinicId: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { exportId } of exports.ofClinic(clinicId)) ids.push(exportId);
  return ids.sort();
}

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

describe.each([
  ['memory', async () => createMemoryExports()],
  ['DynamoDB', async () => createDynamoExports(dynamodb.client, await dynamodb.newTable('views'))],
])('exports in %s', (_name, make) => {
  it("are listed, a clinic's own, the newest first", async () => {
    const exports = await make();
    for (const minute of [2, 0, 1]) {
      await exports.save(rowOf(`e${minute}`, { requestedAt: `2026-06-30T18:0${minute}:00.000Z` }));
    }
    await exports.save(rowOf('theirs', { clinicId: 'other' }));
    expect((await exports.recent('demo', 2)).map(({ exportId }) => exportId)).toEqual(['e2', 'e1']);
    expect(await idsOf(exports, 'demo')).toEqual(['e0', 'e1', 'e2']);
    expect(await idsOf(exports, 'nobody')).toEqual([]);
  });
});

describe('withdrawing exports', () => {
  const checkpoint = {
    parts: ['part-1'],
    tail: true,
    after: 'patient-1',
    patients: 1,
    rows: 9,
    tally: null,
    hidden: [],
  };

  it('deletes files and uploads of the clinic alone, and forgets which patient came last', async () => {
    const exports = createMemoryExports();
    const files = createMemoryFiles();
    const running = rowOf('e1', { status: 'running' });
    const { data, tail } = objectKeys(running);
    const uploadId = await files.begin(data, { contentType: 'text/csv' });
    await exports.save({ ...running, checkpoint: { ...checkpoint, uploadId } });
    const theirs = rowOf('e1', { clinicId: 'other' });
    await exports.save(theirs);
    for (const key of [tail, objectKeys(theirs).data]) {
      await files.put(key, Buffer.from('x'), { contentType: 'text/csv' });
    }
    await withdrawExports({ exports, files }, 'demo', now);
    expect(await exports.load(running)).toEqual({
      ...running,
      version: 2,
      status: 'withdrawn',
      finishedAt: now,
    });
    expect([...files.objects.keys()]).toEqual([objectKeys(theirs).data]);
    await expect(files.complete(data, uploadId, [])).rejects.toThrow('the upload is gone');
    expect((await exports.load(theirs))?.status).toBe('queued');
  });

  it('wins over a run that notes its progress at the same moment', async () => {
    const memory = createMemoryExports();
    const files = createMemoryFiles();
    await memory.save(rowOf('e1', { status: 'running' }));
    let races = 3;
    const exports: Exports = {
      ...memory,
      async save(row) {
        const stored = await memory.load(row);
        if (races > 0 && stored !== null) {
          races -= 1;
          await memory.save({ ...stored, version: stored.version + 1, progress: 0.5 });
        }
        return memory.save(row);
      },
    };
    await withdrawExports({ exports, files }, 'demo', now);
    expect(await memory.load(rowOf('e1'))).toMatchObject({ status: 'withdrawn', version: 5 });
    await withdrawExports({ exports, files }, 'demo', now);
    expect(await memory.load(rowOf('e1'))).toMatchObject({ status: 'withdrawn', version: 5 });
  });
});
