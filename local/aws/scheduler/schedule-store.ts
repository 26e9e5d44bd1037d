import type { DatabaseSync } from 'node:sqlite';
import type { ScheduleDefinition } from './schedule-definition.ts';

/** One schedule as it is kept. All times are moved epoch ms. */
export interface StoredSchedule {
  readonly groupName: string;
  readonly name: string;
  readonly definition: ScheduleDefinition;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** When it fires next; null when it has fired for good or is disabled. */
  readonly dueAt: number | null;
  readonly clientToken: string;
}

interface StoredGroup {
  readonly name: string;
  readonly createdAt: number;
  readonly clientToken: string;
}

export interface ScheduleStore {
  readonly group: (name: string) => StoredGroup | null;
  readonly groups: () => StoredGroup[];
  readonly putGroup: (group: StoredGroup) => void;
  /** Deletes the group and every schedule in it. */
  readonly deleteGroup: (name: string) => void;
  readonly get: (groupName: string, name: string) => StoredSchedule | null;
  /** Schedules in order of group and name. */
  readonly list: () => StoredSchedule[];
  readonly put: (schedule: StoredSchedule) => void;
  readonly delete: (groupName: string, name: string) => void;
  readonly nextDue: () => number | null;
  /** Schedules due by `nowMs`, the longest due first. */
  readonly dueBy: (nowMs: number) => StoredSchedule[];
}

/** Schedules and their groups, kept in the state database. */
export function createScheduleStore(database: DatabaseSync): ScheduleStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS schedule_groups (name TEXT PRIMARY KEY, record TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS schedules (
      group_name TEXT NOT NULL, name TEXT NOT NULL, due_at INTEGER, record TEXT NOT NULL,
      PRIMARY KEY (group_name, name)
    );
    CREATE INDEX IF NOT EXISTS schedules_by_due ON schedules(due_at) WHERE due_at IS NOT NULL;
  `);
  const statements = {
    group: database.prepare('SELECT record FROM schedule_groups WHERE name = ?'),
    groups: database.prepare('SELECT record FROM schedule_groups ORDER BY name'),
    putGroup: database.prepare('INSERT OR REPLACE INTO schedule_groups (name, record) VALUES (?, ?)'),
    deleteGroup: database.prepare('DELETE FROM schedule_groups WHERE name = ?'),
    emptyGroup: database.prepare('DELETE FROM schedules WHERE group_name = ?'),
    get: database.prepare('SELECT record FROM schedules WHERE group_name = ? AND name = ?'),
    list: database.prepare('SELECT record FROM schedules ORDER BY group_name, name'),
    put: database.prepare(
      'INSERT OR REPLACE INTO schedules (group_name, name, due_at, record) VALUES (?, ?, ?, ?)',
    ),
    delete: database.prepare('DELETE FROM schedules WHERE group_name = ? AND name = ?'),
    nextDue: database.prepare('SELECT MIN(due_at) AS due FROM schedules WHERE due_at IS NOT NULL'),
    dueBy: database.prepare('SELECT record FROM schedules WHERE due_at <= ? ORDER BY due_at, name'),
  };
  const recordIn = <T>(row: Record<string, unknown> | undefined): T | null =>
    row === undefined ? null : (JSON.parse(String(row.record)) as T);
  const recordsIn = <T>(rows: Record<string, unknown>[]): T[] =>
    rows.map((row) => JSON.parse(String(row.record)) as T);

  return {
    group: (name) => recordIn(statements.group.get(name)),
    groups: () => recordsIn(statements.groups.all()),
    putGroup(group) {
      statements.putGroup.run(group.name, JSON.stringify(group));
    },
    deleteGroup(name) {
      statements.deleteGroup.run(name);
      statements.emptyGroup.run(name);
    },
    get: (groupName, name) => recordIn(statements.get.get(groupName, name)),
    list: () => recordsIn(statements.list.all()),
    put(schedule) {
      const { groupName, name, dueAt } = schedule;
      statements.put.run(groupName, name, dueAt, JSON.stringify(schedule));
    },
    delete(groupName, name) {
      statements.delete.run(groupName, name);
    },
    nextDue() {
      const due = statements.nextDue.get()?.due;
      return due === null || due === undefined ? null : Number(due);
    },
    dueBy: (nowMs) => recordsIn(statements.dueBy.all(nowMs)),
  };
}
