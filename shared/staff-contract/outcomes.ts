/** What came of it: the report, as `shared/domain/outcomes/report.ts` makes it. */
import * as z from 'zod';
import { exclusions } from '../domain/outcomes/patient-outcome.ts';
import type { AnswerOf } from './answer-of.ts';
import { asked, askedDate, condition, phase } from './values.ts';

/** `GET /clinics/{clinicId}/outcomes`: from the beginning, and up to today, unless told. */
export const outcomesQuery = z
  .strictObject({ from: asked(askedDate), to: asked(askedDate), condition: asked(condition) })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'must not be before from',
  });

const date = z.iso.date();
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

const responders = {
  responders30: share,
  responders50: share,
  responders2Points: share.describe('At least 2 points less pain.'),
  worse2Points: share.describe('At least 2 points more pain.'),
};

const group = z.strictObject({
  patients: z.int().describe('With a baseline of at least 3, under way for 28 days by the endpoint.'),
  completers: z.int().nullable(),
  missingEndpoint: z.int().nullable(),
  ...responders,
  amongCompleters: z.strictObject(responders).nullable(),
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
  changeQuartiles: z
    .strictObject({
      lower: z.number(),
      median: z.number(),
      upper: z.number(),
      shown: z.strictObject({ lower: oneDecimal, median: oneDecimal, upper: oneDecimal }),
    })
    .nullable(),
  curve: z.array(z.strictObject({ percent: z.number(), share })),
  underWay: z.int().nullable().describe('Under way in the period, whatever the baseline.'),
  stillInCare: share
    .nullable()
    .describe('Of those under way, neither stopped nor discharged at the endpoint.'),
  stopped: share.nullable(),
  discharged: share.nullable(),
  lost: share.nullable().describe('In care, without a score in 84 days.'),
  sessions: z
    .strictObject({
      patients: z.int().describe('Of those who count, whose rows tell of sessions.'),
      attended: z.int(),
      assumed: z.int().describe('Of those attended, the ones that nobody has told of.'),
      weekly: z.int().describe('What one session a week throughout would have been.'),
      percent: z.number().nullable(),
      shown: oneDecimal.nullable(),
    })
    .nullable()
    .describe('From the start of the weekly phase to the endpoint, within the period.'),
  responseRate: z
    .strictObject({
      answered: z.int().describe("By the patients' own texts."),
      answeredByStaff: z.int(),
      closed: z.int(),
      percent: z.number().nullable(),
      shown: oneDecimal.nullable(),
    })
    .nullable(),
});

const timeTo = z
  .strictObject({
    patients: z.int(),
    happened: z.int(),
    medianDays: z.int().nullable().describe('By which it has happened to half; null where it never has.'),
    by: z.array(
      z.strictObject({
        weeks: z.int(),
        atRisk: z.int().describe('Followed for so long or longer without it.'),
        percent: z.number(),
        low: z.number(),
        high: z.number(),
        shown: z.strictObject({ percent: oneDecimal, low: oneDecimal, high: oneDecimal }),
      }),
    ),
  })
  .describe("By Kaplan and Meier, in percent, with Greenwood's 95 % interval.");

const course = z.strictObject({
  points: z
    .array(
      z.strictObject({
        weeks: z.int(),
        due: z.int(),
        withValue: z.int(),
        responders30: share,
        meanChange: group.shape.meanChange,
      }),
    )
    .describe('Episodes that had reached so many weeks by their endpoint.'),
  toResponse: timeTo.nullable(),
  toRelapse: timeTo.nullable().describe('From the first response.'),
  byMonth: z.array(
    z.strictObject({
      month: z.string().describe('YYYY-MM'),
      patients: z.int().describe('With a score in it.'),
      responders30: share,
      meanScore: z.strictObject({ mean: z.number(), shown: oneDecimal }).nullable(),
      answered: z.int(),
      closed: z.int(),
    }),
  ),
});

/** `GET /clinics/{clinicId}/outcomes`. */
export const outcomesAnswer = z.strictObject({
  period: z.strictObject({ from: date.nullable(), to: date }).nullable(),
  condition: condition.nullable(),
  seen: z.int().nullable(),
  excluded: z.array(
    z.strictObject({
      reason: z.enum(exclusions),
      count: z.int().nullable(),
    }),
  ),
  corrected: z.int().nullable().describe('Patients of whom staff corrected a score after the endpoint.'),
  all: group.nullable(),
  byCondition: z.array(z.strictObject({ key: condition, outcomes: group.nullable() })),
  byPhase: z.array(z.strictObject({ key: phase, outcomes: group.nullable() })),
  course: course.nullable().describe('On the way, of everybody who counts.'),
  notes: z.array(z.string()),
});

export type Share = AnswerOf<typeof share>;
export type CourseOutcomes = AnswerOf<typeof course>;
export type GroupOutcomes = AnswerOf<typeof group>;
export type OutcomesAnswer = AnswerOf<typeof outcomesAnswer>;
