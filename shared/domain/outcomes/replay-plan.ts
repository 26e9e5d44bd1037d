/** A patient's own history decided again under another protocol: readings as they were given, moves as they would be. */
import type { IsoDate } from '../calendar.ts';
import type { ClinicSettings } from '../clinic/settings.ts';
import { dayMs, epochMs, hourMs, type Instant, later } from '../local-time.ts';
import { mayNudge } from '../patient/due/nudges-due.ts';
import type { PatientEvent } from '../patient/events.ts';
import { evolve } from '../patient/evolve.ts';
import { movedEvent, overriddenEvent } from '../patient/review/move-plan.ts';
import { reviewInput } from '../patient/review/review.ts';
import type { MoveRule, PatientState } from '../patient/state.ts';
import { today } from '../patient/today.ts';
import { isForgotten, withReading } from '../plan/calm-list.ts';
import { type Phase, phases } from '../plan/phases.ts';
import type { PlanDecision } from '../plan/plan-review.ts';
import type { Protocol } from '../plan/protocol.ts';
import { reviewPlan } from '../plan/review-plan.ts';
import { type SeenFlags, seeFlags } from './seen-flags.ts';

/** The part of a commit that is decided again. */
export interface ReplayedCommit {
  readonly at: Instant;
  readonly events: readonly PatientEvent[];
  readonly state: PatientState;
}

export interface ReplayedMove {
  readonly on: IsoDate;
  readonly from: Phase;
  readonly to: Phase;
  readonly rule: MoveRule;
  readonly numbers: PlanDecision['numbers'];
}

/** What the rules would have made of a history. */
export interface ReplayedPlan {
  /** Oldest first. */
  readonly moves: ReplayedMove[];
  /** Days in care, and the sessions and check-ins that fall due in them at the cadence of each phase. */
  readonly days: number;
  readonly sessions: number;
  readonly asked: number;
  /** Flags raised, were each of them cleared within two days. */
  readonly flags: number;
}

interface Replay {
  state: PatientState;
  readonly settings: ClinicSettings;
  readonly moves: ReplayedMove[];
  days: number;
  sessions: number;
  asked: number;
  flags: number;
  seen: SeenFlags;
}

/** Events that bring a review about at once; time alone brings one a day. */
const reviewed: ReadonlySet<PatientEvent['type']> = new Set<PatientEvent['type']>([
  'baseline-recorded',
  'reading-recorded',
  'reading-voided',
  'flare-reported',
  'session-recorded',
  'session-undone',
  'check-in-closed',
  'plan-overridden',
  'suggestion-declined',
  'details-changed',
  'resumed',
]);

function day(replay: Replay, at: Instant): IsoDate {
  const { settings, state } = replay;
  return today({ now: at, settings, state, events: [], mute: false, answers: null, together: null });
}

function decide(replay: Replay, on: IsoDate): PlanDecision | null {
  const input = reviewInput(replay.state, on, replay.settings);
  return input === null ? null : reviewPlan(input);
}

function countFlags(replay: Replay, on: IsoDate, decision: PlanDecision): void {
  const input = reviewInput(replay.state, on, replay.settings);
  if (input === null) return;
  const { raised, seen } = seeFlags(replay.seen, decision, input);
  replay.seen = seen;
  replay.flags += raised.length;
}

function review(replay: Replay, at: Instant): void {
  const on = day(replay, at);
  const decision = decide(replay, on);
  const from = replay.state.plan.phase;
  if (decision === null || from === null) return;
  const { move, numbers, recheck } = decision;
  countFlags(replay, on, decision);
  if (recheck) {
    replay.asked += 1;
    const asked = later(at, replay.settings.protocol.recheckHours * hourMs);
    replay.state = evolve(replay.state, { type: 'recheck-decided', on, at: asked }, at);
  }
  if (move === null) return;
  const { to, rule } = move;
  replay.moves.push({ on, from, to, rule, numbers });
  const { protocol } = replay.settings;
  replay.state = evolve(
    replay.state,
    movedEvent(replay.state, move, { numbers, on, by: null, protocol }),
    at,
  );
}

type Recorded<T extends PatientEvent['type']> = Extract<PatientEvent, { type: T }>;

/** The score with the mark the replayed calm list gives it; null for a day that is forgotten under this protocol. */
function remarked(replay: Replay, event: Recorded<'reading-recorded'>): PatientEvent | null {
  const { baseline, kept } = replay.state.plan;
  if (isForgotten(kept, event.date)) return null;
  const scores = baseline.map(({ score }) => score);
  const after = withReading(scores, kept, event, replay.settings.protocol);
  const { forgotten: _before, ...recorded } = event;
  const elevated = after.readings.find(({ date }) => date === event.date)?.elevated ?? false;
  return { ...recorded, elevated, ...(after.forgotten === null ? {} : { forgotten: after.forgotten }) };
}

/** Staff's word from the phase the plan has in the replay; declining a move keeps the phase staff kept. */
function staffWord(
  replay: Replay,
  { at, state }: ReplayedCommit,
  event: Recorded<'plan-overridden' | 'suggestion-declined'>,
): PatientEvent | null {
  const { phase } = replay.state.plan;
  const on = day(replay, at);
  const numbers = decide(replay, on)?.numbers;
  if (phase === null || numbers === undefined) return null;
  const kept = event.type === 'plan-overridden' ? event.to : (state.plan.phase ?? phase);
  const reason = event.type === 'plan-overridden' ? event.reason : 'declined';
  const { protocol } = replay.settings;
  return overriddenEvent(replay.state, { to: kept, reason, by: event.by }, { numbers, on, protocol });
}

function replayed(replay: Replay, commit: ReplayedCommit, event: PatientEvent): PatientEvent | null {
  switch (event.type) {
    case 'reading-recorded':
      return remarked(replay, event);
    case 'plan-overridden':
    case 'suggestion-declined':
      return staffWord(replay, commit, event);
    // What the machine decided is what is decided again, accepted suggestions included.
    case 'plan-moved':
    case 'plan-suggested':
    case 'suggestion-noted':
    case 'suggestion-withdrawn':
    case 'recheck-decided':
    case 'recheck-cancelled':
      return null;
    default:
      return event;
  }
}

/** Counts what falls due between two instants at the cadence of the present phase. */
function countDays(replay: Replay, from: Instant, to: Instant): void {
  const { phase } = replay.state.plan;
  if (phase === null) return;
  const days = (epochMs(to) - epochMs(from)) / dayMs;
  replay.days += days;
  replay.sessions += days / phases[phase].sessionDays;
  replay.asked += days / replay.settings.protocol.checkInDays[phase];
}

/** Reviews on each day from the one after `from` up to, not including, `to`, as wake-ups do. */
function liveThrough(replay: Replay, from: Instant, to: Instant): void {
  if (!mayNudge(replay.state)) return;
  let last = from;
  for (let at = later(from, dayMs); at < to; at = later(at, dayMs)) {
    countDays(replay, last, at);
    review(replay, at);
    last = at;
  }
  countDays(replay, last, to);
}

/**
 * What the rules would have made of this history under `protocol`, up to `until`. Readings,
 * sessions, reports, pauses and staff's overrides are as recorded; marks, rechecks and moves are worked out again.
 * Moves count on the day the rules find them, also where the clinic has them wait for staff. Readings that other
 * check-in intervals would have brought are unknown, and so not made up.
 */
export function replayPlan(
  commits: readonly ReplayedCommit[],
  settings: ClinicSettings,
  protocol: Protocol,
  until: Instant,
): ReplayedPlan {
  let replay: Replay | null = null;
  let before: Instant | null = null;
  for (const commit of commits) {
    if (replay !== null && before !== null) liveThrough(replay, before, commit.at);
    before = commit.at;
    for (const event of commit.events) {
      if (replay === null) {
        replay = {
          state: evolve(null, event, commit.at),
          settings: { ...settings, adjustments: 'automatic', protocol },
          moves: [],
          days: 0,
          sessions: 0,
          asked: 0,
          flags: 0,
          seen: {},
        };
        continue;
      }
      const again = replayed(replay, commit, event);
      if (again !== null) replay.state = evolve(replay.state, again, commit.at);
    }
    if (replay !== null && commit.events.some(({ type }) => reviewed.has(type))) review(replay, commit.at);
  }
  if (replay === null || before === null) return { moves: [], days: 0, sessions: 0, asked: 0, flags: 0 };
  liveThrough(replay, before, until);
  const { moves, days, sessions, asked, flags } = replay;
  return { moves, days, sessions, asked, flags };
}

/** The moves the machine made, as recorded; those staff accepted from a suggestion among them. */
export function recordedMoves(commits: readonly ReplayedCommit[]): ReplayedMove[] {
  return commits.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (event.type !== 'plan-moved') return [];
      const { on, from, to, rule, numbers } = event;
      return [{ on, from, to, rule, numbers }];
    }),
  );
}
