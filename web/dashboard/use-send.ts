import { useCallback, useRef, useState } from 'preact/hooks';
import { type ApiProblem, apiProblem, isApiProblem } from './api/problem.ts';
import { useApp } from './app-context.ts';
import { words } from './words.ts';

export interface Sending {
  /** Sends one request; answers with what came back, or null when it was refused (see `problem`). */
  readonly send: <Answer>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<{ answer: Answer } | null>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** What is wrong with one field, or with something inside it; null when nothing is. */
  readonly errorOf: (field: string) => string | null;
  readonly forget: () => void;
}

/**
 * Sends writes one at a time. The same request sent again after a failure that may have been only the answer's keeps
 * its Idempotency-Key, so that it is never done twice.
 */
export function useSend(): Sending {
  const { api } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const open = useRef<{ request: string; key: string } | null>(null);
  const running = useRef(false);

  const send = useCallback<Sending['send']>(
    async <Answer>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) => {
      if (running.current) return null;
      const request = JSON.stringify([method, path, body ?? null]);
      const key = open.current?.request === request ? open.current.key : crypto.randomUUID();
      open.current = { request, key };
      running.current = true;
      setBusy(true);
      setProblem(null);
      try {
        const answer = await api.send<Answer>(method, path, body, key);
        open.current = null;
        return { answer };
      } catch (error) {
        const refused = isApiProblem(error) ? error : apiProblem(0, 'unexpected', words.problems.unexpected);
        if (refused.status !== 0 && refused.status < 500) open.current = null;
        setProblem(refused);
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [api],
  );

  return {
    send,
    busy,
    problem,
    errorOf: (field) =>
      problem?.errors.find((error) => error.field === field || error.field.startsWith(`${field}.`))
        ?.message ?? null,
    forget: () => setProblem(null),
  };
}
