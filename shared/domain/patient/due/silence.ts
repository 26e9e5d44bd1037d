/** Who does not answer is asked less and less, and in the end left in peace: every reminder costs goodwill. */
import { addDays, type IsoDate } from '../../calendar.ts';
import { type Instant, localDate } from '../../local-time.ts';
import type { AskedCheckIn } from '../check-ins.ts';
import { isRaised, type PatientState } from '../state.ts';

/** Unanswered check-ins in a row after which nothing but check-ins leaves. */
const onlyCheckInsAfter = 2;
/** After which a check-in comes only every `rareCheckInDays`. */
const rarelyAfter = 4;
/** After which one farewell goes and then nothing. */
const farewellAfter = 6;

/** Days from one check-in to the next for somebody who has not answered four. */
const rareCheckInDays = 28;

function unanswered({ silence }: PatientState): number {
  return silence?.checkIns ?? 0;
}

/** True when nothing but check-ins may leave. */
export function isSilent(state: PatientState): boolean {
  return unanswered(state) >= onlyCheckInsAfter;
}

/** True when check-ins are rare. */
export function isAskedRarely(state: PatientState): boolean {
  return unanswered(state) >= rarelyAfter;
}

/** The first day on which a check-in may be asked again, an extra one counted like any other; null while none is rare. */
export function rareCheckInFrom(state: PatientState): IsoDate | null {
  const askedOn = state.silence?.askedOn ?? state.checkIns.lastDue;
  return isAskedRarely(state) && askedOn !== null ? addDays(askedOn, rareCheckInDays) : null;
}

/** True when the farewell is due: never while a call is promised, which is no time to say goodbye. */
export function isFarewellDue(state: PatientState): boolean {
  return (
    unanswered(state) >= farewellAfter && state.silence?.farewell !== true && !isRaised(state, 'call-first')
  );
}

/** True once the farewell was said: nothing leaves any more. */
export function isLeftInPeace(state: PatientState): boolean {
  return state.silence?.farewell === true;
}

/** Who has left a check-in unanswered is asked once more, at `at`. */
export function withAsked(state: PatientState, at: Instant): PatientState {
  if (state.silence === undefined) return state;
  return { ...state, silence: { ...state.silence, askedOn: localDate(at, state.timeZone) } };
}

/** One more check-in that closed unanswered. */
export function withUnanswered(
  state: PatientState,
  { askedAt }: Pick<AskedCheckIn, 'askedAt'>,
): PatientState {
  const askedOn = localDate(askedAt, state.timeZone);
  return { ...state, silence: { ...state.silence, checkIns: unanswered(state) + 1, askedOn } };
}

/** The farewell is on its way. */
export function withFarewell(state: PatientState): PatientState {
  return { ...state, silence: { ...state.silence, checkIns: unanswered(state), farewell: true } };
}

/** The patient wrote, or staff resumed. */
export function withoutSilence(state: PatientState): PatientState {
  const { silence: _over, ...rest } = state;
  return rest;
}
