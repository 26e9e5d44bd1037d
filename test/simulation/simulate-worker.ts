/** Tells seeds on a thread of its own, one after the other, as they are asked for. */
import { parentPort } from 'node:worker_threads';
import { runSeed } from './run-seed.ts';

parentPort?.on('message', (seed: number) => {
  void runSeed(seed).then((report) => parentPort?.postMessage(report));
});
