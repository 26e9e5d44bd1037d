import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { inOrderOffered } from './first-phone.ts';
import {
  type Cause,
  type Coming,
  type Happened,
  type Patient,
  type PlanNow,
  type ReceivedText,
  type Run,
  stack,
} from './stack.ts';

const pollMs = 1500;

/** Everything the page shows, asked for again and again. */
export interface Shown {
  /** In the order in which they are offered. */
  readonly patients: readonly Patient[] | null;
  readonly patient: Patient | undefined;
  readonly texts: readonly ReceivedText[];
  readonly events: readonly Happened[];
  readonly causes: readonly Cause[];
  readonly runs: readonly Run[];
  readonly coming: readonly Coming[];
  readonly plan: PlanNow | null;
  readonly now: string | null;
  /** What went wrong last, in words. */
  readonly problem: string | null;
}

const nothing: Shown = {
  patients: null,
  patient: undefined,
  texts: [],
  events: [],
  causes: [],
  runs: [],
  coming: [],
  plan: null,
  now: null,
  problem: null,
};

interface Held {
  readonly patientId: string;
  readonly last: number;
  readonly events: readonly Happened[];
  readonly causes: readonly Cause[];
  readonly runs: readonly Run[];
}

const heldOf = (patientId: string): Held => ({ patientId, last: 0, events: [], causes: [], runs: [] });

/** Follows the stack for one patient; `refresh` asks at once. Whoever is offered first stays, however they fare. */
export function useStack(chosen: string | null): Shown & { readonly refresh: () => Promise<void> } {
  const [shown, setShown] = useState<Shown>(nothing);
  const held = useRef(heldOf(''));
  const asking = useRef<Promise<void> | null>(null);

  const look = useCallback(async () => {
    try {
      const [listed, { now, coming }] = await Promise.all([stack.patients(), stack.next()]);
      const patients = inOrderOffered(listed);
      const wanted = chosen ?? held.current.patientId;
      const patient = patients.find((one) => one.patientId === wanted) ?? patients[0];
      if (patient === undefined) return setShown({ ...nothing, patients, now, coming });
      if (held.current.patientId !== patient.patientId) held.current = heldOf(patient.patientId);
      const kept = held.current;
      const [texts, news, runs, theirs] = await Promise.all([
        stack.texts(patient.phone),
        stack.events(patient.patientId, kept.last),
        stack.runs(patient.patientId, kept.runs.at(-1)?.id ?? 0),
        stack.nextOf(patient.patientId),
      ]);
      if (held.current !== kept) return;
      held.current = {
        ...kept,
        last: news.last,
        events: [...kept.events, ...news.events],
        causes: [...kept.causes, ...news.causes],
        runs: [...kept.runs, ...runs],
      };
      const { events, causes } = held.current;
      setShown({
        patients,
        patient,
        texts,
        events,
        causes,
        runs: held.current.runs,
        coming: [...theirs.coming, ...coming.filter(({ patientId }) => patientId !== patient.patientId)],
        plan: theirs.plan,
        now,
        problem: null,
      });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      setShown((before) => ({ ...before, problem: `Ebb does not answer: ${problem}` }));
    }
  }, [chosen]);

  const refresh = useCallback(async () => {
    await asking.current;
    asking.current = look();
    await asking.current;
  }, [look]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), pollMs);
    return () => clearInterval(timer);
  }, [refresh]);

  return { ...shown, refresh };
}
