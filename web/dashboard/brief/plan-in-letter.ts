import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { fill, words } from '../words.ts';

const text = words.letter;

/** How often sessions are, where the reason does not say it by itself. */
function present({ phase, status, why }: PatientAnswer): string[] {
  if (phase === null || status === 'discharged' || why.includes(cadence[phase])) return [];
  return [fill(text.plan, { phase: cadence[phase] })];
}

/** The plan with its reason, and how many sessions took place. */
export function planInLetter(patient: PatientAnswer): string {
  const { sessions, why } = patient;
  const count = sessions.filter((session) => session.attended).length;
  const attended = sessions.length === 0 ? [] : [fill(text.sessions, { count, recorded: sessions.length })];
  return [...present(patient), why, ...attended].join(' ');
}
