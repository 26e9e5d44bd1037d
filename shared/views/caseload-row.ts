import type { AttentionKind } from '../domain/attention-kinds.ts';
import type { IsoDate } from '../domain/calendar.ts';
import { instantAt } from '../domain/local-time.ts';
import { askedSession } from '../domain/patient/sessions/questions-due.ts';
import { sourceOf } from '../domain/patient/sessions/session-record.ts';
import { sessionsAhead } from '../domain/patient/sessions/sessions-due.ts';
import { isRaised, type PatientState, type Score, statusOf } from '../domain/patient/state.ts';
import { calmListFrom } from '../domain/plan/calm-list.ts';
import { defaultProtocol, type Protocol } from '../domain/plan/protocol.ts';
import type { CaseloadRow, MoveRow } from './ports.ts';

const scoresShown = 12;
const sessionsShown = 4;

/** Every score the state keeps, those from before the first session included, oldest first. */
function scoresOf({ plan }: PatientState): Score[] {
  return [...plan.baseline, ...plan.kept.readings]
    .map(({ date, score }) => ({ date, score }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** More than any protocol takes the usual score from; whoever asks for it takes the newest of them. */
const keptCalm: Protocol = { ...defaultProtocol, calmList: { ...defaultProtocol.calmList, size: 26 } };

function calmOf({ plan }: PatientState): number[] {
  return calmListFrom(
    plan.baseline.map(({ score }) => score),
    plan.kept,
    keptCalm,
  );
}

/** What waits for staff, a suggestion among it, the longest waiting first. */
function attentionOf(state: PatientState): CaseloadRow['attention'] {
  const raised = (Object.keys(state.attention) as AttentionKind[])
    .filter((kind) => kind !== 'suggestion' && isRaised(state, kind))
    .map((kind) => {
      const { since = state.at, reason } = state.attention[kind] ?? {};
      return { kind, since, ...(reason === undefined ? {} : { reason }) };
    });
  const { suggestion } = state.plan;
  const suggested =
    suggestion === null
      ? []
      : [
          {
            kind: 'suggestion' as const,
            since: instantAt(suggestion.askedOn ?? suggestion.on, '00:00', state.timeZone),
          },
        ];
  return [...raised, ...suggested].toSorted((a, b) => (a.since < b.since ? -1 : 1));
}

/** The share of check-ins that were answered, of those that are over; null before the first is. */
function responseRateOf({ checkIns: { answered, unanswered } }: PatientState): number | null {
  return answered + unanswered === 0 ? null : answered / (answered + unanswered);
}

/** A move from before commits were noted in it is as good as seen: whoever had to rebook has. */
function moveOf({ plan: { lastMove, phase }, timeZone }: PatientState): MoveRow | null {
  if (lastMove === null || phase === null) return null;
  const { rule, from, on, numbers, reason, seq = 0, at = instantAt(on, '00:00', timeZone) } = lastMove;
  const seen = lastMove.seen === true || lastMove.seq === undefined;
  const { objectedOn } = lastMove;
  const objected = objectedOn === undefined ? {} : { objected: objectedOn };
  return { seq, at, on, from, to: phase, rule, numbers, reason, seen, ...objected };
}

function latelyOf({ sessions }: PatientState): NonNullable<CaseloadRow['lately']> {
  return sessions.recent
    .slice(-sessionsShown)
    .map((session) => ({ date: session.date, attended: session.attended, source: sourceOf(session) }));
}

/** A patient's line on the caseload page, from the state alone and the day the history began. */
export function caseloadRowOf(state: PatientState, enrolledOn: IsoDate): CaseloadRow {
  const { patientId, clinicId, seq, firstName, phone, language, timeZone, condition, plan } = state;
  const scores = scoresOf(state);
  const asked = askedSession(state);
  return {
    patientId,
    clinicId,
    seq,
    firstName,
    label: state.label ?? null,
    phone,
    language,
    timeZone,
    condition,
    status: statusOf(state),
    phase: plan.phase,
    phaseSince: plan.phaseSince,
    lastScore: scores.at(-1) ?? null,
    recentScores: scores.slice(-scoresShown),
    calm: calmOf(state),
    nextWake: state.wake,
    attention: attentionOf(state),
    suggestion: plan.suggestion,
    ...(state.desk === undefined ? {} : { desk: state.desk }),
    lastMove: moveOf(state),
    ahead: sessionsAhead(state),
    lately: latelyOf(state),
    ...(asked === undefined ? {} : { sessionAsked: asked }),
    responseRate: responseRateOf(state),
    enrolledOn,
  };
}
