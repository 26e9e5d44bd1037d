/** A score becomes part of the baseline or a reading, whoever gave it. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import { type Instant, localDate } from '../../local-time.ts';
import { isForgotten, withReading } from '../../plan/calm-list.ts';
import type { AskedCheckIn, OpenCheckIn } from '../check-ins.ts';
import { isOvertaken } from '../conversation.ts';
import { type Draft, emit } from '../draft.ts';
import { dropWaiting } from '../send/queue-texts.ts';
import type { PatientState, Score } from '../state.ts';

/** Days after the first phase began in which a first reading still serves as a provisional baseline. */
const provisionalDays = 7;

export interface ScoreToRecord {
  date: IsoDate;
  score: number;
  approximate: boolean;
  /** When the patient's text was received; null for what staff enter. */
  receivedAt: Instant | null;
  /** Staff user, or null when the patient gave it. */
  by: string | null;
  note: string | null;
}

function isBaseline(draft: Draft, date: IsoDate): boolean {
  const { plan, stage } = draft.state;
  if (plan.baseline.some((score) => score.date === date)) return true;
  const firstReading = plan.kept.readings[0]?.date ?? plan.kept.forgotten?.date;
  if (firstReading !== undefined && firstReading <= date) return false;
  if (stage === 'intake') return plan.baseline.length < draft.settings.protocol.baselineTarget;
  // Staff may have set another phase since: it is the first that a baseline comes before.
  const begunOn = plan.begunOn ?? (plan.firstPhase ? plan.phaseSince : null);
  if (begunOn === null || plan.baseline.length > 0) return false;
  return daysBetween(begunOn, date) <= provisionalDays;
}

function withScore(baseline: Score[], { date, score }: Score): Score[] {
  const others = baseline.filter((known) => known.date !== date);
  return [...others, { date, score }].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The open check-in, when a score of that day answers it: one of a day before it was asked does not. */
function answeredBy(state: PatientState, date: IsoDate): OpenCheckIn | null {
  const { open } = state.checkIns;
  return open !== null && date >= localDate(open.askedAt, state.timeZone) ? open : null;
}

/** The check-in a score belongs to: the one it answers, else the one already answered that day. */
function checkInOf(state: PatientState, date: IsoDate): AskedCheckIn | null {
  const { lastAnswered } = state.checkIns;
  const asked = answeredBy(state, date) ?? (lastAnswered?.date === date ? lastAnswered : null);
  if (asked === null) return null;
  const { id, kind, due, askedAt } = asked;
  return { id, kind, due, askedAt };
}

/** Closes the check-in that the score answers, with the texts that would still ask for it. */
function settleCheckIn(draft: Draft, date: IsoDate): void {
  const answered = answeredBy(draft.state, date);
  if (answered === null) return;
  const { id, kind, due, askedAt } = answered;
  emit(draft, { type: 'check-in-answered', id, kind, due, askedAt, date });
  dropWaiting(draft, 'answered', ({ content }) => content.kind === 'check-in' || content.kind === 'reminder');
}

/**
 * Records a score for a day; a second one for the same day replaces the first, unless it was said before it. Refuses a
 * day that lies before what the state keeps.
 */
export function recordScore(draft: Draft, toRecord: ScoreToRecord): 'recorded' | 'too-old' | 'overtaken' {
  const { date, score, approximate, receivedAt, by, note } = toRecord;
  const { plan } = draft.state;
  const checkIn = checkInOf(draft.state, date);
  const replaced = [...plan.baseline, ...plan.kept.readings].some((known) => known.date === date);
  if (isForgotten(plan.kept, date)) return 'too-old';
  if (receivedAt !== null && isOvertaken(draft.state.conversation, date, receivedAt)) return 'overtaken';
  const said = receivedAt === null ? {} : { receivedAt };
  if (isBaseline(draft, date)) {
    const baseline = withScore(plan.baseline, { date, score });
    emit(draft, {
      type: 'baseline-recorded',
      date,
      score,
      baseline,
      approximate,
      replaced,
      checkIn,
      ...said,
      by,
      note,
    });
    settleCheckIn(draft, date);
    return 'recorded';
  }
  const scores = plan.baseline.map((known) => known.score);
  const kept = withReading(scores, plan.kept, { date, score }, draft.settings.protocol);
  const elevated = kept.readings.find((reading) => reading.date === date)?.elevated ?? false;
  const forgotten = kept.forgotten === plan.kept.forgotten ? null : kept.forgotten;
  emit(draft, {
    type: 'reading-recorded',
    date,
    score,
    elevated,
    ...(forgotten === null ? {} : { forgotten }),
    approximate,
    replaced,
    checkIn,
    ...said,
    by,
    note,
  });
  settleCheckIn(draft, date);
  return 'recorded';
}
