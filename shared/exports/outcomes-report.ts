/** The outcomes of a clinic, from its rows, patient after patient. */
import type { IsoDate } from '../domain/calendar.ts';
import type { PatientOutcome } from '../domain/outcomes/patient-outcome.ts';
import { type OutcomesReport, reportOf } from '../domain/outcomes/report.ts';
import { withoutSmallGroups } from '../domain/outcomes/small-groups.ts';
import { nobodyYet, withPatient, withUnread } from '../domain/outcomes/tally.ts';
import type { Condition } from '../domain/plan/conditions.ts';
import { outcomeOfRecord, outcomeOfRow } from './outcome-of-record.ts';
import { type RowSource, recordsOf } from './row-source.ts';

export interface OutcomesAsked {
  clinicId: string;
  /** Below which baseline nobody counts, as the clinic had it on a day. */
  lowBaseline: (day: IsoDate) => number;
  /** Left out: from the beginning. */
  from?: IsoDate;
  /** Left out, or still to come: up to today. */
  to?: IsoDate;
  today: IsoDate;
  /** On the day of the endpoint. */
  condition?: Condition;
  /** Groups under 5 people are not shown. */
  deidentified?: boolean;
}

/** The earlier of two days: a period that has not ended yet ends today, or everybody would lack an endpoint. */
export function endOf(to: IsoDate | undefined, today: IsoDate): IsoDate {
  return to === undefined || to > today ? today : to;
}

/**
 * The report over all patients of a clinic, or those of one condition. It reads one row a patient; of whoever has none
 * yet, because an earlier version wrote their rows, it reads them all.
 */
export async function buildOutcomesReport(source: RowSource, asked: OutcomesAsked): Promise<OutcomesReport> {
  const { clinicId, condition, deidentified, from, lowBaseline, to, today } = asked;
  const period = { from: from ?? null, to: endOf(to, today) };
  let tally = nobodyYet;
  const add = (outcome: PatientOutcome | 'unread' | null) => {
    if (outcome === 'unread') tally = withUnread(tally);
    else if (outcome !== null && (condition === undefined || outcome.condition === condition)) {
      tally = withPatient(tally, outcome);
    }
  };
  const [{ ids }, rows] = await Promise.all([
    source.patients(clinicId, period.to),
    source.outcomes(clinicId),
  ]);
  const others: string[] = [];
  for (const patientId of ids.after(null)) {
    const row = rows.of(patientId);
    if (row === null) others.push(patientId);
    else add(outcomeOfRow(row, period, lowBaseline));
  }
  for await (const { record } of recordsOf(source, clinicId, others)) {
    add(record === null ? null : outcomeOfRecord(record, period, lowBaseline));
  }
  const report = reportOf(tally, period, condition ?? null);
  return deidentified === true ? withoutSmallGroups(report) : report;
}
