/** One action for several patients, one request each: every one of them ends with a result of its own. */
import type { PatientStatus } from '../../../shared/domain/patient/state.ts';
import { actionsFor } from '../patient/allowed-actions.ts';

export type BulkAction = 'pause' | 'invite';

interface Person {
  readonly patientId: string;
  readonly status: PatientStatus;
}

/** Who of those selected the action is for, and who is left out for how they stand. */
export function partedFor<One extends Person>(
  action: BulkAction,
  selected: readonly One[],
): { takes: readonly One[]; leaves: readonly One[] } {
  // Whether an invitation may go out again just now is for the API to say of each.
  const takes = (one: One): boolean =>
    actionsFor({ status: one.status, hasPlan: false, mayInvite: true, isAdmin: false }).includes(action);
  return { takes: selected.filter(takes), leaves: selected.filter((one) => !takes(one)) };
}

export type Outcome =
  | { readonly state: 'waiting' | 'running' | 'done' | 'stopped' }
  | { readonly state: 'not-done'; readonly why: string };

export type Outcomes = ReadonlyMap<string, Outcome>;

/** Whom another try is for: whoever was not come to, or was not done. */
export function toTryAgain(outcomes: Outcomes): readonly string[] {
  return [...outcomes].flatMap(([id, { state }]) =>
    state === 'not-done' || state === 'stopped' ? [id] : [],
  );
}

/** How many of them are done. */
export function doneIn(outcomes: Outcomes): number {
  return [...outcomes.values()].filter(({ state }) => state === 'done').length;
}

/**
 * Acts for one after the other and reports each as it goes. A refusal is that patient's result and ends nothing; what is
 * stopped before its turn says so.
 */
export async function runBulk(
  ids: readonly string[],
  act: (id: string) => Promise<void>,
  {
    report,
    isStopped,
    whyOf,
  }: {
    report: (id: string, outcome: Outcome) => void;
    isStopped: () => boolean;
    whyOf: (error: unknown) => string;
  },
): Promise<void> {
  for (const id of ids) {
    if (isStopped()) {
      report(id, { state: 'stopped' });
      continue;
    }
    report(id, { state: 'running' });
    try {
      await act(id);
      report(id, { state: 'done' });
    } catch (error) {
      report(id, { state: 'not-done', why: whyOf(error) });
    }
  }
}
