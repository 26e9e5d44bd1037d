/** What export works with. */
import type { ExportQueue } from '../../shared/exports/ports.ts';
import type { ExportServices } from '../../shared/exports/run-export.ts';

export interface Services extends ExportServices {
  queue: ExportQueue;
}
