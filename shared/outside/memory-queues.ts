import { epochMs, type Instant, instantOf } from '../domain/local-time.ts';
import { writeOwedText, writeTextReference, writeWakeUp } from '../edge/queue-messages.ts';
import { writeUpkeepJob } from '../edge/upkeep-jobs.ts';
import type { Clock, Queues } from './ports.ts';
import { checkDelay } from './queue-delay.ts';

/** A message as a function would get it. */
export interface QueuedMessage {
  body: string;
  /** When it may be received. */
  due: Instant;
}

/** Queues as arrays, oldest message first. */
export interface MemoryQueues extends Queues {
  readonly emergencies: QueuedMessage[];
  readonly answers: QueuedMessage[];
  readonly nudges: QueuedMessage[];
  readonly wakeUps: QueuedMessage[];
  readonly upkeep: QueuedMessage[];
}

/** Queues in this process; whoever plays the functions takes messages out. */
export function createMemoryQueues(clock: Clock): MemoryQueues {
  const emergencies: QueuedMessage[] = [];
  const answers: QueuedMessage[] = [];
  const nudges: QueuedMessage[] = [];
  const wakeUps: QueuedMessage[] = [];
  const upkeep: QueuedMessage[] = [];
  const ofTexts = { emergency: emergencies, answer: answers, nudge: nudges };
  function put(queue: QueuedMessage[], body: string, delaySeconds: number): void {
    queue.push({ body, due: instantOf(epochMs(clock.now()) + checkDelay(delaySeconds) * 1000) });
  }
  return {
    emergencies,
    answers,
    nudges,
    wakeUps,
    upkeep,
    async queueText(queue, _clinicId, reference, delaySeconds = 0) {
      put(ofTexts[queue], writeTextReference(reference), delaySeconds);
      await Promise.resolve();
    },
    async queueOwed(owed) {
      put(emergencies, writeOwedText(owed), 0);
      await Promise.resolve();
    },
    async queueWakeUp(patientId, delaySeconds) {
      put(wakeUps, writeWakeUp(patientId), delaySeconds);
      await Promise.resolve();
    },
    async queueUpkeep(jobs) {
      for (const job of jobs) put(upkeep, writeUpkeepJob(job), 0);
      await Promise.resolve();
    },
  };
}
