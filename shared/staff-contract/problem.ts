/** What is wrong, as RFC 9457 problem details: what every route answers when it cannot do what was asked. */
import * as z from 'zod';

export const problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  reason: z.string().describe('A code that stays the same.'),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  retryAfterSeconds: z
    .int()
    .optional()
    .describe('Of `too-many-requests` and `too-many-today`; the header `Retry-After` says the same.'),
  newer: z
    .object({ seq: z.int(), at: z.string(), by: z.string().nullable(), words: z.string() })
    .optional()
    .describe(
      'Of `plan-changed` and `newer-text`: what was decided or written meanwhile; its seq, sent as `seen`, decides over it.',
    ),
});
