/** Everything about one patient, from the newest state and the clinic's settings. */
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import type { Instant } from '../../shared/domain/local-time.ts';
import { closesAt } from '../../shared/domain/patient/check-ins.ts';
import { whyNotInvite } from '../../shared/domain/patient/consent/invitation.ts';
import { startDraft } from '../../shared/domain/patient/draft.ts';
import { intakeEndsOn } from '../../shared/domain/patient/due/idle-days.ts';
import { reviewInput } from '../../shared/domain/patient/review/review.ts';
import { detailsOf, sourceOf } from '../../shared/domain/patient/sessions/session-record.ts';
import { sessionsInPhase } from '../../shared/domain/patient/sessions/sessions-due.ts';
import { type PatientState, statusOf } from '../../shared/domain/patient/state.ts';
import { today } from '../../shared/domain/patient/today.ts';
import { explainPlan } from '../../shared/domain/plan/explain-plan.ts';
import { meanOf, numberOf } from '../../shared/domain/plan/fractions.ts';
import { reviewPlan } from '../../shared/domain/plan/review-plan.ts';
import { nextText } from '../../shared/domain/staff-words/next-text.ts';
import { momentsIn, staffWords } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { PatientAnswer, PatientRow, SessionAnswer } from '../../shared/staff-contract/patients.ts';
import type { CareRecord } from '../../shared/views/care-records.ts';
import type { CheckInRow } from '../../shared/views/ports.ts';
import { missedDaysOf } from './course-of-pain.ts';

type PlanAnswer = Pick<PatientAnswer, 'plan' | 'why' | 'next' | 'changes'>;

/** Nothing changes the plan of somebody who has left. */
function afterDischarge(): Omit<PlanAnswer, 'plan'> {
  return { why: staffWords().afterDischarge, next: [], changes: [] };
}

function beforeFirstPhase(state: PatientState): PlanAnswer {
  const { timeZone, plan } = state;
  const { why, next } = staffWords().beforeFirstPhase;
  const baseline = meanOf(plan.baseline.map(({ score }) => score));
  const numbers = {
    baseline: baseline === null ? null : numberOf(baseline),
    current: null,
    improvement: null,
  };
  if (state.discharged) return { plan: numbers, ...afterDischarge() };
  const words = next(intakeEndsOn(state), statusOf(state), momentsIn(timeZone));
  return {
    plan: numbers,
    why: why(statusOf(state)),
    next: [words],
    changes: [{ words, needs: [] }],
  };
}

function planAnswer(state: PatientState, settings: ClinicSettings, now: Instant): PlanAnswer {
  const day = today(startDraft(state, now, settings));
  const input = reviewInput(state, day, settings);
  if (input === null) return beforeFirstPhase(state);
  const decision = reviewPlan(input);
  if (state.discharged) return { plan: decision.numbers, ...afterDischarge() };
  return { plan: decision.numbers, ...explainPlan(input, decision, momentsIn(state.timeZone).day) };
}

function checkInAnswer({ checkIns }: PatientState): PatientAnswer['checkIn'] {
  if (checkIns.open === null) return null;
  const { id, kind, due, askedAt, reminded } = checkIns.open;
  return { id, kind, due, askedAt, reminded, closesAt: closesAt(checkIns.open) };
}

/** Whose a number is now nobody knows: enough of it to tell it from others. */
const shownDigits = 4;

function formerNumbersOf({ formerNumbers = [] }: PatientState, now: Instant): PatientAnswer['formerNumbers'] {
  return formerNumbers
    .filter(({ until }) => until > now)
    .map(({ phone, until, stopped }) => ({ endsIn: phone.slice(-shownDigits), until, stopped }));
}

/** Sessions as the plan counts them, with what was told of each. */
function sessionsAnswer({ sessions }: PatientState, records: readonly CareRecord[]): SessionAnswer[] {
  const told = new Map(
    records.flatMap((record) => (record.kind === 'session' ? [[record.on, record] as const] : [])),
  );
  return sessions.recent.map((session) => {
    const { date, attended, assumed } = session;
    const assumption = assumed === undefined ? {} : { assumed };
    const details = detailsOf(told.get(date) ?? {});
    return { date, attended, ...assumption, source: sourceOf(session), ...details };
  });
}

/** What the patient's page shows; `row` is made from the same state. */
export function patientAnswer(
  row: PatientRow,
  state: PatientState,
  settings: ClinicSettings,
  now: Instant,
  checkIns: readonly CheckInRow[],
  records: readonly CareRecord[],
): PatientAnswer {
  const { plan } = state;
  return {
    ...row,
    preferredTime: state.preferredTime,
    consent: state.consent,
    agreedAt: state.agreedAt,
    formerNumbers: formerNumbersOf(state, now),
    mayInvite: !state.discharged && whyNotInvite(state, now) === null,
    pausedUntil: state.paused?.until ?? null,
    nextText: nextText(state, settings, now),
    ...planAnswer(state, settings, now),
    baseline: plan.baseline,
    readings: plan.kept.readings.map(({ date, score, elevated, approximate = false }) => ({
      date,
      score,
      elevated,
      approximate,
    })),
    missedDays: missedDaysOf(checkIns),
    sessions: sessionsAnswer(state, records),
    checkIn: checkInAnswer(state),
    counts: {
      commits: state.seq,
      invitations: state.invitations,
      sessionsInPhase: sessionsInPhase(state),
      missedCheckIns: plan.missedCheckIns,
      unreadTexts: state.inbox.length,
      waitingTexts: state.texts.length,
    },
  };
}
