/** What else is done for a patient's pain: the table that types, contract, marks and words follow from. */
export const treatmentKinds = [
  'medication',
  'injection',
  'physical-therapy',
  'stimulation',
  'other',
] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];
