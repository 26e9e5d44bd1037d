import { useEffect, useRef, useState } from 'preact/hooks';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';
import { words } from '../words.ts';
import { type BulkAction, type Outcome, type Outcomes, runBulk, toTryAgain } from './bulk-run.ts';

export interface Bulk {
  /** Null before it was begun. */
  readonly outcomes: Outcomes | null;
  readonly running: boolean;
  readonly start: (targets: readonly PatientRow[], body: object) => void;
  readonly again: () => void;
  readonly stop: () => void;
}

function whyOf(error: unknown): string {
  if (!isApiProblem(error)) return words.problems.unexpected;
  const { title, errors, newer } = error;
  return [title, ...errors.map(({ message }) => message), ...(newer === null ? [] : [newer.words])].join(' ');
}

/**
 * Runs an action over several patients. Each has a key of its own that stays through every try, so that none is done
 * twice; a decision that somebody made since the list was read is not overruled.
 */
export function useBulk(action: BulkAction): Bulk {
  const { api } = useApp();
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null);
  const [running, setRunning] = useState(false);
  const asked = useRef(new Map<string, { body: object; key: string }>());
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const run = async (ids: readonly string[]): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    const report = (id: string, outcome: Outcome): void =>
      setOutcomes((before) => new Map(before).set(id, outcome));
    for (const id of ids) report(id, { state: 'waiting' });
    const act = async (id: string): Promise<void> => {
      const request = asked.current.get(id);
      if (request === undefined) throw new TypeError('Nobody asked for this patient.');
      await api.send('POST', `/patients/${encodeURIComponent(id)}/${action}`, request.body, request.key);
    };
    await runBulk(ids, act, { report, isStopped: () => stopped.current, whyOf });
    setRunning(false);
  };
  return {
    outcomes,
    running,
    start: (targets, body) => {
      asked.current = new Map(
        targets.map(({ patientId, seq }) => [
          patientId,
          { body: action === 'pause' ? { ...body, seen: seq } : body, key: crypto.randomUUID() },
        ]),
      );
      void run(targets.map(({ patientId }) => patientId));
    },
    again: () => void run(toTryAgain(outcomes ?? new Map())),
    stop: () => {
      stopped.current = true;
    },
  };
}
