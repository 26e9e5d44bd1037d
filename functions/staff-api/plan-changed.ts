/** What was decided about a plan meanwhile, for whoever is about to decide over it. */
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { wordEvent } from '../../shared/domain/staff-words/word-for-staff.ts';
import { type ProblemError, problemError } from '../../shared/edge/problems.ts';
import type { Services } from './services.ts';

type Decided = Extract<PatientEvent, { type: 'plan-moved' | 'plan-overridden' | 'suggestion-declined' }>;

function isDecision(event: PatientEvent): event is Decided {
  const { type } = event;
  return type === 'plan-moved' || type === 'plan-overridden' || type === 'suggestion-declined';
}

/** The problem `plan-changed`, with the newest decision in words. */
export async function planChanged(
  { histories }: Pick<Services, 'histories'>,
  patientId: string,
): Promise<ProblemError> {
  const state = await histories.latest(patientId);
  const seq = state?.plan.decidedIn;
  const [commit] = seq === undefined ? [] : await histories.page(patientId, seq - 1, 1);
  const event = commit?.events.findLast(isDecision);
  if (state === null || commit === undefined || event === undefined) return problemError('plan-changed');
  const words = wordEvent(event, state.timeZone);
  return problemError('plan-changed', { newer: { seq: commit.seq, at: commit.at, by: event.by, words } });
}
