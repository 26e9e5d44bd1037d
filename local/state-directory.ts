import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startError } from './ports.ts';

/** What a start found out about the state it goes on with. */
export interface Beginning {
  /** Ms by which the clock is moved from real time. */
  readonly clockOffsetMs: number;
  /** How far the demo clinic was written. */
  readonly seeded: 'none' | 'begun' | 'whole';
}

/** The folder that everything of one local stack lives in, held by one process at a time. */
export interface StateDirectory {
  /** Where the state is. */
  readonly path: string;
  /** Null where nothing was begun yet. */
  readonly beginning: () => Beginning | null;
  readonly save: (beginning: Beginning) => void;
  /** Removes all state. */
  readonly clear: () => void;
  readonly release: () => void;
}

/**
 * Opens `dataDir` and holds it. The hold is a lock of the operating system on a SQLite file, so a process that was
 * killed holds nothing. State lies in `state/` of it, so that clearing never touches anything else.
 */
export function openStateDirectory(dataDir: string): StateDirectory {
  mkdirSync(dataDir, { recursive: true });
  const lock = hold(dataDir);
  const path = join(dataDir, 'state');
  const file = join(path, 'beginning.json');
  return {
    path,
    beginning: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Beginning) : null),
    save: (beginning) => {
      mkdirSync(path, { recursive: true });
      // Written beside and renamed, so that a start never reads half of it.
      writeFileSync(`${file}.new`, JSON.stringify(beginning));
      renameSync(`${file}.new`, file);
    },
    clear: () => rmSync(path, { recursive: true, force: true }),
    release: () => lock.close(),
  };
}

function hold(dataDir: string): DatabaseSync {
  const database = new DatabaseSync(join(dataDir, 'lock.db'));
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw startError(
      `Another Ebb runs with its state in ${dataDir}: stop it, or set EBB_DATA_DIR to another folder.`,
      error,
    );
  }
}
