/** Who is running: each record a function handles is a task, and each task belongs to one invocation of one copy. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { TextReference } from '../../../shared/edge/queue-messages.ts';
import type { FunctionName } from '../../../shared/names.ts';
import type { Random } from '../random.ts';

export interface Invocation {
  readonly fn: FunctionName;
  readonly label: string;
  /** Deploys before the code it runs. */
  readonly build: number;
  /** Epoch milliseconds at which Lambda ends it. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** True once it answered, or was ended. */
  over: boolean;
  /** Ends it between two calls: nothing of it goes on. */
  stop(): void;
  /** Tells it that its time is nearly over, and ends it unless it answers. */
  timeUp(): void;
}

export interface Task {
  readonly label: string;
  readonly invocation: Invocation;
  readonly random: Random;
  /** The text it is about, when it sends one. */
  readonly reference: TextReference | null;
}

const running = new AsyncLocalStorage<Task>();

/** Runs work as a task. */
export function asTask<Result>(task: Task, work: () => Promise<Result>): Promise<Result> {
  return running.run(task, work);
}

/** The task that is running; undefined for whoever only looks on. */
export function currentTask(): Task | undefined {
  return running.getStore();
}
