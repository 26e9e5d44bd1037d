/** The problem for a request that was made without knowing the newest decision or text: it says what is new. */
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { wordEvent } from '../../shared/domain/staff-words/word-for-staff.ts';
import { type ProblemError, problemError } from '../../shared/edge/problems.ts';
import type { Services } from './services.ts';

type Reason = 'plan-changed' | 'newer-text';

const decisions = [
  'plan-moved',
  'plan-overridden',
  'suggestion-declined',
  'paused',
  'resumed',
] as const satisfies PatientEvent['type'][];

/** Events that may be what is shown, and the commit that the newest of them is in. */
const shownOf: Record<
  Reason,
  { types: readonly string[]; seqIn: (state: PatientState) => number | undefined }
> = {
  'plan-changed': { types: decisions, seqIn: ({ plan }) => plan.decidedIn },
  'newer-text': { types: ['text-received'], seqIn: ({ inbox }) => inbox.at(-1) },
};

/** The problem of that reason, with the newest decision or text in words. */
export async function newerProblem(
  { histories }: Pick<Services, 'histories'>,
  patientId: string,
  reason: Reason,
): Promise<ProblemError> {
  const { types, seqIn } = shownOf[reason];
  const state = await histories.latest(patientId);
  const seq = state === null ? undefined : seqIn(state);
  const [commit] = seq === undefined ? [] : await histories.page(patientId, seq - 1, 1);
  const event = commit?.events.findLast(({ type }) => types.includes(type));
  if (state === null || commit === undefined || event === undefined) return problemError(reason);
  const words = wordEvent(event, state.timeZone);
  const by = 'by' in event ? event.by : null;
  return problemError(reason, { newer: { seq: commit.seq, at: commit.at, by, words } });
}
