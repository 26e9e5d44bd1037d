import { expect, it } from 'vitest';
import { grantFaults, haveAllRun } from './compare-grants.ts';
import { unusedHere } from './grants-unused-here.ts';

const one = 'wakeRole dynamodb:GetItem on dynamodb:table/TablesHistory';
const unused = 'wakeRole dynamodb:Query on dynamodb:table/TablesHistory of BOOKINGS#*';
const of = (more: object) => [{ testFile: 'a', granted: [], used: [], refused: [], ...more }];
/** Faults but those of the table of what is unused here, of which this template has nothing. */
const faultsOf = (more: object) =>
  grantFaults(of(more)).filter((line) => !line.startsWith('said to be unused here'));

it('finds what was called and not granted, and what was granted and never called', () => {
  expect(faultsOf({ granted: [one], used: [one] })).toEqual([]);
  expect(faultsOf({ granted: [one] })).toEqual([`granted and never called: ${one}`]);
  expect(faultsOf({ refused: [one] })).toEqual([`called and not granted: ${one}`]);
});

it('lets a grant be unused that a line of the table explains, and no line without such a grant', () => {
  const lines = (more: object) => grantFaults(of(more)).filter((line) => line.includes('of BOOKINGS#'));
  expect(faultsOf({ granted: [unused] })).toEqual([]);
  expect(lines({ granted: [unused] })).toEqual([]);
  expect(lines({ granted: [unused], used: [unused] })).toHaveLength(1);
  expect(grantFaults(of({}))).toHaveLength(unusedHere.length);
});

it('compares only where every test of every file came to its end', () => {
  const ran = (moduleId: string, ...states: ('passed' | 'failed' | 'skipped' | 'pending')[]) => ({
    moduleId,
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
  });
  expect(
    haveAllRun(['a', 'b'], [ran('a', 'passed'), ran('b', 'failed', 'passed'), ran('c', 'skipped')]),
  ).toBe(true);
  expect(haveAllRun(['a', 'b'], [ran('a', 'passed')])).toBe(false);
  for (const states of [['skipped'], ['pending'], []] as const)
    expect(haveAllRun(['a'], [ran('a', ...states)])).toBe(false);
  expect(haveAllRun(['a'], [ran('a', 'passed', 'pending')])).toBe(false);
});
