/** Load, decide, save: the one way any command reaches a number that belongs to no live patient. */
import type { StrangerCommand, StrangerRefusal } from '../domain/stranger/commands.ts';
import { decideStranger } from '../domain/stranger/decide-stranger.ts';
import { numberHashIn, type StrangerState, wishOf } from '../domain/stranger/state.ts';
import type { TextStep } from '../domain/texts/open-text.ts';
import { decideAgainUntilWritten } from './decide-again.ts';
import type { Numbers, Strangers } from './ports.ts';

export interface CommittingStranger {
  strangers: Strangers;
  numbers: Pick<Numbers, 'setOptedOut'>;
}

export type StrangerResult =
  /** `optedOut`: what the number said of being texted, as its decision has it. */
  | { kind: 'saved'; state: StrangerState; steps: TextStep[]; optedOut: boolean | null }
  | { kind: 'duplicate' }
  /** `state`: what it was decided on; null once the number is not known any more. */
  | { kind: 'refused'; reason: StrangerRefusal; state: StrangerState | null };

/**
 * Decides on the newest state and saves what comes of it. What the clinic must remember of the number's wish is
 * written first: then a crash between the two is mended by the message coming again.
 */
export async function commitStranger(
  { strangers, numbers }: CommittingStranger,
  strangerId: string,
  command: StrangerCommand,
): Promise<StrangerResult> {
  // If an earlier try wrote an opt-out and then lost the race, that write may have overwritten the winner's, so the
  // final wish is written again.
  let isWritten = false;
  return decideAgainUntilWritten(async () => {
    const before = await strangers.load(strangerId);
    const decision = decideStranger(command, before);
    if (decision.kind === 'duplicate') return decision;
    if (decision.kind === 'refused') return { ...decision, state: before };
    const { state, steps, optedOut } = decision;
    const wish = optedOut ?? (isWritten ? wishOf(state) : null);
    if (wish !== null) {
      const saidAt = (wish ? state.stopReceivedAt : state.startReceivedAt) ?? state.at;
      await numbers.setOptedOut(state.clinicId, numberHashIn(state), { optedOut: wish, saidAt });
      isWritten = true;
    }
    if ((await strangers.save(state)) === 'conflict') return 'lost';
    return { kind: 'saved', state, steps, optedOut };
  });
}
