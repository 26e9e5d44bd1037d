/** The page about the local stack names every call of its control, and none that there is not. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../local/${name}`, import.meta.url), 'utf8');

it('names the calls that there are', () => {
  const answered = [...read('control/control-api.ts').matchAll(/^ {4}'((?:GET|POST) \/_local\/[\w/]+)':/gm)];
  const named = [...read('README.md').matchAll(/`((?:GET|POST) \/_local\/[\w/]+)/g)];
  const calls = (found: RegExpExecArray[]) => new Set(found.map(([, call = '']) => call));
  expect(answered.length).toBeGreaterThan(10);
  expect(calls(named)).toEqual(calls(answered));
});
