/**
 * Keeps the read model in step with the histories. A row is replaced only by one of a later commit, so records may come
 * again, or during a rebuild.
 */
import type { DynamoDBRecord } from 'aws-lambda';
import { decodeCommit } from '../../shared/history/commit-codec.ts';
import type { Commit } from '../../shared/history/ports.ts';
import { streamOwner } from '../../shared/history/stream-owner.ts';
import { putOutcomesOf } from '../../shared/views/outcomes-rows.ts';
import { loadRowsOfCommit } from '../../shared/views/patient-rows.ts';
import { strangerRowsOf } from '../../shared/views/stranger-rows.ts';
import { itemOfImage } from '../lambda/stream-image.ts';
import type { Services } from './services.ts';

async function projectCommit({ histories, views }: Services, commit: Commit): Promise<void> {
  const rows = await loadRowsOfCommit(histories, commit);
  if (rows === null || rows.caseload === null) return views.removePatient(commit.patientId);
  await Promise.all([
    ...rows.inbox.map((row) => views.putInboxItem(row)),
    ...rows.checkIns.map((row) => views.putCheckIn(row)),
    ...rows.care.map((row) => views.putCare(row)),
    ...rows.records.map((row) => views.putRecord(row)),
  ]);
  if (rows.checkIns.length + rows.care.length + rows.records.length > 0)
    await putOutcomesOf(views, rows.caseload);
  // Last, since whoever reads the others takes its number for how far they have come.
  await views.putPatient(rows.caseload);
}

/**
 * The rows of a number that belongs to no patient, from what is known of it now. An erasure forgets it and then removes
 * its rows; should it do so while they are being put, the second look finds that out.
 */
async function projectStranger({ strangers, views }: Services, strangerId: string): Promise<void> {
  const state = await strangers.load(strangerId);
  for (const row of state === null ? [] : strangerRowsOf(state)) await views.putInboxItem(row);
  if ((await strangers.load(strangerId)) === null) await views.removeStranger(strangerId);
}

/** Handles one record of the stream; throws when it could not be shown, so that it comes again. */
export function createHandler(services: Services) {
  return async (record: DynamoDBRecord): Promise<void> => {
    const owner = streamOwner(record);
    const image = record.dynamodb?.NewImage;
    if (owner === null || image === undefined) return;
    if (owner.kind === 'patient') {
      // What an erasure leaves of a forgotten commit has no body: there is nothing to show.
      if (image.body !== undefined) await projectCommit(services, decodeCommit(itemOfImage(image)));
      return;
    }
    await projectStranger(services, owner.id);
  };
}
