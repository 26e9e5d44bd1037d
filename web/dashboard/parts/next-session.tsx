import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { nextSessionWords } from '../next-session.ts';
import { Icon } from './icon.tsx';

/** When the next session is, and whether it is booked. */
export function NextSession({
  patient,
  short = false,
}: {
  patient: Pick<PatientRow, 'nextSession' | 'timeZone'>;
  short?: boolean;
}) {
  const { api } = useApp();
  const next = nextSessionWords(patient, api.now(), { short });
  if (next === null) return null;
  return (
    <span class={next.overdue ? 'next-session overdue' : 'next-session'}>
      <Icon name="clock" size={14} /> {next.words}
    </span>
  );
}
