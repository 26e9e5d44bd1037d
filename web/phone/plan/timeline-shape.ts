/** Where everything on the timeline of a plan lies, in days. */
import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';
import type { Phase } from '../../../shared/domain/plan/phases.ts';
import type { PlanMark, PlanNow } from '../stack.ts';

/** Days that the window shows before today, and after. */
export const daysBack = 56;
export const daysAhead = 63;
export const daysShown = daysBack + daysAhead;

/** A session, on a day counted from the origin. */
export interface SessionAt {
  readonly key: string;
  readonly day: number;
  readonly kind: 'attended' | 'missed' | 'expected' | 'booked';
}

/** A score; only where there is room beside the next one is it told in a number. */
export interface ScoreAt {
  readonly day: number;
  readonly score: number;
  readonly told: boolean;
}

/** From one session to the next. */
export interface Arc {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly ahead: boolean;
}

export interface Span {
  readonly key: string;
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/**
 * Every day is counted from `origin`, which time does not change, so that what is past stays where it is. A mark from
 * before the first one moves it, and with it every day alike.
 */
export interface TimelineShape {
  readonly origin: string;
  readonly today: number;
  /** The first day in the window. */
  readonly start: number;
  readonly scores: readonly ScoreAt[];
  readonly sessions: readonly SessionAt[];
  readonly arcs: readonly Arc[];
  readonly spans: readonly Span[];
  readonly months: readonly { readonly day: number; readonly label: string }[];
}

interface Known {
  readonly scores: Map<string, number>;
  readonly sessions: Map<string, boolean>;
  readonly phases: { date: string; phase: Phase }[];
}

/** What the marks come to: a later word of the same day stands. */
function knownFrom(marks: readonly PlanMark[]): Known {
  const known: Known = { scores: new Map(), sessions: new Map(), phases: [] };
  for (const mark of marks) {
    if (mark.kind === 'score') known.scores.set(mark.date, mark.score);
    else if (mark.kind === 'no-score') known.scores.delete(mark.date);
    else if (mark.kind === 'session') known.sessions.set(mark.date, mark.attended);
    else if (mark.kind === 'no-session') known.sessions.delete(mark.date);
    else if (known.phases.at(-1)?.phase !== mark.phase) known.phases.push(mark);
  }
  return known;
}

function inOrder<T extends { readonly day: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((left, right) => left.day - right.day);
}

/** Days that a number needs to itself. */
const roomOfNumber = 5;

function scoresOf(scores: Known['scores'], dayOf: (date: string) => number): ScoreAt[] {
  const ordered = inOrder([...scores].map(([date, score]) => ({ day: dayOf(date), score })));
  return ordered.map((one, place) => {
    const next = ordered[place + 1];
    return { ...one, told: next === undefined || next.day - one.day >= roomOfNumber };
  });
}

/**
 * The sessions to come, at the plan's own distance, beyond the end of the window. Each has a name by its place in line,
 * so that a plan that stretches moves those that are drawn and draws no others.
 */
function sessionsAhead({ nextSession, apart, today }: PlanNow, dayOf: (date: string) => number): SessionAt[] {
  if (nextSession === null || apart === null) return [];
  const first = nextSession.date < today ? today : nextSession.date;
  const end = dayOf(today) + daysAhead + apart;
  const count = Math.max(1, Math.floor((end - dayOf(first)) / apart) + 1);
  return Array.from({ length: count }, (_, place) => ({
    key: `ahead-${place}`,
    day: dayOf(first) + place * apart,
    kind: place === 0 ? nextSession.source : 'expected',
  }));
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The months that begin from the one day to the other. */
function monthsBetween(origin: string, from: number, to: number): { day: number; label: string }[] {
  const days = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  return days.flatMap((day) => {
    const [, month = '', ofMonth] = addDays(origin, day).split('-');
    return ofMonth === '01' ? [{ day, label: monthNames[Number(month) - 1] ?? '' }] : [];
  });
}

function spansOf(phases: Known['phases'], end: number, dayOf: (date: string) => number): Span[] {
  return phases.map(({ date, phase }, place) => {
    const next = phases[place + 1];
    return { key: date + phase, phase, from: dayOf(date), to: next === undefined ? end : dayOf(next.date) };
  });
}

/** The shape of a plan as it stands; null before anything is known of the patient's days. */
export function timelineShape(marks: readonly PlanMark[], plan: PlanNow | null): TimelineShape | null {
  if (plan === null) return null;
  const known = knownFrom(marks);
  const first = marks.map(({ date }) => date).toSorted()[0] ?? plan.today;
  // The window before the first mark is empty rather than moved, so that the distance to today is always the same.
  const origin = addDays(first < plan.today ? first : plan.today, -daysBack);
  const dayOf = (date: string) => daysBetween(origin, date);
  const today = dayOf(plan.today);
  const past = inOrder(
    [...known.sessions].map(
      ([date, attended]): SessionAt => ({
        key: date,
        day: dayOf(date),
        kind: attended ? 'attended' : 'missed',
      }),
    ),
  );
  const ahead = sessionsAhead(plan, dayOf);
  const sessions = [...past, ...ahead];
  const arcs = sessions.slice(1).map(
    (session, place): Arc => ({
      key: session.key,
      from: sessions[place]?.day ?? session.day,
      to: session.day,
      ahead: place + 1 >= past.length,
    }),
  );
  const end = today + daysAhead + (plan.apart ?? 0);
  return {
    origin,
    today,
    start: today - daysBack,
    scores: scoresOf(known.scores, dayOf),
    sessions,
    arcs,
    spans: spansOf(known.phases, end, dayOf),
    months: monthsBetween(origin, Math.max(0, today - 2 * daysShown), today + daysAhead),
  };
}

/** Days of the window that a month's name takes. */
const roomOfMonth = 9;

/** Whether the name of a month that begins on this day stands whole in the window. */
export function hasRoomForMonth({ start }: Pick<TimelineShape, 'start'>, day: number): boolean {
  return day >= start && day + roomOfMonth <= start + daysShown;
}

/** A place in days as a share of the window's width, which is what a style asks for. */
export function widthOf(days: number): string {
  return `${((days / daysShown) * 100).toFixed(3)}%`;
}
