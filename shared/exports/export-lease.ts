/** The hold of one run on an export: whoever writes its row last has it. */
import type { Clock } from '../outside/ports.ts';
import type { ExportReference, ExportRow } from './export-row.ts';
import type { Exports } from './ports.ts';

type Saved = Partial<Omit<ExportRow, keyof ExportReference | 'version'>>;

/** The row as this run last wrote it. Another run that writes it too ends this one, before it can spoil a part. */
export interface HeldExport {
  row: ExportRow;
  save(changes: Saved): Promise<boolean>;
}

/** Holds an export that was just loaded. */
export function hold(exports: Exports, loaded: ExportRow): HeldExport {
  const held: HeldExport = {
    row: loaded,
    async save(changes) {
      const next = { ...held.row, ...changes, version: held.row.version + 1 };
      if ((await exports.save(next)) === 'conflict') return false;
      held.row = next;
      return true;
    },
  };
  return held;
}

/** Whatever came of it, nobody waits for it any more. */
export function isOver({ status }: ExportRow): boolean {
  return status !== 'queued' && status !== 'running';
}

/** Forgets how far an export was, so that the next run begins its file anew. */
export async function startOver(
  { exports }: { exports: Exports },
  reference: ExportReference,
): Promise<void> {
  const row = await exports.load(reference);
  if (row !== null && !isOver(row)) {
    await hold(exports, row).save({ status: 'queued', progress: 0, rows: 0, checkpoint: null });
  }
}

/** Gives an export up, for staff to ask again. */
export async function giveUp(
  { exports, clock }: { exports: Exports; clock: Clock },
  reference: ExportReference,
): Promise<void> {
  const row = await exports.load(reference);
  if (row !== null && !isOver(row)) {
    await hold(exports, row).save({ status: 'failed', finishedAt: clock.now(), checkpoint: null });
  }
}
