import { templatesFor } from '../../../shared/domain/texts/staff-templates.ts';
import { fillStaffText, namesFor } from '../../../shared/domain/texts/staff-text.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useClinic } from '../app-context.ts';
import { words } from '../words.ts';
import { SelectField } from './field.tsx';

/** Puts a text that the clinic keeps into the box, as this patient will read it; it can be changed there. */
export function TemplateChoice({
  patient,
  onChosen,
}: {
  patient: Pick<PatientRow, 'firstName' | 'language'>;
  onChosen: (body: string) => void;
}) {
  const { clinic } = useClinic();
  const templates = templatesFor(patient.language, clinic?.templates ?? []);
  if (clinic === null || templates.length === 0) return null;
  return (
    <SelectField
      label={words.patient.template}
      value=""
      onValue={(chosen) => {
        const template = templates[Number(chosen)];
        if (chosen === '' || template === undefined) return;
        const filled = fillStaffText(template.body, namesFor(patient.firstName, clinic));
        onChosen('body' in filled ? filled.body : template.body);
      }}
      choices={[
        ['', words.patient.templateNone],
        ...templates.map(({ name }, at) => [String(at), name] as const),
      ]}
    />
  );
}
