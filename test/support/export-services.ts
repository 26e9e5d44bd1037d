/** Everything an export works with, in memory, over made-up rows. */
import type { Services } from '../../functions/export/services.ts';
import { createExport } from '../../shared/exports/ask-for-export.ts';
import type { ExportMessage } from '../../shared/exports/export-message.ts';
import { type ExportRequest, type ExportRow, fileName } from '../../shared/exports/export-row.ts';
import { createMemoryExports } from '../../shared/exports/memory-exports.ts';
import { createMemoryFiles, type MemoryFiles } from '../../shared/exports/memory-files.ts';
import type { RowSource } from '../../shared/exports/row-source.ts';
import { createManualClock, type ManualClock } from '../../shared/outside/manual-clock.ts';
import { testSettings } from './patient-story.ts';

export const clinicKey = 'ab'.repeat(32);

export interface TestExports extends Services {
  files: MemoryFiles;
  clock: ManualClock;
  /** Messages not taken yet, oldest first. */
  queued: ExportMessage[];
  /** Asks for an export as the staff API does. */
  ask(request: Partial<ExportRequest>): Promise<ExportMessage>;
  row(): Promise<ExportRow>;
  /** An object of the export as text. */
  text(name: string): string;
  /** The file itself. */
  data(): Promise<string>;
}

/** The services, with the clock on 2026-06-30. */
export function testExports(rows: RowSource): TestExports {
  const queued: ExportMessage[] = [];
  const exports = createMemoryExports();
  const files = createMemoryFiles();
  const clock = createManualClock('2026-06-30T18:00:00.000Z');
  const queue = {
    async queueExport(message: ExportMessage) {
      queued.push(message);
    },
  };
  const clinics = {
    latest: async () => ({ ...testSettings, clinicId: 'demo' }),
    versions: async () => [{ ...testSettings, clinicId: 'demo' }],
    key: async () => clinicKey,
  };
  function text(name: string): string {
    const bytes = files.objects.get(`demo/e1/${name}`);
    if (bytes === undefined) throw new Error(`there is no object ${name}`);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async function row(): Promise<ExportRow> {
    const found = await exports.load({ clinicId: 'demo', exportId: 'e1' });
    if (found === null) throw new Error('there is no such export');
    return found;
  }

  return {
    exports,
    files,
    clock,
    queue,
    clinics,
    rows,
    queued,
    async ask(request) {
      const whole = {
        kind: 'check-ins.csv' as const,
        from: '2025-01-01',
        to: '2026-06-30',
        deidentified: false,
        ...request,
      };
      await createExport({ exports, queue, clock }, { clinicId: 'demo', exportId: 'e1' }, whole, 'user-1');
      return { clinicId: 'demo', exportId: 'e1' };
    },
    row,
    text,
    data: async () => text(fileName(await row())),
  };
}
