import type { LocalAws } from '../aws/local-aws.ts';
import type { MovableClock } from '../clock.ts';
import type { Runtime } from '../lambda/runtime.ts';
import { watchForStillness } from './stillness.ts';

/** What the mover of time works on. */
export interface TimeMoverParts {
  readonly clock: MovableClock;
  readonly aws: Pick<LocalAws, 'schedules' | 'nextDelayed' | 'releaseDelayed'>;
  readonly runtime: Pick<Runtime, 'idle' | 'isBusy' | 'nudge' | 'progress' | 'streamPositions'>;
  /** Real ms without any movement after which a stack that is not at rest counts as stuck. */
  readonly stillMs: number;
  /** A count that changes when something may have been left undone, so that reconcile has something to do. */
  readonly troubles: () => number;
  /** Called after every step of the clock, so that it outlives the process. */
  readonly onMoved: () => void;
}

/** The stack did not come to rest. */
export interface StuckError extends Error {
  readonly name: 'StuckError';
  /** What is under way, in words. */
  readonly stuck: readonly string[];
}

/** True for the error of a stack that does not come to rest. */
export function isStuck(error: unknown): error is StuckError {
  return error instanceof Error && error.name === 'StuckError';
}

interface MoveOptions {
  /** Recurring schedules do not fire on the way: for whoever makes many moves and knows that nothing goes wrong. */
  readonly withoutReconcile?: boolean;
}

/** Moves the clock and lets everything happen on the way. */
export interface TimeMover {
  /**
   * Fires what is due, then resolves when nothing is under way; rejects with a StuckError. Messages that wait for a
   * few seconds more, as a text does for its turn in the number's rate, count as under way: the clock goes there.
   */
  readonly settle: () => Promise<void>;
  /**
   * Moves to this epoch ms, stopping at every instant at which something falls due and settling there, so that
   * what follows from it is computed in its own time. A time before now is a RangeError.
   */
  readonly moveTo: (epochMs: number, options?: MoveOptions) => Promise<void>;
  /** Fires what has fallen due by itself; does nothing while a move is under way. */
  readonly tick: () => Promise<void>;
}

/** A delayed message that is due so soon belongs to what is being settled. */
const soonMs = 10_000;

/** Turns of a recurring schedule that change nothing after which it is left alone until something changes. */
const quietTurns = 2;

/** So many rounds at one instant mean that something makes itself due again and again. */
const mostRounds = 1000;

interface Stop {
  readonly at: number;
  readonly recurring: boolean;
}

function stuckError(stuck: readonly string[]): StuckError {
  const message = `The stack does not come to rest: ${stuck.join('; ') || 'something unnamed'}.`;
  return Object.assign(new Error(message), { name: 'StuckError' as const, stuck });
}

/** Makes the mover. Moves and settles wait for one another. */
export function createTimeMover(parts: TimeMoverParts): TimeMover {
  const { clock, aws, runtime } = parts;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    waiting += 1;
    const result = turn.then(work).finally(() => {
      waiting -= 1;
    });
    turn = result.catch(() => undefined);
    return result;
  }

  async function fireDue(): Promise<void> {
    aws.releaseDelayed();
    await aws.schedules.fireDue(clock.now());
    runtime.nudge();
  }

  async function rest(): Promise<void> {
    const watch = watchForStillness(runtime.progress, parts.stillMs);
    try {
      for (let round = 0; round < mostRounds; round += 1) {
        await fireDue();
        await runtime.idle(watch.signal);
        const next = aws.schedules.nextDue();
        if (next === null || next > clock.now()) return;
      }
    } catch (error) {
      if (watch.signal.aborted) throw stuckError(runtime.isBusy());
      throw error;
    } finally {
      watch.stop();
    }
    throw stuckError([`a schedule that falls due again and again at ${new Date(clock.now()).toISOString()}`]);
  }

  /**
   * The next instant at which something happens. A recurring schedule (reconcile, every quarter of an hour) counts at the
   * beginning of a move and after a trouble, while its turns still change something; a year of turns that would find
   * nothing to do is passed over.
   */
  function nextStop(quiet: number): Stop | undefined {
    const pending = aws.schedules.pending();
    const stops: Stop[] = pending
      .filter((one) => !one.recurring)
      .slice(0, 1)
      .map(stopAt);
    if (quiet < quietTurns)
      stops.push(
        ...pending
          .filter((one) => one.recurring)
          .slice(0, 1)
          .map(stopAt),
      );
    const delayed = aws.nextDelayed();
    if (delayed !== null) stops.push({ at: delayed, recurring: false });
    return stops.sort((left, right) => left.at - right.at)[0];
  }

  async function restWithDelays(): Promise<void> {
    await rest();
    for (let round = 0; round < mostRounds; round += 1) {
      const delayed = aws.nextDelayed();
      if (delayed === null || delayed > clock.now() + soonMs) return;
      step(delayed);
      await rest();
    }
    throw stuckError(['messages that are delayed again and again']);
  }

  function step(epochMs: number): void {
    if (epochMs <= clock.now()) return;
    clock.moveTo(epochMs);
    parts.onMoved();
  }

  async function move(target: number, { withoutReconcile = false }: MoveOptions): Promise<void> {
    if (target < clock.now()) {
      const [now, to] = [clock.now(), target].map((at) => new Date(at).toISOString());
      throw new RangeError(`The clock stands at ${now} and cannot go back to ${to}.`);
    }
    await rest();
    let quiet = withoutReconcile ? quietTurns : 0;
    let seen = JSON.stringify(runtime.streamPositions());
    let troubles = parts.troubles();
    for (let stop = nextStop(quiet); stop !== undefined && stop.at <= target; stop = nextStop(quiet)) {
      step(stop.at);
      if (!stop.recurring) aws.schedules.passOver(stop.at);
      await rest();
      const now = JSON.stringify(runtime.streamPositions());
      const troublesNow = parts.troubles();
      if (stop.recurring) quiet = now === seen ? quiet + 1 : 0;
      else if (troublesNow !== troubles && !withoutReconcile) quiet = 0;
      troubles = troublesNow;
      seen = now;
    }
    step(target);
    if (withoutReconcile) aws.schedules.passOver(target);
    await rest();
  }

  return {
    settle: () => inTurn(restWithDelays),
    moveTo: (epochMs, options = {}) => inTurn(() => move(epochMs, options)),
    tick: async () => {
      if (waiting === 0) await inTurn(fireDue);
    },
  };
}

function stopAt({ dueAt, recurring }: { readonly dueAt: number; readonly recurring: boolean }): Stop {
  return { at: dueAt, recurring };
}
