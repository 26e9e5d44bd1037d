import { useEffect, useState } from 'preact/hooks';
import type { CareRecordAnswer, RecordsAnswer } from '../../../shared/staff-contract/records.ts';
import { type ApiProblem, isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';

export interface CareRecords {
  /** Oldest first, of the whole history. */
  readonly records: readonly CareRecordAnswer[];
  readonly problem: ApiProblem | null;
}

/** What is recorded of a patient's care; `commits` counts what there is, and when it grows all of it is read again. */
export function useCareRecords(patientId: string, commits: number | null): CareRecords {
  const { api } = useApp();
  const [read, setRead] = useState<CareRecords>({ records: [], problem: null });
  useEffect(() => {
    if (commits === null) return undefined;
    const stopped = new AbortController();
    const readAll = async (): Promise<void> => {
      const records: CareRecordAnswer[] = [];
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams({ limit: '100', ...(cursor !== undefined && { cursor }) });
        const path = `/patients/${patientId}/records?${query}`;
        const page = await api.read<RecordsAnswer>(path, stopped.signal);
        records.push(...page.records);
        cursor = page.next;
      } while (cursor !== undefined);
      setRead({ records, problem: null });
    };
    readAll().catch((error: unknown) => {
      if (!stopped.signal.aborted && isApiProblem(error)) setRead((last) => ({ ...last, problem: error }));
    });
    return () => stopped.abort();
  }, [api, patientId, commits]);
  return read;
}
