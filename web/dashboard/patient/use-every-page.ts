import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';

export interface EveryPage<Item> {
  /** Null until all of it was read. */
  readonly items: readonly Item[] | null;
  readonly problem: ApiProblem | null;
}

/**
 * Everything of one kind that is kept of a patient, read page by page; `commits` counts what there is, and when it
 * grows all of it is read again.
 */
export function useEveryPage<Name extends string, Item>(
  patientId: string,
  what: Name,
  commits: number | null,
): EveryPage<Item> {
  const { api } = useApp();
  const [read, setRead] = useState<EveryPage<Item>>({ items: null, problem: null });
  useEffect(() => {
    if (commits === null) return undefined;
    const stopped = new AbortController();
    const readAll = async (): Promise<void> => {
      const items: Item[] = [];
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams({ limit: '100', ...(cursor !== undefined && { cursor }) });
        const path = `/patients/${patientId}/${what}?${query}`;
        const page = await api.read<Record<Name, Item[]> & { next?: string }>(path, stopped.signal);
        items.push(...page[what]);
        cursor = page.next;
      } while (cursor !== undefined);
      if (!stopped.signal.aborted) setRead({ items, problem: null });
    };
    readAll().catch((error: unknown) => {
      if (!stopped.signal.aborted && isApiProblem(error)) setRead((last) => ({ ...last, problem: error }));
    });
    return () => stopped.abort();
  }, [api, patientId, what, commits]);
  return read;
}
