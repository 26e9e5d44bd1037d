/** What staff ask for under one key happens once, however often it has to be asked. */
import { currentTask } from '../engine/tasks.ts';
import type { Rule, Wrong } from './ledger.ts';

/** Each request of staff makes at most one commit. */
export function requestsAreDoneOnce(wrong: Wrong): Rule {
  const done = new Set<string>();
  return {
    onCommit({ commit }) {
      const label = currentTask()?.label ?? '';
      if (!label.startsWith('staff-api ')) return;
      const key = label.split(' ')[1] ?? '';
      if (done.has(key)) wrong(`${commit.type} of one request was done twice`);
      done.add(key);
    },
  };
}
