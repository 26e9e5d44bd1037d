import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { chanceOf } from '../random.ts';
import { createFaults, faultKinds } from './faults.ts';
import { createGates } from './gates.ts';
import { createScheduler } from './scheduler.ts';
import { asTask, type Invocation } from './tasks.ts';

const seed = 1;
const mostCollections = 20;

/** Begins a function that is ended before its first call comes back. What it holds, for as long as somebody holds it. */
function endWithinACall(): WeakRef<object> {
  const scheduler = createScheduler(seed, '2027-02-01T17:00:00.000Z');
  const { gate } = createGates(scheduler, createFaults(seed, new Set(faultKinds)));
  const port = gate('port', { ask: async () => undefined });
  const held = { text: 'held' };
  const invocation: Invocation = {
    fn: 'wake',
    label: 'wake 1',
    build: 0,
    deadline: scheduler.now(),
    signal: new AbortController().signal,
    over: false,
    stop: () => undefined,
    timeUp: () => undefined,
  };
  const task = { label: 'wake 1', invocation, random: chanceOf(seed, 'wake 1'), reference: null };
  void asTask(task, async () => {
    await port.ask();
    throw new Error(held.text);
  });
  return new WeakRef(held);
}

it('lets go of a function that ended within a call, and of its world', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const held = endWithinACall();
  // What came while a collection was under way outlives it, and what was looked at outlives its turn.
  for (let time = 0; time < mostCollections && held.deref() !== undefined; time += 1) {
    await turn();
    collect();
  }
  expect(held.deref()).toBeUndefined();
});
