import type { Form } from './column.ts';

/** An element of the FHIR export, for its data dictionary. */
export interface FhirElement {
  readonly path: string;
  readonly meaning: string;
  readonly only?: Form;
}

/** Every element that a file can hold; a test reads files and finds each of their elements here. */
export const fhirElements: readonly FhirElement[] = [
  { path: '*.id', meaning: 'Logical id; de-identified, of a keyed hash that is the same in every export.' },
  {
    path: '*.meta.security',
    only: 'deidentified',
    meaning: 'PSEUDED: pseudonymized (HL7 v3 ObservationValue).',
  },
  {
    path: '*.extension',
    meaning:
      'urn:ebb:condition (suppressed where fewer than 5 patients have it), urn:ebb:phase: how often sessions were that day, urn:ebb:baseline: from before the first session; de-identified also urn:ebb:day: days from the first day of the first phase, negative before it.',
  },
  { path: 'Patient.active', meaning: 'False once discharged.' },
  { path: 'Patient.identifier', only: 'identified', meaning: 'Random id of the patient in Ebb.' },
  { path: 'Patient.name', only: 'identified', meaning: 'First name.' },
  { path: 'Patient.telecom', only: 'identified', meaning: 'Mobile number, E.164.' },
  { path: 'Patient.communication', only: 'identified', meaning: 'Language of the texts, BCP 47.' },
  {
    path: 'Observation.status',
    meaning: 'final; entered-in-error for a score that staff took back.',
  },
  { path: 'Observation.category', meaning: 'survey.' },
  {
    path: 'Observation.code',
    meaning:
      'LOINC 75893-8, pain on average in the past week, where a check-in asked; LOINC 72514-3, 0-10 rating in general, otherwise.',
  },
  { path: 'Observation.subject', meaning: 'The patient.' },
  {
    path: 'Observation.effectiveDateTime',
    only: 'identified',
    meaning: "Day the score counts for, in the patient's zone; without a score the day due.",
  },
  { path: 'Observation.issued', only: 'identified', meaning: 'When the answer was received, UTC.' },
  { path: 'Observation.valueQuantity', meaning: 'Score 0-10 in UCUM {score}.' },
  {
    path: 'Observation.dataAbsentReason',
    meaning: 'unknown for a check-in without an answer; error for a score taken back.',
  },
  {
    path: 'Observation.note',
    meaning: 'Says "approximate" where the words were not exactly one whole number.',
  },
  { path: 'Observation.derivedFrom', meaning: 'The answer the score was read from.' },
  {
    path: 'QuestionnaireResponse.status',
    meaning: 'completed; only answers by text to a check-in are here.',
  },
  { path: 'QuestionnaireResponse.subject', meaning: 'The patient.' },
  {
    path: 'QuestionnaireResponse.authored',
    only: 'identified',
    meaning: 'When the answer was received, UTC.',
  },
  { path: 'QuestionnaireResponse.source', meaning: 'Who answered: the patient.' },
  { path: 'QuestionnaireResponse.item', meaning: 'The one question, linkId /75893-8, and the score.' },
];
