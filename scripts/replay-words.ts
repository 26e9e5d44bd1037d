/** What a replay found, as lines to print. */
import type { ReplayedMove } from '../shared/domain/outcomes/replay-plan.ts';
import { simulateYears, type YearlyMoves } from '../shared/domain/outcomes/simulate-years.ts';
import type { Protocol } from '../shared/domain/plan/protocol.ts';
import type { PatientReplay } from './replay-clinic.ts';

/** Standard deviations of one rating: single ratings of unchanged pain differ by 1.6-2.8 (docs/clinical-rules.md). */
const noiseLevels = [0.5, 1, 1.5, 2] as const;

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
  const found = differences(present, changed);
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
  present: number;
  changed: number;
}

export const noTotals: ReplayTotals = {
  patients: 0,
  different: 0,
  recorded: 0,
  unexplained: 0,
  present: 0,
  changed: 0,
};

/** The totals with one more patient. */
export function withReplay(totals: ReplayTotals, replay: PatientReplay): ReplayTotals {
  const { changed, present, recorded } = replay;
  const keys = new Set(present.map(keyOf));
  return {
    patients: totals.patients + 1,
    different: totals.different + (differences(present, changed).length > 0 ? 1 : 0),
    recorded: totals.recorded + recorded.length,
    unexplained: totals.unexplained + recorded.filter((move) => !keys.has(keyOf(move))).length,
    present: totals.present + present.length,
    changed: totals.changed + changed.length,
  };
}

/** The end of the replay's part. */
export function totalLines(totals: ReplayTotals): string[] {
  const { changed, different, patients, present, recorded, unexplained } = totals;
  const lines = [
    `${different} of ${patients} patients would have had other moves.`,
    `Moves: ${present} now, ${changed} changed; ${recorded} were recorded.`,
  ];
  if (unexplained > 0) {
    lines.push(
      `${unexplained} recorded moves are not those of the protocol in force: it was another then, or staff were asked.`,
    );
  }
  return lines;
}

function cells(years: YearlyMoves): string {
  return `${years.moves.toFixed(2).padStart(6)}  ${years.falseFlares.toFixed(2).padStart(12)}`;
}

/** Moves and false flares a patient-year under both protocols, the same made-up patients for each. */
export function simulationLines(
  present: Protocol,
  changed: Protocol,
  patients: number,
  seed: number,
): string[] {
  const rows = noiseLevels.map((noise) => {
    const years = (protocol: Protocol) => simulateYears({ protocol, noise, patients, seed });
    return `${noise.toFixed(1).padStart(8)}  ${cells(years(present))}  ${cells(years(changed))}`;
  });
  return [
    `${patients} made-up patients for a year (seed ${seed}); none has a flare, so every flare is a false one.`,
    '          ------- now --------  ----- changed ------',
    'noise SD   moves  false flares   moves  false flares',
    ...rows,
  ];
}
