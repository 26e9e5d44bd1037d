/** The jobs of reconcile, each so small that a function finishes it in its time. */
import * as z from 'zod/mini';
import { id, readPayload, type UnknownPayload } from './queue-messages.ts';

const run = z.enum(['every-15-minutes', 'nightly']);

/** What a run is for; its schedule says it. */
export type UpkeepRun = z.infer<typeof run>;

/** The last of the page before; absent from a first page. */
const after = z.exactOptional(id);
/** Of a page that was cut short: its last, so that the rest of it is no longer than it was. */
const until = z.exactOptional(id);
/** When its run began; absent from jobs of before this was told. */
const began = z.exactOptional(z.iso.datetime());

const upkeepJob = z.union([
  /** A page of clinics, each of which becomes jobs of its own. */
  z.object({ job: z.literal('clinics'), run, after, began }),
  /** A page of a clinic's live patients. */
  z.object({ job: z.literal('patients'), run, clinicId: id, after, until, began }),
  /** Who is still claimed at a number that the clinic texts from no more. */
  z.object({ job: z.literal('claims'), clinicId: id }),
  /** A page of all schedules; `after` is Scheduler's own word for where it begins, `past` whom of it was come to. */
  z.object({
    job: z.literal('schedules'),
    after: z.exactOptional(z.string().check(z.minLength(1))),
    past: z.exactOptional(id),
    began,
  }),
  /** A page of clinics, whose alert contacts are looked at. */
  z.object({ job: z.literal('contacts'), after, until, began }),
]);

export type UpkeepJob = z.infer<typeof upkeepJob>;

/** Reads a message of the upkeep queue. */
export function readUpkeepJob(body: string): UpkeepJob | UnknownPayload {
  return readPayload(upkeepJob, body);
}

/** Writes a message of the upkeep queue. Throws for what no reader would accept. */
export function writeUpkeepJob(job: UpkeepJob): string {
  return JSON.stringify(z.parse(upkeepJob, job));
}
