/** Files that a clinic takes out. */
import * as z from 'zod';
import { daysBetween, type IsoDate, isIsoDate } from '../domain/calendar.ts';
import { exportKinds } from '../domain/export-kinds.ts';
import type { AnswerOf } from './answer-of.ts';
import { askedDate } from './values.ts';

/** Days of the shortest period in which nobody is told apart by the days of what is listed of them. */
const shortestPeriod = 90;

const tooShort = `must be at least ${shortestPeriod} days from the first to the last, for a de-identified file`;

/**
 * What is wrong with a de-identified file's last day; null when nothing is. A day to come adds nothing to a period, since
 * a file ends on the day it is made; nor is anything left out of one that begins no later than the clinic did.
 */
export function periodProblem(
  { from, to, deidentified }: Pick<z.output<typeof exportBody>, 'from' | 'to' | 'deidentified'>,
  { today, beganOn }: { today: IsoDate; beganOn: IsoDate | null },
): string | null {
  if (!deidentified || (beganOn !== null && from <= beganOn)) return null;
  const last = to > today ? today : to;
  return daysBetween(from, last) + 1 < shortestPeriod ? `${tooShort}; days to come do not count` : null;
}

/** `POST /clinics/{clinicId}/exports`. */
export const exportBody = z
  .strictObject({
    kind: z.enum(exportKinds),
    from: askedDate,
    to: askedDate,
    deidentified: z.boolean().default(false),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before from' })
  .refine(
    ({ from, to, deidentified }) =>
      !deidentified ||
      from > to ||
      !(isIsoDate(from) && isIsoDate(to)) ||
      daysBetween(from, to) + 1 >= shortestPeriod,
    { path: ['to'], message: tooShort },
  );

export const exportAsked = z.strictObject({ exportId: z.string() });

const date = z.iso.date();

const state = {
  status: z
    .enum(['queued', 'running', 'done', 'failed', 'expired'])
    .describe('`expired`: the files are gone, after 7 days or because a patient was erased; ask again.'),
  progress: z.number().min(0).max(1),
  rows: z.int().describe('Lines so far, without the headings.'),
};

/** `GET /clinics/{clinicId}/exports/{exportId}`. */
export const exportAnswer = z.strictObject({
  ...state,
  url: z.string().exactOptional().describe('For 15 minutes; there once the export is done.'),
  dictionaryUrl: z.string().exactOptional(),
  files: z
    .array(
      z.strictObject({
        name: z.string().describe('What the file is called once it is saved.'),
        url: z.string().describe('For 15 minutes.'),
        rows: z.int().describe('Its lines, without the headings.'),
      }),
    )
    .describe('The files of the export; none before it is done.'),
  reportUrl: z
    .string()
    .exactOptional()
    .describe('Of an outcomes export: the report over all its patients, as JSON.'),
});

const listed = z.strictObject({
  exportId: z.string(),
  kind: z.enum(exportKinds),
  from: date,
  to: date,
  deidentified: z.boolean(),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  ...state,
});

export const exportList = z.strictObject({
  exports: z.array(listed).describe('The newest first, at most 20.'),
});

export type ExportAnswer = AnswerOf<typeof exportAnswer>;
export type ListedExport = AnswerOf<typeof listed>;
export type ExportList = AnswerOf<typeof exportList>;
