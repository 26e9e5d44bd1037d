/** A message of the exports queue: ids alone; what was asked for stands in the export's row. */
import * as z from 'zod/mini';
import type { ExportReference } from './export-row.ts';

const id = z.string().check(z.regex(/^[\w.:-]{1,128}$/));
const exportMessage = z.object({
  clinicId: id,
  exportId: id,
  /** How many runs in a row have failed. */
  attempt: z.exactOptional(z.int().check(z.minimum(0))),
});

export type ExportMessage = ExportReference & { attempt?: number };

/** Reads a message of the exports queue; the problem is named without a word of what the message said. */
export function readExportMessage(body: string): ExportMessage | { problem: 'not-json' | 'unknown-shape' } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { problem: 'not-json' };
  }
  const read = z.safeParse(exportMessage, json);
  return read.success ? read.data : { problem: 'unknown-shape' };
}

/** Writes a message of the exports queue. Throws for an id that no reader would accept. */
export function writeExportMessage(message: ExportMessage): string {
  return JSON.stringify(z.parse(exportMessage, message));
}
