import type { PatientState } from '../domain/patient/state.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import type { Commit } from './ports.ts';

/** Freezes a JSON value and everything in it. */
export function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  for (const part of Object.values(value)) freeze(part);
  Object.freeze(value);
}

/** Parts of a state that are the very objects with which `newest` was stored. */
function keptParts(state: PatientState, newest: PatientState | undefined): (keyof PatientState)[] {
  const parts = Object.keys(state) as (keyof PatientState)[];
  return parts.filter((part) => typeof state[part] === 'object' && state[part] === newest?.[part]);
}

/**
 * A commit as it comes back from storage: what JSON makes of it, frozen, so that it may be handed to any number of
 * readers. Parts of its state that nothing has replaced since the newest commit was stored are the very same: a commit
 * changes a few of forty, and to write and read all of them anew is most of the time of a test with long histories.
 */
export function asStored(commit: Commit, newest: Commit | null): Commit {
  const kept = keptParts(commit.state, newest?.state);
  const changed: Record<string, unknown> = { ...commit.state };
  for (const part of kept) changed[part] = null;
  const stored: Commit = JSON.parse(toStoredJson({ ...commit, state: changed }));
  const state: Partial<Record<keyof PatientState, unknown>> = stored.state;
  for (const part of kept) state[part] = commit.state[part];
  freeze(stored);
  return stored;
}
