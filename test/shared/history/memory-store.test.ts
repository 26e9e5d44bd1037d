import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { describeStore } from '../../contracts/history-contract.ts';
import { sampleTime } from '../../contracts/history-samples.ts';

describeStore('memory', async () => {
  let now = sampleTime;
  const setTime = (to: string) => {
    now = to;
  };
  return { ...createMemoryStore({ now: () => now }), setTime };
});
