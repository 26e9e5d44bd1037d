/** The report of outcomes as a schema, as `shared/domain/outcomes/report.ts` makes it. */
import * as z from 'zod';
import { exclusions } from '../../shared/domain/outcomes/patient-outcome.ts';
import { conditions } from '../../shared/domain/plan/conditions.ts';
import { phaseNames } from '../../shared/domain/plan/phases.ts';

const date = z.iso.date();
const conditionKey = z.enum(conditions);
const phaseKey = z.enum(phaseNames);
const oneDecimal = z.string().describe('With one decimal, as it is shown.');

const share = z
  .strictObject({
    n: z.int(),
    of: z.int(),
    percent: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    shown: z.strictObject({ percent: oneDecimal, low: oneDecimal, high: oneDecimal }).nullable(),
  })
  .describe('In percent, with its 95 % Wilson interval.');

const group = z.strictObject({
  patients: z.int().describe('With a baseline of at least 3.'),
  completers: z.int(),
  missingEndpoint: z.int(),
  responders30: share,
  responders50: share,
  amongCompleters: z.strictObject({ responders30: share, responders50: share }),
  meanBaseline: z.strictObject({ mean: z.number(), shown: oneDecimal }).nullable(),
  meanChange: z
    .strictObject({
      count: z.int(),
      mean: z.number(),
      standardDeviation: z.number(),
      low: z.number(),
      high: z.number(),
      shown: z.strictObject({ mean: oneDecimal, low: oneDecimal, high: oneDecimal }),
    })
    .nullable()
    .describe('Points among completers, with its 95 % t interval; negative is less pain.'),
  curve: z.array(z.strictObject({ percent: z.number(), share })),
  underWay: z.int(),
  responseRate: z.strictObject({
    answered: z.int(),
    closed: z.int(),
    percent: z.number().nullable(),
    shown: oneDecimal.nullable(),
  }),
  retention: share,
});

/** `GET /clinics/{clinicId}/outcomes`. */
export const outcomesAnswer = z.strictObject({
  period: z.strictObject({ from: date.nullable(), to: date }),
  condition: conditionKey.nullable(),
  seen: z.int().nullable(),
  excluded: z.array(
    z.strictObject({
      reason: z.enum(exclusions),
      count: z.int().nullable(),
    }),
  ),
  all: group.nullable(),
  byCondition: z.array(z.strictObject({ key: conditionKey, outcomes: group.nullable() })),
  byPhase: z.array(z.strictObject({ key: phaseKey, outcomes: group.nullable() })),
  notes: z.array(z.string()),
});
