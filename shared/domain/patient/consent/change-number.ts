/** Another number: consent and opt-out belong to it, so it begins from its own record. */
import { dayMs, later } from '../../local-time.ts';
import { leavesAlways } from '../../texts/open-text.ts';
import { withdrawCheckIn } from '../close-check-in.ts';
import { type Draft, emit } from '../draft.ts';
import { answer, dropWaiting } from '../send/queue-texts.ts';
import { closeQuestion } from '../sessions/ask-session.ts';
import type { Consent } from './consent-record.ts';
import { inviteOn } from './invitation.ts';
import { isOnStaffsWord } from './staff-word.ts';

/** Days in which what the number before writes reaches the inbox. */
const formerDays = 30;

/** Attention that says something of the number that was given up. */
const ofTheNumber = ['no-consent', 'wrong-number', 'undeliverable', 'unknown-text', 'silent'] as const;

export interface NumberChange {
  to: string;
  consent: Consent | null;
  /** The number has said STOP, and nothing has undone that. */
  optedOut: boolean;
  by: string;
}

/**
 * Moves the patient to another number. One that has said STOP leaves the patient stopped; else it is invited, and
 * staff's word stands for YES only where the patient had said YES on the number before, and had not said STOP, and never
 * over a NO of the number itself.
 */
export function changeNumber(draft: Draft, { to, consent, optedOut, by }: NumberChange): void {
  const { phone: from, stage, stopped, checkIns, formerNumbers } = draft.state;
  const known = formerNumbers?.find(({ phone }) => phone === to);
  const saidYes = stage !== 'invited' && !isOnStaffsWord(draft.state);
  const saidNo = known?.invited?.declinedAt !== undefined;
  const agreed = consent !== null && saidYes && !stopped && !optedOut && !saidNo;
  dropWaiting(draft, 'number-changed', ({ content }) => !leavesAlways(content.kind));
  withdrawCheckIn(draft);
  closeQuestion(draft, 'withdrawn');
  if (!agreed && checkIns.recheckAt !== null) emit(draft, { type: 'recheck-cancelled' });
  const until = later(draft.now, formerDays * dayMs);
  emit(draft, { type: 'number-changed', from, to, until, stopped: optedOut, consent, agreed, by });
  for (const kind of ofTheNumber) {
    if (draft.state.attention[kind] !== undefined) emit(draft, { type: 'attention-lapsed', kind });
  }
  if (optedOut) return;
  if (agreed) {
    answer(draft, { kind: 'welcome', ...(draft.state.plan.phase === null ? {} : { again: true }) });
    return;
  }
  inviteOn(draft, by, known);
}
