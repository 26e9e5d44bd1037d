/** What another protocol would have made of the histories there are. */
import * as z from 'zod';
import type { AnswerOf } from './answer-of.ts';
import { protocolChanges } from './protocol.ts';
import { phase } from './values.ts';

/** Patients whose histories one request looks at. */
export const mostReplayed = 100;

/** Laid over the defaults, as the settings are; what is not possible is refused when it is saved. */
export const replayBody = z.strictObject({ protocol: protocolChanges });

const otherwise = z.strictObject({
  patientId: z.string(),
  firstName: z.string(),
  label: z.string().nullable(),
  now: phase
    .nullable()
    .describe('Where the protocol in force would have brought the plan; null before it begins.'),
  instead: phase.nullable().describe('Where the other protocol would have.'),
});

export const replayAnswer = z.strictObject({
  patients: z.int().describe('Whose histories were looked at.'),
  moved: z
    .int()
    .describe('Of them, those whose plan would have moved otherwise, on another day or to another phase.'),
  more: z.boolean().describe('The clinic has more patients than one request looks at.'),
  otherwise: z.array(otherwise),
});

export type ReplayAnswer = AnswerOf<typeof replayAnswer>;
