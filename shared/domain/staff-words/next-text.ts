/** In one line, why the patient's next text is due, or why none is. */
import { type ClinicSettings, isOutsideTest } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import { nudgesDue } from '../patient/due/nudges-due.ts';
import { isLeftInPeace } from '../patient/due/silence.ts';
import { isHeld, isRaised, type PatientState } from '../patient/state.ts';
import type { OpenText } from '../texts/open-text.ts';
import type { NextTextFacts, NextTextReason, StaffLanguage } from './staff-catalog.ts';
import { momentsIn, staffWords } from './word-for-staff.ts';

/** What comes next, for pages that show it and for tests: the reason as a code, the instant, and the line. */
export interface NextText {
  why: NextTextReason;
  at: Instant | null;
  words: string;
}

/** What keeps every text from leaving, the strongest first; emergency words and the answer to STOP go all the same. */
function blockedBy(state: PatientState, settings: ClinicSettings): NextTextReason | null {
  if (state.discharged || state.erased) return 'discharged';
  if (state.stopped) {
    const { reason } = state.attention.undeliverable ?? {};
    return reason === 'opted-out-at-carrier' ? 'stopped-by-carrier' : 'stopped';
  }
  if (settings.sending === 'off') return 'sending-off';
  return isOutsideTest(settings, state.phone) ? 'test-mode' : null;
}

function underway(texts: readonly OpenText[]): (NextTextFacts & { why: NextTextReason }) | null {
  const forPatient = texts.filter(({ content }) => content.kind !== 'alert');
  const waiting = forPatient.find((text) => text.claimedAt === null) ?? forPatient[0];
  if (waiting === undefined) return null;
  const { kind } = waiting.content;
  if (waiting.claimedAt !== null) return { why: 'being-sent', at: null, kind, pausedUntil: null };
  return { why: 'waiting-to-leave', at: waiting.notBefore, kind, pausedUntil: null };
}

function beforeConsent(state: PatientState): { why: NextTextReason; at: Instant | null } {
  if (state.attention['no-consent']?.reason === 'invitation') return { why: 'not-invited', at: null };
  if (isRaised(state, 'no-consent')) return { why: 'never-agreed', at: null };
  if (state.invitedAt === null) return { why: 'not-invited', at: null };
  const at = state.wake?.why === 'invitation-unanswered' ? state.wake.at : null;
  return { why: 'invitation-open', at };
}

function factsOf(
  state: PatientState,
  settings: ClinicSettings,
  now: Instant,
): NextTextFacts & { why: NextTextReason } {
  const pausedUntil = state.paused?.until ?? null;
  const none = { at: null, kind: null, pausedUntil };
  const blocked = blockedBy(state, settings);
  if (blocked !== null) return { ...none, why: blocked };
  const open = underway(state.texts);
  if (open !== null) return open;
  if (isHeld(state)) return { ...none, why: 'held' };
  if (state.stage === 'invited') return { ...none, ...beforeConsent(state) };
  if (state.paused !== null) return { ...none, why: 'paused' };
  if (isLeftInPeace(state)) return { ...none, why: 'silent' };
  const [first] = nudgesDue(state, settings, now).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (first !== undefined) return { ...none, why: first.why, at: first.at };
  return state.wake === null ? { ...none, why: 'nothing-due' } : { ...none, ...state.wake };
}

/** Why the next text is due or none is, as the state stands at `now`. */
export function nextText(
  state: PatientState,
  settings: ClinicSettings,
  now: Instant,
  language: StaffLanguage = 'en',
): NextText {
  const facts = factsOf(state, settings, now);
  const words = staffWords(language).nextText[facts.why](facts, momentsIn(state.timeZone, language));
  return { why: facts.why, at: facts.at, words };
}
