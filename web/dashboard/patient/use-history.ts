import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TimelineEvent, TimelineAnswer } from '../../../shared/staff-contract/timeline.ts';
import { type ApiProblem, isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';

export interface History {
  /** Oldest first; what was read so far, up to the newest. */
  readonly events: readonly TimelineEvent[];
  readonly loading: boolean;
  readonly problem: ApiProblem | null;
  /** True when there is more before the first event. */
  readonly hasEarlier: boolean;
  readonly showEarlier: () => void;
}

const commitsAtOnce = 60;
const linesAtOnce = 100;

/**
 * A patient's history from its end backwards, so that a long one is never read whole. `commits` counts what there is;
 * when it grows, only what is new is read.
 */
export function useHistory(patientId: string, commits: number | null): History {
  const { api } = useApp();
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  const [first, setFirst] = useState<number | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const reached = useRef(0);
  const running = useRef(false);
  const [round, setRound] = useState(0);
  const settled = useCallback(() => {
    running.current = false;
    setRound((last) => last + 1);
  }, []);

  const readAfter = useCallback(
    async (commit: number, until: number): Promise<TimelineEvent[]> => {
      const read: TimelineEvent[] = [];
      let from: { after: string } | { cursor: string } = { after: String(commit) };
      for (;;) {
        const query = new URLSearchParams({ ...from, limit: String(linesAtOnce) });
        const page = await api.read<TimelineAnswer>(`/patients/${patientId}/timeline?${query}`);
        read.push(...page.events.filter(({ seq }) => seq <= until));
        const last = page.events.at(-1)?.seq ?? until;
        if (page.next === undefined || last > until) return read;
        from = { cursor: page.next };
      }
    },
    [api, patientId],
  );

  useEffect(() => {
    if (commits === null || commits <= reached.current || running.current) return;
    running.current = true;
    const start = first === null ? Math.max(0, commits - commitsAtOnce) : reached.current;
    readAfter(start, commits)
      .then((read) => {
        reached.current = commits;
        setProblem(null);
        setEvents((before) => [...before, ...read]);
        if (first === null) setFirst(start);
      })
      .catch((error: unknown) => {
        if (isApiProblem(error)) setProblem(error);
      })
      .finally(settled);
    // A round that ends looks again: the history may have grown while it ran.
  }, [commits, first, readAfter, settled, round]);

  const showEarlier = useCallback(() => {
    if (first === null || first === 0 || running.current) return;
    running.current = true;
    const start = Math.max(0, first - commitsAtOnce);
    readAfter(start, first)
      .then((read) => {
        setEvents((later) => [...read, ...later]);
        setFirst(start);
      })
      .catch((error: unknown) => {
        if (isApiProblem(error)) setProblem(error);
      })
      .finally(settled);
  }, [first, readAfter, settled]);

  return {
    events,
    loading: first === null && problem === null,
    problem,
    hasEarlier: first !== null && first > 0,
    showEarlier,
  };
}
