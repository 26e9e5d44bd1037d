/** What a file of each kind says of one patient after another. */
import type { Period } from '../domain/outcomes/outcome-rows.ts';
import { nobodyYet, withPatient, withUnread } from '../domain/outcomes/tally.ts';
import type { CheckInRow } from '../views/ports.ts';
import { checkInColumns } from './check-in-columns.ts';
import { columnsOf, type Form } from './column.ts';
import { csvHead, csvTable } from './csv.ts';
import { exportedPatient } from './exported-patient.ts';
import { checkInResources, patientResource } from './fhir-resources.ts';
import type { FileFormat, FileRequest } from './file-request.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { outcomeOfRecord } from './outcome-of-record.ts';
import { sessionsFile } from './sessions-file.ts';
import { periodFor } from './whole-weeks.ts';

const csvType = 'text/csv; charset=utf-8';

function inPeriod({ from, to }: Period, checkIns: readonly CheckInRow[]): CheckInRow[] {
  return checkIns.filter(({ date }) => date <= to && (from === null || date >= from));
}

function checkInsFile({ naming, period }: FileRequest, form: Form): FileFormat {
  const columns = columnsOf(checkInColumns, form);
  return {
    contentType: csvType,
    head: csvHead(columns),
    patient(record) {
      const patient = exportedPatient(record, naming);
      const lines = inPeriod(periodFor(period, patient), record.checkIns).map((checkIn) => ({
        patient,
        checkIn,
      }));
      return { text: csvTable(columns, lines), rows: lines.length, tally: null };
    },
  };
}

function outcomesFile({ naming, period, lowBaseline }: FileRequest, form: Form): FileFormat {
  const columns = columnsOf(outcomeColumns, form);
  return {
    contentType: csvType,
    head: csvHead(columns),
    patient(record, tally) {
      const before = tally ?? nobodyYet;
      const patient = exportedPatient(record, naming);
      const outcome = outcomeOfRecord(record, periodFor(period, patient), lowBaseline);
      if (outcome === null) return { text: '', rows: 0, tally: before };
      if (outcome === 'unread') return { text: '', rows: 0, tally: withUnread(before) };
      const line = { patient, outcome };
      return { text: csvTable(columns, [line]), rows: 1, tally: withPatient(before, outcome) };
    },
  };
}

function fhirFile({ naming, period }: FileRequest): FileFormat {
  const { deidentified } = naming;
  return {
    contentType: 'application/fhir+ndjson',
    head: '',
    patient(record) {
      const patient = exportedPatient(record, naming);
      const rows = inPeriod(periodFor(period, patient), record.checkIns);
      const resources = [
        patientResource(patient, deidentified),
        ...rows.flatMap((row) => checkInResources(patient, row, deidentified)),
      ];
      const text = resources.map((resource) => `${JSON.stringify(resource)}\n`).join('');
      return { text, rows: resources.length, tally: null };
    },
  };
}

/** How a file of this kind is written. */
export function fileFormat(request: FileRequest): FileFormat {
  const form = request.naming.deidentified ? 'deidentified' : 'identified';
  switch (request.kind) {
    case 'check-ins.csv':
      return checkInsFile(request, form);
    case 'outcomes.csv':
      return outcomesFile(request, form);
    case 'sessions.csv':
      return sessionsFile(request, form);
    case 'fhir.ndjson':
      return fhirFile(request);
    default:
      return request.kind satisfies never;
  }
}
