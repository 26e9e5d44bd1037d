import { DatabaseSync } from 'node:sqlite';

/** dynoxide's stream table, reached beside dynoxide through its database file. */
export interface StreamTable {
  /**
   * Deletes a table's records up to and with this sequence number. The newest record stays: dynoxide numbers
   * the next one after it, and an empty table would begin at 1 again, behind every reader.
   */
  readonly trim: (upToSequenceByTable: Readonly<Record<string, string>>) => number;
  readonly close: () => void;
}

/**
 * Opens the stream table of a running dynoxide and gives it the index it lacks: without one every put reads
 * the whole table to number its record, 12.8 ms at 20,000 records against 1.0 ms.
 */
export function openStreamTable(databaseFile: string): StreamTable {
  const database = new DatabaseSync(databaseFile, { timeout: 5_000 });
  database.exec(
    'CREATE INDEX IF NOT EXISTS ebb_stream_records ON _stream_records(table_name, CAST(sequence_number AS INTEGER))',
  );
  const deletion = database.prepare(
    `DELETE FROM _stream_records
     WHERE table_name = :table AND CAST(sequence_number AS INTEGER) <= :upTo
       AND CAST(sequence_number AS INTEGER) <
         (SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = :table)`,
  );
  return {
    trim(upToSequenceByTable) {
      let gone = 0;
      for (const [table, upTo] of Object.entries(upToSequenceByTable)) {
        gone += Number(deletion.run({ table, upTo: BigInt(upTo) }).changes);
      }
      return gone;
    },
    close: () => database.close(),
  };
}
