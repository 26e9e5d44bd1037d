import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { decodeCommit, decodeState, encodeCommit } from '../../../shared/history/commit-codec.ts';
import type { Commit } from '../../../shared/history/ports.ts';

/*
 * test/golden/ holds commits as they were stored once (`*.item.json`, bytes in base64, and `*.decoded.json`, what
 * was stored: never changed), and for those of earlier versions of the state what the present code must make of
 * them (`*.upcast.json`). A new event type or state version gets a new pair: write the decoded file; the first run
 * of this test writes the item beside it, to be committed.
 */
const folder = join(import.meta.dirname, '../../golden');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.decoded.json'))
  .map((file) => file.slice(0, -'.decoded.json'.length));

function decodedOf(name: string): Commit {
  const commit: Commit = JSON.parse(readFileSync(join(folder, `${name}.decoded.json`), 'utf8'));
  return commit;
}

/** What the present code must make of it. */
function presentOf(name: string): Commit {
  const path = join(folder, `${name}.upcast.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : decodedOf(name);
}

function itemOf(name: string): Record<string, AttributeValue> {
  const path = join(folder, `${name}.item.json`);
  if (!existsSync(path)) {
    writeFileSync(path, `${JSON.stringify(encodeCommit(decodedOf(name)), inBase64, 2)}\n`);
    throw new Error(`${name}.item.json did not exist and was written just now: commit it`);
  }
  const item: Record<string, AttributeValue> = JSON.parse(readFileSync(path, 'utf8'), fromBase64);
  return item;
}

/** JSON.stringify has already asked the buffer for its own form when it calls this. */
function inBase64(key: string, value: unknown): unknown {
  const isBuffer = key === 'B' && typeof value === 'object' && value !== null && 'data' in value;
  return isBuffer && Array.isArray(value.data) ? Buffer.from(value.data).toString('base64') : value;
}

function fromBase64(key: string, value: unknown): unknown {
  return key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}

/** Event types as they stand in the source: types are gone when the tests run. */
function eventTypes(): string[] {
  const source = readFileSync(join(folder, '../../shared/domain/patient/events.ts'), 'utf8');
  const union = source.slice(source.indexOf('export type PatientEvent ='));
  return [...union.matchAll(/\btype: '([a-z-]+)'/g)].flatMap((match) => match[1] ?? []);
}

describe('commits stored by earlier code', () => {
  it.each(names)('%s decodes as ever', (name) => {
    const item = itemOf(name);
    expect(decodeCommit(item)).toEqual(presentOf(name));
    expect(decodeState(item)).toEqual(presentOf(name).state);
  });

  it('hold every type of event there is', () => {
    const held = new Set<string>(names.flatMap((name) => decodedOf(name).events.map((event) => event.type)));
    const known = eventTypes();
    expect(known.length).toBeGreaterThan(40);
    expect(known.filter((type) => !held.has(type))).toEqual([]);
  });
});
