/** The invitation: what counts as one, and when another may go. Only one that left is open or counted. */
import { addDays, type IsoDate } from '../../calendar.ts';
import { dayMs, type Instant, later, localDate } from '../../local-time.ts';
import type { CommandOf, RefusalReason } from '../commands.ts';
import { type Draft, emit, raise } from '../draft.ts';
import { openingOn } from '../due/preferred-time.ts';
import { nudge } from '../send/queue-texts.ts';
import { isRaised, type PatientState } from '../state.ts';
import type { FormerNumber } from './former-number.ts';

/** Days after which an unanswered invitation needs a person. */
const invitationDays = 7;

const mostInvitations = 2;

/** True while an invitation is on its way: nobody can have left it unanswered. */
export function isInviting(state: PatientState): boolean {
  return state.texts.some(({ content, to }) => content.kind === 'invitation' && to === undefined);
}

/** When the invitation that left has gone unanswered for long enough; null while none has left. */
export function unansweredAt({ invitedAt, invitations }: PatientState): Instant | null {
  if (invitedAt === null || invitations === 0) return null;
  return later(invitedAt, invitationDays * dayMs);
}

/** True when the patient answered the last invitation with words that mean yes. */
function hasAlmostAgreed({ conversation, invitedAt }: PatientState): boolean {
  const at = conversation?.almostYesAt;
  return at !== undefined && (invitedAt === null || at > invitedAt);
}

/** Why no invitation may go out now; null when one may. */
export function whyNotInvite(state: PatientState, now: Instant): RefusalReason | null {
  if (state.stopped) return 'stopped';
  if (state.stage !== 'invited') return 'already-consented';
  if (isInviting(state)) return 'invitation-open';
  if (hasAlmostAgreed(state)) return null;
  const open = (unansweredAt(state) ?? now) > now;
  if (open && !isRaised(state, 'no-consent')) return 'invitation-open';
  return state.invitations >= mostInvitations ? 'invited-twice' : null;
}

/**
 * Invites on a number that was changed to; what it had answered, or left unanswered, when the patient had it before
 * holds. One that left within the week may still be answered and is not repeated, unless the number wrote since.
 */
export function inviteOn(draft: Draft, by: string, known: FormerNumber | undefined): void {
  const { invitations, conversation } = draft.state;
  const isOpen = (unansweredAt(draft.state) ?? draft.now) > draft.now;
  if (invitations >= mostInvitations || conversation?.consentSaidAt !== undefined) {
    return raise(draft, 'no-consent');
  }
  // What it wrote meanwhile went before a person and answered nothing, so it is asked anew.
  if (isOpen && known?.received === undefined) return;
  const from = mayLeaveFrom(draft, known?.nudgedOn);
  emit(draft, { type: 'invited', by });
  nudge(draft, { kind: 'invitation' }, from);
}

/** What the last invitation left before staff, which a new one settles. */
function settle(draft: Draft): void {
  const { attention } = draft.state;
  if (attention['no-consent'] !== undefined) emit(draft, { type: 'attention-lapsed', kind: 'no-consent' });
  for (const kind of ['undeliverable', 'unknown-text'] as const) {
    if (attention[kind]?.reason === 'invitation') emit(draft, { type: 'attention-lapsed', kind });
  }
}

/**
 * When an invitation may leave: the day after one that left today, unless the patient answered it with words of yes, and
 * after the day on which the number last had a nudge before it was given up.
 */
function mayLeaveFrom({ state, now }: Draft, nudgedOn: IsoDate | null = null): Instant {
  const { invitedAt, timeZone } = state;
  const today = localDate(now, timeZone);
  const invitedOn = invitedAt === null || hasAlmostAgreed(state) ? null : localDate(invitedAt, timeZone);
  const hasHad = [invitedOn, nudgedOn].some((day) => day !== null && day >= today);
  return hasHad ? openingOn(addDays(today, 1), timeZone) : now;
}

/** Staff invite, or invite once more. */
export function invite(draft: Draft, { by }: CommandOf<'invite'>): RefusalReason | null {
  const why = whyNotInvite(draft.state, draft.now);
  if (why !== null) return why;
  const from = mayLeaveFrom(draft);
  emit(draft, { type: 'invited', by });
  settle(draft);
  nudge(draft, { kind: 'invitation' }, from);
  return null;
}
