/**
 * What an export costs: the peak heap of its worker at 1,000,000 check-ins against 100,000, and its rate against
 * reading the same rows alone, from DynamoDB: `node bench/export.ts`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createMemoryFiles } from '../shared/exports/memory-files.ts';
import { createRowSource, type RowSource, recordsOf } from '../shared/exports/row-source.ts';
import { runExport } from '../shared/exports/run-export.ts';
import { createDynamoViews } from '../shared/views/dynamo-views.ts';
import { startTestDynamodb } from '../test/support/dynoxide.ts';
import { testExports } from '../test/support/export-services.ts';
import { madeUpRows } from '../test/support/made-up-rows.ts';
import { type Budget, runAsCommand } from './budget.ts';
import { systemClock } from '../shared/outside/system-clock.ts';

const checkInsEach = 50;
const mebibyte = 1024 * 1024;

/** Files that take everything and keep nothing: what is measured is the export, not a bucket in memory. */
function forgetfulFiles() {
  const files = createMemoryFiles();
  return {
    ...files,
    put: async () => undefined,
    putPart: async () => 'part',
    complete: async () => undefined,
  };
}

async function exportAll(rows: RowSource): Promise<number> {
  const services = testExports(rows);
  const reference = await services.ask({});
  const result = await runExport({ ...services, files: forgetfulFiles() }, reference, () => false);
  if (result !== 'done') throw new Error(`the export ended as ${result}`);
  return (await services.row()).rows;
}

/** Exports made-up rows in this process and answers its peak heap and peak memory, in bytes. */
async function measureHeap(checkIns: number): Promise<{ heap: number; rows: number }> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('run with --expose-gc');
  let heap = 0;
  let patients = 0;
  const rows = madeUpRows(checkIns / checkInsEach, checkInsEach);
  const measured: RowSource = {
    ...rows,
    async record(clinicId, patientId) {
      patients += 1;
      if (patients % 100 === 0) {
        // What is in use, without what the collector merely has not come to yet.
        gc();
        heap = Math.max(heap, process.memoryUsage().heapUsed);
      }
      return rows.record(clinicId, patientId);
    },
  };
  return { rows: await exportAll(measured), heap };
}

/** The same in a process of its own, so that nothing is left from the one before. */
async function heapOf(checkIns: number): Promise<{ heap: number; rows: number }> {
  const line = ['--expose-gc', fileURLToPath(import.meta.url), '--heap', String(checkIns)];
  const child = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child, 'close');
  const measured: { heap: number; rows: number } = JSON.parse(Buffer.concat(said).toString('utf8'));
  return measured;
}

async function heapBudget(): Promise<Budget> {
  const small = await heapOf(100_000);
  const large = await heapOf(1_000_000);
  const ratio = large.heap / small.heap;
  const inMebibytes = (bytes: number) => `${(bytes / mebibyte).toFixed(1)} MiB`;
  return {
    name: 'Heap of an export of 1,000,000 check-ins against one of 100,000',
    measured: `${ratio.toFixed(2)} x (${inMebibytes(large.heap)} against ${inMebibytes(small.heap)})`,
    budget: 'at most 1.1 x',
    ok: ratio <= 1.1 && large.rows === 1_000_000 && small.rows === 100_000,
  };
}

async function readAll(source: RowSource): Promise<number> {
  let rows = 0;
  const { ids } = await source.patients('demo', '2030-01-01');
  for await (const { record } of recordsOf(source, 'demo', ids.after(null)))
    rows += record?.checkIns.length ?? 0;
  return rows;
}

/** Rows a second of the fastest of several turns: what else the machine does only makes a turn slower. */
async function rateOf(work: () => Promise<number>): Promise<number> {
  let best = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    const rows = await work();
    best = Math.max(best, rows / ((performance.now() - start) / 1000));
  }
  return best;
}

async function rateBudget(): Promise<Budget> {
  const patients = 200;
  const dynamodb = await startTestDynamodb();
  try {
    const views = createDynamoViews(dynamodb.client, await dynamodb.newTable('views'), systemClock);
    const made = madeUpRows(patients, checkInsEach);
    for (const id of (await made.patients('demo', '2030-01-01')).ids.after(null)) {
      const record = await made.record('demo', id);
      if (record === null) continue;
      await views.putPatient(record.patient);
      await Promise.all(record.checkIns.map((row) => views.putCheckIn(row)));
    }
    const source = createRowSource(views);
    const reading = await rateOf(() => readAll(source));
    const exporting = await rateOf(() => exportAll(source));
    const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en')}/s`;
    return {
      name: 'Rate of an export against reading the same rows alone',
      measured: `${(exporting / reading).toFixed(2)} x (${perSecond(exporting)} against ${perSecond(reading)})`,
      budget: 'at least 0.5 x',
      ok: exporting >= reading / 2,
    };
  } finally {
    await dynamodb.close();
  }
}

async function measure(): Promise<Budget[]> {
  return [await rateBudget(), await heapBudget()];
}

if (import.meta.main) {
  const at = process.argv.indexOf('--heap');
  if (at === -1) await runAsCommand(measure);
  else process.stdout.write(JSON.stringify(await measureHeap(Number(process.argv[at + 1]))));
}
