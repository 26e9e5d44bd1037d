import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ApiProblem, apiProblem, isApiProblem } from './api/problem.ts';
import { nameOf, type Question } from './api/client.ts';
import { useApp } from './app-context.ts';
import { words } from './words.ts';

/** What a question was answered. `data` of an earlier read stays while it is read again, and when reading again fails. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
  /** Reads again now. */
  readonly reload: () => void;
}

interface Read<Data> {
  name: string | null;
  data: Data | null;
  problem: ApiProblem | null;
}

/**
 * Asks, and keeps what is answered up to date: again every `everyMs` while the page is seen, and at once when it is seen
 * again. A question of null asks nothing.
 */
export function useAnswer<Data>(question: Question | null, everyMs = 0): Answer<Data> {
  const { api } = useApp();
  const name = question === null ? null : nameOf(question);
  const remembered = question === null ? null : api.remembered<Data>(question);
  const [read, setRead] = useState<Read<Data>>({ name, data: remembered, problem: null });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((last) => last + 1), []);
  const failures = useRef(0);

  useEffect(() => {
    if (question === null) return undefined;
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      try {
        const data = await api.read<Data>(question, stopped.signal);
        if (stopped.signal.aborted) return;
        failures.current = 0;
        setRead((last) =>
          last.name === name && last.data === data && last.problem === null
            ? last
            : { name, data, problem: null },
        );
      } catch (error) {
        if (stopped.signal.aborted) return;
        failures.current += 1;
        const problem = isApiProblem(error) ? error : apiProblem(0, 'unexpected', words.problems.unexpected);
        setRead((last) => ({ name, data: last.name === name ? last.data : null, problem }));
      }
      // What fails is asked less and less often, so that a sick system is not pressed further.
      const wait = everyMs * Math.min(12, 2 ** failures.current);
      if (everyMs > 0 && !document.hidden) timer = setTimeout(() => void ask(), wait);
    };
    const seen = (): void => {
      if (!document.hidden) void ask();
    };
    void ask();
    if (everyMs > 0) document.addEventListener('visibilitychange', seen);
    return () => {
      stopped.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [api, name, everyMs, round]);

  const current = read.name === name ? read : { name, data: remembered, problem: null };
  return {
    data: current.data,
    problem: current.problem,
    loading: question !== null && current.data === null && current.problem === null,
    reload,
  };
}
