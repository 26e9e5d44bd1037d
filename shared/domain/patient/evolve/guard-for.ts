/** Which events a file of this folder answers for: one list of their types, for the compiler and for the run. */
import type { PatientEvent } from '../events.ts';

type Guard<Event extends PatientEvent> = (event: PatientEvent) => event is Event;

/** Tells the events of these types from all others. */
export function guardFor<Type extends PatientEvent['type']>(
  ...types: readonly Type[]
): Guard<Extract<PatientEvent, { type: Type }>> {
  const known: ReadonlySet<string> = new Set(types);
  return (event): event is Extract<PatientEvent, { type: Type }> => known.has(event.type);
}

/** The events that a guard lets pass. */
export type Guarded<By> = By extends Guard<infer Event> ? Event : never;
