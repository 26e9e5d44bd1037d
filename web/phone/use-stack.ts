import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Coming, type Happened, type Patient, type ReceivedText, stack } from './stack.ts';

const pollMs = 1500;

/** Everything the page shows, asked for again and again. */
export interface Shown {
  readonly patients: readonly Patient[] | null;
  readonly texts: readonly ReceivedText[];
  readonly events: readonly Happened[];
  readonly coming: readonly Coming[];
  readonly now: string | null;
  /** What went wrong last, in words. */
  readonly problem: string | null;
}

const nothing: Shown = { patients: null, texts: [], events: [], coming: [], now: null, problem: null };

/** Follows the stack for one patient; `refresh` asks at once. */
export function useStack(patientId: string | null): Shown & { readonly refresh: () => Promise<void> } {
  const [shown, setShown] = useState<Shown>(nothing);
  const held = useRef({ patientId: '', last: 0, events: [] as readonly Happened[] });
  const asking = useRef<Promise<void> | null>(null);

  const look = useCallback(async () => {
    try {
      const [patients, { now, coming }] = await Promise.all([stack.patients(), stack.next()]);
      const patient = patients.find((one) => one.patientId === patientId) ?? patients[0];
      if (patient === undefined) return setShown({ ...nothing, patients, now, coming });
      if (held.current.patientId !== patient.patientId) {
        held.current = { patientId: patient.patientId, last: 0, events: [] };
      }
      const kept = held.current;
      const [texts, news] = await Promise.all([
        stack.texts(patient.phone),
        stack.events(patient.patientId, kept.last),
      ]);
      if (held.current !== kept) return;
      held.current = { ...kept, last: news.last, events: [...kept.events, ...news.events] };
      setShown({ patients, texts, events: held.current.events, coming, now, problem: null });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      setShown((before) => ({ ...before, problem: `Ebb does not answer: ${problem}` }));
    }
  }, [patientId]);

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
