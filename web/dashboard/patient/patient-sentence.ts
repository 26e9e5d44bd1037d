/** Why a patient stands where they do and when the next session is, in one sentence. */
import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { shortDate } from '../moments.ts';
import { nextSessionWords } from '../next-session.ts';
import { fill, words } from '../words.ts';

type Told = Pick<
  PatientAnswer,
  'because' | 'nextSession' | 'phase' | 'phaseSince' | 'status' | 'pausedUntil' | 'timeZone'
>;

const { sentence } = words.patient;

function whyOf({ because, phase, phaseSince, status }: Told): string {
  if (status === 'discharged') return sentence.discharged;
  if (status === 'invited') return sentence.invited;
  if (because !== null) return because;
  if (phase === null || phaseSince === null)
    return status === 'stopped' ? sentence.notBegun : sentence.intake;
  return fill(sentence.plan, { cadence: cadence[phase], date: shortDate(phaseSince) });
}

/** What keeps texts from going. */
function textsOf({ status, pausedUntil }: Told): string[] {
  if (status === 'stopped') return [sentence.stopped];
  if (status === 'held') return [sentence.held];
  if (status !== 'paused') return [];
  return [
    pausedUntil === null ? sentence.paused : fill(sentence.pausedUntil, { date: shortDate(pausedUntil) }),
  ];
}

/** The sentence under the name. */
export function patientSentence(patient: Told, now: number): string {
  const next = nextSessionWords(patient, now);
  const session = next === null ? [] : [next.words.charAt(0).toLowerCase() + next.words.slice(1)];
  return `${[whyOf(patient), ...textsOf(patient), ...session].join('; ')}.`;
}
