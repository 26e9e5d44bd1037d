import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { told } from '../../local/disk-space.ts';
import { startError } from '../../local/ports.ts';

const sentence = expect.stringContaining('The disk that holds /ebb is full');

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

it('tells the error of a full database in a sentence, also as the cause of another', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE t (a); PRAGMA max_page_count = 3');
  const full = errorOf(() => database.exec('INSERT INTO t VALUES (hex(zeroblob(100000)))'));
  database.close();
  expect(told(full, '/ebb')).toEqual(sentence);
  expect(told(new Error('The state was not written.', { cause: full }), '/ebb')).toEqual(sentence);
});

it('tells a write that found no room in a sentence', () => {
  const refused = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(told(refused, '/ebb')).toEqual(sentence);
});

it('leaves the words of a start that failed, and shows all of anything else', () => {
  expect(told(startError('The port is taken.'), '/ebb')).toBe('The port is taken.');
  const other = new Error('A fault of ours.');
  expect(told(other, '/ebb')).toBe(other);
});
