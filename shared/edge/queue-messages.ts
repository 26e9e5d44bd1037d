/**
 * What travels through the queues: ids alone, except in what is owed to somebody who was erased. The writer and the
 * reader of a queue share these shapes.
 */
import * as z from 'zod/mini';
import { languages } from '../domain/clinic/settings.ts';
import { type AlertLevel, alertLevels } from '../domain/texts/alert-levels.ts';

/** An id as it may stand in a message. */
export const id = z.string().check(z.regex(/^[\w.:-]{1,128}$/));

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

const phone = z.string().check(z.regex(/^\+?\d{3,15}$/));

/**
 * Emergency words or an alert that had not left when the person was erased: the message is all that is known of it, so
 * it says everything, and with it the number is gone.
 */
const owedText = z.union([
  z.object({
    owner: z.literal('erased'),
    kind: z.literal('emergency'),
    clinicId: id,
    to: phone,
    /** The clinic's number that was written to; absent where that is not known. */
    from: z.exactOptional(phone),
    language: z.enum(languages),
  }),
  z.object({
    owner: z.literal('erased'),
    kind: z.literal('alert'),
    clinicId: id,
    level: z.enum(Object.keys(alertLevels) as AlertLevel[]),
  }),
]);

export type OwedText = z.infer<typeof owedText>;

/** A queue payload that is not ours, named without a word of what it said; it ends in the dead-letter queue. */
export interface UnknownPayload {
  problem: 'not-json' | 'unknown-shape';
}

/** Reads a message by the schema of its queue. */
export function readPayload<Output>(schema: z.ZodMiniType<Output>, body: string): Output | UnknownPayload {
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
  return readPayload(wakeUp, body);
}

/** Writes a message of the wake queue. Throws for an id that no reader would accept. */
export function writeWakeUp(patientId: string): string {
  return JSON.stringify(z.parse(wakeUp, { patientId }));
}

const textMessage = z.union([textReference, owedText]);

/** Reads a message of a queue of texts. */
export function readTextMessage(body: string): TextReference | OwedText | UnknownPayload {
  return readPayload(textMessage, body);
}

/** Writes a message of a queue of texts. Throws for an id that no reader would accept. */
export function writeTextReference(reference: TextReference): string {
  return JSON.stringify(z.parse(textReference, reference));
}

/** Writes what is owed to somebody who was erased. Throws for what no reader would accept. */
export function writeOwedText(owed: OwedText): string {
  return JSON.stringify(z.parse(owedText, owed));
}
