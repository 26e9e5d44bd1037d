/** Load, decide, save: the one way any command reaches a number that belongs to no live patient. */
import type { StrangerCommand } from '../domain/stranger/commands.ts';
import { decideStranger } from '../domain/stranger/decide-stranger.ts';
import type { StrangerState } from '../domain/stranger/state.ts';
import { ContentionError } from './commit-decision.ts';
import type { Numbers, Strangers } from './ports.ts';

const mostTries = 8;

export interface CommittingStranger {
  strangers: Strangers;
  numbers: Pick<Numbers, 'setOptedOut'>;
}

export type StrangerResult =
  | { kind: 'saved'; state: StrangerState }
  | { kind: 'duplicate' }
  | { kind: 'refused'; reason: string };

/**
 * Decides on the newest state and saves what comes of it. What the clinic must remember of the number's wish is
 * written first: then a crash between the two is mended by the message coming again.
 */
export async function commitStranger(
  { strangers, numbers }: CommittingStranger,
  strangerId: string,
  command: StrangerCommand,
): Promise<StrangerResult> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const decision = decideStranger(command, await strangers.load(strangerId));
    if (decision.kind !== 'accepted') return decision;
    const { state, optedOut } = decision;
    if (optedOut !== null) await numbers.setOptedOut(state.clinicId, hashOf(state), optedOut);
    if ((await strangers.save(state)) === 'written') return { kind: 'saved', state };
  }
  throw new ContentionError(`gave up after ${mostTries} races for one number`);
}

/** The keyed hash of the number, which the id ends in. */
function hashOf({ strangerId, clinicId }: StrangerState): string {
  return strangerId.slice(clinicId.length + 1);
}
