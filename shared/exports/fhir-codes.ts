/** Codes of the FHIR export; docs/clinical-rules.md names them. */

const system = {
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  observationValue: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  language: 'urn:ietf:bcp:47',
} as const;

/** Names of ours, for what R4 has no place of its own for. */
export const ownName = {
  patient: 'urn:ebb:patient',
  condition: 'urn:ebb:condition',
  phase: 'urn:ebb:phase',
  baseline: 'urn:ebb:baseline',
  day: 'urn:ebb:day',
} as const;

export const pastWeekCode = '75893-8';
const generalCode = '72514-3';

function concept(codeSystem: string, code: string, text?: string) {
  return { coding: [{ system: codeSystem, code }], ...(text === undefined ? {} : { text }) };
}

export const survey = concept(system.category, 'survey');
/** What a check-in asks. */
export const pastWeek = concept(system.loinc, pastWeekCode, 'Pain on average in the past week, 0-10');
/** A rating that answered no check-in. */
export const general = concept(system.loinc, generalCode, 'Pain, 0-10 numeric rating');

/** Asked, and no answer came. */
export const unanswered = concept(system.absent, 'unknown', 'Asked by text message; no answer came');
/** Taken back by staff. */
export const takenBack = concept(system.absent, 'error', 'Recorded in error and taken back');

export const pseudonymized = {
  security: [{ system: system.observationValue, code: 'PSEUDED', display: 'pseudonymized' }],
};

/** A score as UCUM writes one. */
export function quantity(value: number) {
  return { value, unit: '{score}', system: system.ucum, code: '{score}' };
}

/** `Patient.communication` with a language, by its code. */
export function spokenLanguage(code: string) {
  return [{ language: concept(system.language, code) }];
}
