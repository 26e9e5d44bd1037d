import type { Commit } from '../../shared/store/ports.ts';

/** What a commit did, in words, one line an event. */
export function describeCommit(commit: Commit): string[] {
  return commit.events.map((event) => event.type);
}
