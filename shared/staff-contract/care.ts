/** What staff decide about a patient's plan and texts, and what they record. */
import * as z from 'zod';
import { sessionPressures, sessionResponses } from '../domain/patient/sessions/session-record.ts';
import { isoDate, longWords, phase, score, words } from './values.ts';

const callMade = z
  .boolean()
  .exactOptional()
  .describe('The clinic has called, as the patient was told it would; only true clears `call-first`.');
const seq = z.int().min(0);
const seen = seq
  .exactOptional()
  .describe(
    'The `seq` of the patient as it was read; 409 `plan-changed` when the plan was decided, or the texts were paused or resumed, since.',
  );

export const sessionBody = z
  .strictObject({
    attended: z.boolean(),
    response: z.enum(sessionResponses).nullish().describe('How the patient felt after it.'),
    pressure: z
      .enum(sessionPressures)
      .nullish()
      .describe('How the pressure was: too light, right, too hard.'),
    note: longWords(500).nullish().describe('For staff; it stands in no text.'),
  })
  .superRefine(({ attended, response, pressure }, context) => {
    if (attended) return;
    for (const [field, value] of Object.entries({ response, pressure })) {
      if (value == null) continue;
      const message = 'belongs to a session that took place: leave it out, or set attended to true';
      context.addIssue({ code: 'custom', path: [field], message });
    }
  })
  .describe('The whole record of the session: what is left out is known no longer.');
export const readingBody = z.strictObject({
  date: isoDate,
  item: z.literal('pain').default('pain').describe('What the score is of.'),
  score,
  note: longWords(500)
    .nullish()
    .transform((note) => note ?? null),
});
export const voidReadingBody = z.strictObject({ reason: words(200) });
export const overrideBody = z.strictObject({
  phase,
  reason: words(200),
  callMade,
  seen,
});
export const suggestionBody = z.strictObject({
  id: z.string().min(1).max(64),
  accept: z.boolean(),
  callMade,
});
/** Staff have rebooked by the last move. */
export const moveSeenBody = z.strictObject({
  note: longWords(500)
    .nullish()
    .transform((note) => note ?? null),
});
export const pauseBody = z.strictObject({
  until: isoDate.nullish().transform((until) => until ?? null),
  seen,
});
export const resumeBody = z.strictObject({ seen });
export const dischargeBody = z.strictObject({ reason: words(200), seen });
export const clearAttentionBody = z.strictObject({
  note: words(500),
  seen: seq
    .exactOptional()
    .describe(
      'The `seq` of the patient as it was read; of danger, 409 `newer-text` when a text that nobody has read came since.',
    ),
});
/** On the patient's calendar. */
export const snoozeBody = z.strictObject({
  until: isoDate.nullable().describe('The day on which the patient stands on Today again; null for at once.'),
});
export const assignBody = z.strictObject({
  name: words(60).nullable().describe('How colleagues know whoever asks; null where nobody has it in hand.'),
});
/** How many segments it takes is checked where it is worded, with the clinic's name around it. */
export const staffTextBody = z.strictObject({
  body: longWords(480),
  at: z
    .enum(['now', 'opening'])
    .default('now')
    .describe(
      "Outside 09:00 to 20:00 on the patient's clock: at once (also when left out), or at the opening.",
    ),
});
