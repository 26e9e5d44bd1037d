/** Writes exports: each message is one run, and a run that does not get to the end asks for the next. */
import type { SQSRecord } from 'aws-lambda';
import { giveUp, startOver } from '../../shared/exports/export-lease.ts';
import { type ExportMessage, readExportMessage } from '../../shared/exports/export-message.ts';
import { UploadLostError } from '../../shared/exports/ports.ts';
import { runExport } from '../../shared/exports/run-export.ts';
import type { Turn } from '../lambda/around.ts';
import { errorFields, log } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';
import type { Services } from './services.ts';

/** Time kept back for the last part and the checkpoint. */
const marginMs = 60_000;

/** Runs that may fail in a row before staff are told to ask again. */
const mostFailures = 4;
const secondsBetween = 30;

async function failed(services: Services, message: ExportMessage, error: unknown): Promise<void> {
  const { clinicId, exportId } = message;
  const attempt = (message.attempt ?? 0) + 1;
  log.error('export-run-failed', { clinicId, exportId, count: attempt, ...errorFields(error) });
  if (attempt >= mostFailures) return giveUp(services, message);
  if (error instanceof UploadLostError) await startOver(services, message);
  // A message of our own, because SQS would give this one back only after six times the function's time.
  await services.queue.queueExport({ clinicId, exportId, attempt }, secondsBetween * attempt);
}

/**
 * Goes on with the export that a message names, until the end or the time is up. What fails is asked for again a few
 * times, and then given up; an unreadable message throws.
 */
export function createHandler(services: Services) {
  return async (record: SQSRecord, { remainingMs }: Pick<Turn, 'remainingMs'>): Promise<void> => {
    const message = readExportMessage(record.body);
    if ('problem' in message) throw unreadable(message.problem);
    const { clinicId, exportId } = message;
    try {
      const result = await runExport(services, message, () => remainingMs() < marginMs);
      log.info('export-run', { clinicId, exportId, kind: result });
      if (result === 'unfinished') await services.queue.queueExport({ clinicId, exportId });
    } catch (error) {
      await failed(services, message, error);
    }
  };
}
