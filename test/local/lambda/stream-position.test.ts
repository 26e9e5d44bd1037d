import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStreamPosition } from '../../../local/lambda/stream-position.ts';
import { temporaryData } from './running-stack.ts';

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

function newPath(): string {
  const { dataDir, remove } = temporaryData();
  cleanUps.push(remove);
  return join(dataDir, 'positions', 'Source.json');
}

describe('openStreamPosition', () => {
  it('starts new, before the oldest record', () => {
    const position = openStreamPosition(newPath(), 'arn:a');
    expect([position.isNew(), position.current()]).toEqual([true, undefined]);
  });

  it('is found again where it was', () => {
    const path = newPath();
    openStreamPosition(path, 'arn:a').moveTo('000042');
    const again = openStreamPosition(path, 'arn:a');
    expect([again.isNew(), again.current()]).toEqual([false, '000042']);
  });

  it('remembers that it stood at an empty stream', () => {
    const path = newPath();
    openStreamPosition(path, 'arn:a').moveTo(undefined);
    expect(openStreamPosition(path, 'arn:a').isNew()).toBe(false);
  });

  it('counts for nothing in the stream of another table', () => {
    const path = newPath();
    openStreamPosition(path, 'arn:a').moveTo('000042');
    const other = openStreamPosition(path, 'arn:b');
    expect([other.isNew(), other.current()]).toEqual([true, undefined]);
  });

  it('starts anew after a file that cannot be read', () => {
    const path = newPath();
    openStreamPosition(path, 'arn:a').moveTo('000042');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 10));
    expect(openStreamPosition(path, 'arn:a').isNew()).toBe(true);
  });
});
