import type { Runtime } from './runtime.ts';

/** What moving time asks of whatever runs. */
type Moved = Pick<Runtime, 'idle' | 'isBusy' | 'nudge' | 'progress' | 'streamPositions'>;

/** Several stacks on one endpoint and under one clock, as one: it rests when none of them does anything any more. */
export function together(running: () => readonly Moved[]): Moved {
  const progress = () =>
    running()
      .map((one) => one.progress())
      .join();
  return {
    isBusy: () => running().flatMap((one) => one.isBusy()),
    idle: async (signal) => {
      // One may give another work to do, through the endpoint that they share.
      for (let before = ''; before !== progress(); ) {
        before = progress();
        for (const one of running()) await one.idle(signal);
      }
    },
    nudge: () => {
      for (const one of running()) one.nudge();
    },
    progress,
    streamPositions: () => Object.assign({}, ...running().map((one) => one.streamPositions())),
  };
}
