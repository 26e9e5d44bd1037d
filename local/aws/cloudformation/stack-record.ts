import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** One part of a stack, as CloudFormation keeps it. */
export interface PartRecord {
  readonly type: string;
  readonly physicalId: string;
  readonly status: string;
  readonly reason?: string;
  /** Named by the template: nobody else may have this name, as long as the part is there. */
  readonly ownName?: string;
}

export interface StackEvent {
  readonly id: string;
  readonly at: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
}

/** A stack as it is kept, after its deletion too: what it left behind still has its names. */
export interface StackRecord {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string;
  readonly status: string;
  readonly reason?: string;
  readonly guarded: boolean;
  /** As it was given; empty before anything was carried out. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, PartRecord>>;
  /** Where its pages and its API are. */
  readonly webUrl: string;
}

export const isDeleted = ({ status }: StackRecord): boolean => status === 'DELETE_COMPLETE';

/** Stacks by their id, and what happened to each. */
export interface StackStore {
  /** By id, or by the name of one that is not deleted. */
  readonly find: (nameOrId: string) => StackRecord | undefined;
  /** Oldest first, those that are deleted included. */
  readonly all: () => readonly StackRecord[];
  /** Keeps a changed stack and answers it. */
  readonly put: (record: StackRecord) => StackRecord;
  /** As `put`, but outlives the process only with the next of those: for the many steps of one change. */
  readonly note: (record: StackRecord) => StackRecord;
  readonly tell: (stackId: string, event: Omit<StackEvent, 'id' | 'at'>) => void;
  /** Newest first. */
  readonly events: (stackId: string) => readonly StackEvent[];
}

/** Opens the stacks kept in the state database. */
export function createStackStore(database: DatabaseSync): StackStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS stacks (id TEXT PRIMARY KEY, record TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS stack_events (
      number INTEGER PRIMARY KEY AUTOINCREMENT, stack_id TEXT NOT NULL, event TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS events_of_stack ON stack_events(stack_id);
  `);
  const put = database.prepare(
    'INSERT INTO stacks (id, record) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET record = excluded.record',
  );
  const select = database.prepare('SELECT record FROM stacks ORDER BY rowid');
  const insertEvent = database.prepare('INSERT INTO stack_events (stack_id, event) VALUES (?, ?)');
  const selectEvents = database.prepare(
    'SELECT event FROM stack_events WHERE stack_id = ? ORDER BY number DESC',
  );
  const known = new Map(
    select.all().map((row) => {
      const record = JSON.parse(String(row.record)) as StackRecord;
      return [record.id, record];
    }),
  );
  return {
    find: (nameOrId) =>
      known.get(nameOrId) ?? [...known.values()].find((one) => one.name === nameOrId && !isDeleted(one)),
    all: () => [...known.values()],
    put: (record) => {
      known.set(record.id, record);
      put.run(record.id, JSON.stringify(record));
      return record;
    },
    note: (record) => {
      known.set(record.id, record);
      return record;
    },
    tell: (stackId, event) => {
      const whole: StackEvent = { id: randomUUID(), at: new Date().toISOString(), ...event };
      insertEvent.run(stackId, JSON.stringify(whole));
    },
    events: (stackId) => selectEvents.all(stackId).map((row) => JSON.parse(String(row.event)) as StackEvent),
  };
}
