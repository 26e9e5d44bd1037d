/** The outcomes of a clinic, from its rows, patient after patient. */
import type { IsoDate } from '../domain/calendar.ts';
import { patientOutcome } from '../domain/outcomes/patient-outcome.ts';
import { type OutcomesReport, reportOf } from '../domain/outcomes/report.ts';
import { withoutSmallGroups } from '../domain/outcomes/small-groups.ts';
import { nobodyYet, withPatient } from '../domain/outcomes/tally.ts';
import type { Protocol } from '../domain/plan/protocol.ts';
import type { Condition } from '../domain/plan/conditions.ts';
import { type RowSource, recordsOf } from './row-source.ts';

export interface OutcomesAsked {
  clinicId: string;
  /** The clinic's own: its windows make the endpoint. */
  protocol: Protocol;
  /** Left out: from the beginning. */
  from?: IsoDate;
  /** Left out, or still to come: up to today. */
  to?: IsoDate;
  today: IsoDate;
  condition?: Condition;
  /** Groups under 5 people are not shown. */
  deidentified?: boolean;
}

/** The earlier of two days: a period that has not ended yet ends today, or everybody would lack an endpoint. */
export function endOf(to: IsoDate | undefined, today: IsoDate): IsoDate {
  return to === undefined || to > today ? today : to;
}

/** The report over all patients of a clinic, or those of one condition. Memory holds one patient's rows at a time. */
export async function buildOutcomesReport(source: RowSource, asked: OutcomesAsked): Promise<OutcomesReport> {
  const { clinicId, condition, deidentified, from, protocol, to, today } = asked;
  const period = { from: from ?? null, to: endOf(to, today) };
  const { ids } = await source.patients(clinicId, condition);
  let tally = nobodyYet;
  for await (const { record } of recordsOf(source, clinicId, ids.after(null))) {
    if (record === null) continue;
    tally = withPatient(tally, patientOutcome(record.patient, record.checkIns, period, protocol));
  }
  const report = reportOf(tally, period, condition ?? null);
  return deidentified === true ? withoutSmallGroups(report) : report;
}
