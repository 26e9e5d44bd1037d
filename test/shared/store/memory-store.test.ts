import { createMemoryStore } from '../../../shared/store/memory-store.ts';
import { describeStore } from '../../contracts/store-contract.ts';
import { sampleTime } from '../../contracts/store-samples.ts';

describeStore('memory', async () => {
  let now = sampleTime;
  const setTime = (to: string) => {
    now = to;
  };
  return { ...createMemoryStore({ now: () => now }), setTime };
});
