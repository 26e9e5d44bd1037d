import type { CareRecordAnswer } from '../../../shared/staff-contract/records.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useEveryPage } from './use-every-page.ts';

export interface CareRecords {
  /** Oldest first. */
  readonly records: readonly CareRecordAnswer[];
  readonly problem: ApiProblem | null;
}

const none: readonly CareRecordAnswer[] = [];

/** What is recorded of a patient's care; `commits` counts what there is. */
export function useCareRecords(patientId: string, commits: number | null): CareRecords {
  const { items, problem } = useEveryPage<'records', CareRecordAnswer>(patientId, 'records', commits);
  return { records: items ?? none, problem };
}
