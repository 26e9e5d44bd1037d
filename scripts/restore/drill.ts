/** A restore, practised: the history is restored beside the live one, read whole, compared, and let go again. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import type { Clock } from '../../shared/outside/ports.ts';
import { createMemoryViews } from '../../shared/views/memory-views.ts';
import { patientsEver } from '../patients-ever.ts';
import { rebuildClinic } from '../rebuild-clinic.ts';
import { type Compared, compareHistories } from './compare-histories.ts';
import { endTable, restoreInto } from './restored-table.ts';

export interface Drill {
  readonly client: DynamoDBClient;
  readonly historyTable: string;
  readonly clock: Clock;
  /** The moment to restore; undefined for the latest there is. */
  readonly at: Date | undefined;
  /** Leaves the restored table where it is, for a restore in earnest. */
  readonly keep: boolean;
}

export interface Drilled extends Compared {
  readonly table: string;
  readonly moment: string;
  readonly restoredMs: number;
  /** Rows of pages that a rebuild makes of the restored history. */
  readonly rows: number;
}

async function* each(patientId: string): AsyncGenerator<string> {
  yield patientId;
}

async function* nobody(): AsyncGenerator<never> {}

async function* both(one: AsyncIterable<string>, other: AsyncIterable<string>): AsyncGenerator<string> {
  yield* one;
  yield* other;
}

/** Practises a restore. Nothing of the live tables is written; the restored one is deleted even when the comparison fails. */
export async function drillRestore({ client, historyTable, clock, at, keep }: Drill): Promise<Drilled> {
  const table = `${historyTable}-drill-${clock.now().replaceAll(/\D/g, '').slice(0, 14)}`;
  const began = performance.now();
  const moment = await restoreInto(client, { from: historyTable, into: table, at });
  const restoredMs = performance.now() - began;
  try {
    const live = createDynamoHistories(client, historyTable, clock);
    const restored = createDynamoHistories(client, table, clock);
    const patientIds = both(patientsEver(client, table), patientsEver(client, historyTable));
    const compared = await compareHistories({ live, restored, patientIds, moment });
    let rows = 0;
    for await (const patientId of patientsEver(client, table)) {
      const views = createMemoryViews(clock);
      const made = { histories: restored, views, patientIds: each(patientId), strangers: nobody() };
      rows += (await rebuildClinic(made)).rows;
    }
    return { ...compared, table, moment, restoredMs, rows };
  } finally {
    if (!keep) await endTable(client, table);
  }
}
