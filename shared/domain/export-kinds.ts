/** The files that a clinic may take out, by what staff ask for: the table that the types and the contract follow from. */
export const exportKinds = ['check-ins.csv', 'outcomes.csv', 'sessions.csv', 'fhir.ndjson'] as const;
export type ExportKind = (typeof exportKinds)[number];
