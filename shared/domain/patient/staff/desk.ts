/** What staff do among themselves about who waits: put it off to a day, and say who has it in hand. */
import { attentionNames, isDanger } from '../../attention-kinds.ts';
import { addDays } from '../../calendar.ts';
import { mostSnoozedDays } from '../../snoozed-days.ts';
import type { CommandOf, RefusalReason } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';
import { waitsForStaff } from '../evolve/evolve-desk.ts';
import { isRaised, type PatientState } from '../state.ts';
import { today } from '../today.ts';

/** Somebody may be in danger: it is never put off. */
function isInDanger(state: PatientState): boolean {
  return attentionNames.some((kind) => isDanger(kind) && isRaised(state, kind));
}

/** Takes the patient from Today until a day, or brings them back at once. */
export function snooze(draft: Draft, { until, by }: CommandOf<'snooze'>): RefusalReason | null {
  const { state } = draft;
  if ((state.desk?.snoozedUntil ?? null) === until) return 'nothing-changed';
  if (until !== null) {
    if (!waitsForStaff(state)) return 'no-such-attention';
    if (isInDanger(state)) return 'cannot-wait';
    if (until <= today(draft)) return 'past-date';
    if (until > addDays(today(draft), mostSnoozedDays)) return 'snoozed-too-long';
  }
  emit(draft, { type: 'attention-snoozed', until, by });
  return null;
}

/** Notes that whoever gives this has it in hand, or that nobody has. */
export function assign(draft: Draft, { name, by }: CommandOf<'assign'>): RefusalReason | null {
  const { assigned } = draft.state.desk ?? {};
  if (name === null ? assigned === undefined : assigned?.to === by && assigned.name === name)
    return 'nothing-changed';
  if (name !== null && !waitsForStaff(draft.state)) return 'no-such-attention';
  emit(draft, { type: 'attention-assigned', name, by });
  return null;
}
