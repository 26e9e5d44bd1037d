/** What travels through the queues: ids alone. The writer and the reader of a queue share these shapes. */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[\w.:-]{1,128}$/));

/** The Scheduler's input and the wake queue's message. */
const wakeUp = z.object({ patientId: id });

const textReference = z.object({
  owner: z.enum(['patient', 'stranger']),
  ownerId: id,
  textId: id,
  /** The second in the number's rate that the text was given, in epoch seconds; in any other it asks again. */
  second: z.exactOptional(z.int().check(z.nonnegative())),
});

/** Whose text it is: a patient's or a stranger's. */
export type TextReference = z.infer<typeof textReference>;

/** A queue payload that is not ours, named without a word of what it said; it ends in the dead-letter queue. */
export interface UnknownPayload {
  problem: 'not-json' | 'unknown-shape';
}

function read<Output>(schema: z.ZodMiniType<Output>, body: string): Output | UnknownPayload {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { problem: 'not-json' };
  }
  const parsed = z.safeParse(schema, json);
  return parsed.success ? parsed.data : { problem: 'unknown-shape' };
}

/** Reads a message of the wake queue, whether Scheduler or Ebb wrote it. */
export function readWakeUp(body: string): { patientId: string } | UnknownPayload {
  return read(wakeUp, body);
}

/** Writes a message of the wake queue. Throws for an id that no reader would accept. */
export function writeWakeUp(patientId: string): string {
  return JSON.stringify(z.parse(wakeUp, { patientId }));
}

/** Reads a message of the answers or the nudges queue. */
export function readTextReference(body: string): TextReference | UnknownPayload {
  return read(textReference, body);
}

/** Writes a message of the answers or the nudges queue. Throws for an id that no reader would accept. */
export function writeTextReference(reference: TextReference): string {
  return JSON.stringify(z.parse(textReference, reference));
}
