import type { Column } from './column.ts';
import { conditionValues } from './column-values.ts';
import type { ExportedPatient } from './exported-patient.ts';

/** The columns every CSV file begins with: whose line it is. */
export const patientColumns: readonly Column<{ readonly patient: ExportedPatient }>[] = [
  {
    name: 'patient_id',
    type: 'text',
    meaning:
      'Random id of the patient; in a de-identified export a keyed hash of it, the same in every export.',
    cell: ({ patient }) => patient.id,
  },
  {
    name: 'first_name',
    type: 'text',
    only: 'identified',
    meaning: 'First name as the clinic entered it. A leading apostrophe keeps a spreadsheet from running it.',
    cell: ({ patient }) => patient.row.firstName,
  },
  {
    name: 'phone',
    type: 'text',
    only: 'identified',
    meaning: 'Number in E.164, after an apostrophe, so that a spreadsheet keeps it as text.',
    cell: ({ patient }) => patient.row.phone,
  },
  {
    name: 'condition',
    type: 'text',
    values: conditionValues,
    meaning: 'Condition now. De-identified: suppressed where fewer than 5 patients of the clinic have it.',
    cell: ({ patient }) => patient.condition,
  },
];
