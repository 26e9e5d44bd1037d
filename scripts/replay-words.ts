/** What a replay found, as lines to print. */
import type { ReplayedMove, ReplayedPlan } from '../shared/domain/outcomes/replay-plan.ts';
import type { Protocol } from '../shared/domain/plan/protocol.ts';
import { patientKinds } from './made-up/made-up-patients.ts';
import { type SimulatedCare, simulateCare } from './made-up/simulate-care.ts';
import type { PatientReplay } from './replay-clinic.ts';

/** Standard deviation of one rating: single ratings of unchanged pain differ by 1.6-2.8 (docs/clinical-rules.md). */
const deviation = 1.25;

function inWords({ from, rule, to }: ReplayedMove): string {
  return `${rule}, ${from} to ${to}`;
}

function keyOf(move: ReplayedMove): string {
  return `${move.on} ${inWords(move)}`;
}

interface Difference {
  on: string;
  present: string;
  changed: string;
}

/** Days on which the two differ, oldest first; a move on the same day by the same rule to the same phase does not. */
export function differences(
  present: readonly ReplayedMove[],
  changed: readonly ReplayedMove[],
): Difference[] {
  const same = (moves: readonly ReplayedMove[], move: ReplayedMove) =>
    moves.some((other) => keyOf(other) === keyOf(move));
  const days = new Map<string, Difference>();
  const at = (on: string) => days.get(on) ?? { on, present: 'no move', changed: 'no move' };
  for (const move of present) {
    if (!same(changed, move)) days.set(move.on, { ...at(move.on), present: inWords(move) });
  }
  for (const move of changed) {
    if (!same(present, move)) days.set(move.on, { ...at(move.on), changed: inWords(move) });
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The lines of one patient; none where nothing would have been different. */
export function patientLines({ changed, patientId, present, readings }: PatientReplay): string[] {
  const found = differences(present.moves, changed.moves);
  if (found.length === 0) return [];
  return [
    `patient ${patientId}, ${readings} readings:`,
    ...found.map((day) => `  ${day.on}  now: ${day.present.padEnd(34)}  changed: ${day.changed}`),
  ];
}

/** What all patients come to. */
export interface ReplayTotals {
  patients: number;
  different: number;
  recorded: number;
  /** Recorded moves that the present rules do not make on the same day. */
  unexplained: number;
  present: ReplayedSums;
  changed: ReplayedSums;
}

/** A replay under one protocol, with its moves counted. */
export type ReplayedSums = Omit<ReplayedPlan, 'moves'> & { readonly moves: number };

const nothing: ReplayedSums = { moves: 0, days: 0, sessions: 0, asked: 0, flags: 0 };

function plus(sums: ReplayedSums, plan: ReplayedPlan): ReplayedSums {
  return {
    moves: sums.moves + plan.moves.length,
    days: sums.days + plan.days,
    sessions: sums.sessions + plan.sessions,
    asked: sums.asked + plan.asked,
    flags: sums.flags + plan.flags,
  };
}

export const noTotals: ReplayTotals = {
  patients: 0,
  different: 0,
  recorded: 0,
  unexplained: 0,
  present: nothing,
  changed: nothing,
};

/** The totals with one more patient. */
export function withReplay(totals: ReplayTotals, replay: PatientReplay): ReplayTotals {
  const { changed, present, recorded } = replay;
  const keys = new Set(present.moves.map(keyOf));
  return {
    patients: totals.patients + 1,
    different: totals.different + (differences(present.moves, changed.moves).length > 0 ? 1 : 0),
    recorded: totals.recorded + recorded.length,
    unexplained: totals.unexplained + recorded.filter((move) => !keys.has(keyOf(move))).length,
    present: plus(totals.present, present),
    changed: plus(totals.changed, changed),
  };
}

function weekly({ days, flags }: ReplayedSums): string {
  return (days === 0 ? 0 : (700 * flags) / days).toFixed(1);
}

/** The end of the replay's part. */
export function totalLines(totals: ReplayTotals): string[] {
  const { changed, different, patients, present, recorded, unexplained } = totals;
  const lines = [
    `${different} of ${patients} patients would have had other moves.`,
    `Moves: ${present.moves} now, ${changed.moves} changed; ${recorded} were recorded.`,
    `Sessions due: ${present.sessions.toFixed(1)} now, ${changed.sessions.toFixed(1)} changed.`,
    `Check-ins due: ${present.asked.toFixed(1)} now, ${changed.asked.toFixed(1)} changed.`,
    `Flags in a week on 100 patients: ${weekly(present)} now, ${weekly(changed)} changed, each cleared within two days.`,
  ];
  if (unexplained > 0) {
    lines.push(
      `${unexplained} recorded moves are not those of the protocol in force: it was another then, or staff were asked.`,
    );
  }
  return lines;
}

function padded(value: number, digits: number, width: number): string {
  return value.toFixed(digits).padStart(width);
}

function noticedCells(noticed: SimulatedCare['noticed']): string {
  if (noticed === null) return '';
  const { meanDays, ninetieth, unseen } = noticed;
  return `${padded(meanDays, 0, 11)}  ${padded(ninetieth, 0, 11)}  ${padded(100 * unseen, 0, 6)}%`;
}

/** One kind of patient under one protocol. */
function careLine(name: string, which: string, care: SimulatedCare): string {
  const { asked, flags, flares, noticed, reversals, sessions, spacedOut } = care;
  const cells = [
    `${padded(100 * spacedOut, 0, 6)}%`,
    padded(reversals, 2, 9),
    padded(flares, 2, 6),
    padded(sessions, 1, 8),
    padded(asked, 1, 5),
    padded(flags, 1, 5),
  ];
  return `${name.padEnd(17)} ${which.padEnd(7)} ${cells.join('  ')}  ${noticedCells(noticed)}`.trimEnd();
}

/** Every kind of made-up patient under both protocols, the same patients and days for each. */
export function simulationLines(
  present: Protocol,
  changed: Protocol,
  patients: number,
  seed: number,
): string[] {
  const rows = patientKinds.flatMap((kind) => {
    const care = (protocol: Protocol) => simulateCare({ kind, protocol, deviation, patients, seed });
    return [careLine(kind, 'now', care(present)), careLine('', 'changed', care(changed))];
  });
  return [
    `${patients} made-up patients of each kind for two years (seed ${seed}), a rating's standard deviation ${deviation}.`,
    'Spaced out: ever. Reversals (moves closer) and flares begun: of one patient in a year. Sessions and asked',
    '(check-ins): of one patient in two years. Flags: in a week on 100 patients, each cleared within two days.',
    'Relapse: mean days from it to the first move closer, days within which nine in ten came, and the share for whom',
    'neither a move nor a flag came within 56 days; of those whose sessions were apart that day.',
    '',
    'kind              protocol  spaced  reversals  flares  sessions  asked  flags  relapse->move  nine in ten  unseen',
    ...rows,
  ];
}
