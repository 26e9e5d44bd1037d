/** FHIR R4 resources of a patient's rows. */
import type { CheckInRow } from '../views/ports.ts';
import { dayOf, type ExportedPatient } from './exported-patient.ts';
import {
  general,
  ownName,
  pastWeek,
  pastWeekCode,
  pseudonymized,
  quantity,
  spokenLanguage,
  survey,
  takenBack,
  unanswered,
} from './fhir-codes.ts';

export interface Resource {
  readonly resourceType: 'Patient' | 'Observation' | 'QuestionnaireResponse';
  readonly id: string;
  readonly [field: string]: unknown;
}

/** An id as FHIR allows them: letters, digits, `-` and `.`; no id of ours has a full stop already. */
function fhirId({ id }: ExportedPatient): string {
  return id.replaceAll('_', '.');
}

/** The patient; without name, number and language where nobody may be recognised. */
export function patientResource(patient: ExportedPatient, deidentified: boolean): Resource {
  const { condition, row } = patient;
  const common = {
    resourceType: 'Patient' as const,
    id: fhirId(patient),
    ...(deidentified ? { meta: pseudonymized } : {}),
    extension: [{ url: ownName.condition, valueCode: condition }],
    active: row.status !== 'discharged',
  };
  if (deidentified) return common;
  return {
    ...common,
    identifier: [{ system: ownName.patient, value: row.patientId }],
    name: [{ use: 'usual', given: [row.firstName] }],
    telecom: [{ system: 'phone', value: row.phone, use: 'mobile' }],
    communication: spokenLanguage(row.language),
  };
}

function idOf(patient: ExportedPatient, row: CheckInRow): string {
  return `${fhirId(patient)}-${patient.rowId(row)}`;
}

function extensions(patient: ExportedPatient, row: CheckInRow, deidentified: boolean) {
  return [
    ...(deidentified ? [{ url: ownName.day, valueInteger: dayOf(patient, row.date) ?? 0 }] : []),
    ...(row.phase === null ? [] : [{ url: ownName.phase, valueCode: row.phase }]),
    { url: ownName.baseline, valueBoolean: row.isBaseline },
  ];
}

/** What the patient answered in words of ours: only where a check-in asked and the patient texted. */
function questionnaireResponse(
  patient: ExportedPatient,
  row: CheckInRow,
  deidentified: boolean,
): Resource | null {
  const { answeredAt, checkInId, score, source, status } = row;
  if (checkInId === null || source !== 'text' || status !== 'answered' || score === null) return null;
  const subject = { reference: `Patient/${fhirId(patient)}` };
  return {
    resourceType: 'QuestionnaireResponse',
    id: `${idOf(patient, row)}-q`,
    ...(deidentified ? { meta: pseudonymized } : {}),
    status: 'completed',
    subject,
    ...(deidentified || answeredAt === null ? {} : { authored: answeredAt }),
    source: subject,
    item: [{ linkId: `/${pastWeekCode}`, text: pastWeek.text, answer: [{ valueInteger: score }] }],
  };
}

function resultOf({ score, status }: CheckInRow) {
  if (status === 'missed') return { status: 'final', dataAbsentReason: unanswered };
  if (status === 'voided') return { status: 'entered-in-error', dataAbsentReason: takenBack };
  return status === 'answered' && score !== null ? { status: 'final', valueQuantity: quantity(score) } : null;
}

/**
 * The resources of one row: the answer with the observation made of it, or an observation without a value for a
 * check-in that was missed. Nothing for one that is open or was withdrawn, since nobody was kept waiting for it.
 */
export function checkInResources(
  patient: ExportedPatient,
  row: CheckInRow,
  deidentified: boolean,
): Resource[] {
  const value = resultOf(row);
  if (value === null) return [];
  const response = questionnaireResponse(patient, row, deidentified);
  const { status, ...rest } = value;
  const observation: Resource = {
    resourceType: 'Observation',
    id: idOf(patient, row),
    ...(deidentified ? { meta: pseudonymized } : {}),
    extension: extensions(patient, row, deidentified),
    status,
    category: [survey],
    code: row.checkInId === null ? general : pastWeek,
    subject: { reference: `Patient/${fhirId(patient)}` },
    ...(deidentified ? {} : { effectiveDateTime: row.date }),
    ...(deidentified || row.answeredAt === null ? {} : { issued: row.answeredAt }),
    ...rest,
    ...(row.approximate
      ? { note: [{ text: 'approximate: the words were not exactly one whole number' }] }
      : {}),
    ...(response === null ? {} : { derivedFrom: [{ reference: `QuestionnaireResponse/${response.id}` }] }),
  };
  return response === null ? [observation] : [response, observation];
}
