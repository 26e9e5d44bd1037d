/** What a protocol does for made-up patients of one kind, in numbers that can be compared. */
import type { Flag } from '../../shared/domain/attention-kinds.ts';
import { phases } from '../../shared/domain/plan/phases.ts';
import { checkProtocol, type Protocol } from '../../shared/domain/plan/protocol.ts';
import { careFor, type MadeUpCare } from './made-up-care.ts';
import { daysLived, madeUpPatient, type PatientKind } from './made-up-patients.ts';

export interface Simulated {
  readonly kind: PatientKind;
  readonly protocol: Protocol;
  /** Standard deviation of one rating around the pain that is rated, in points. */
  readonly deviation: number;
  readonly patients: number;
  readonly seed: number;
}

/** How a relapse of patients whose sessions were apart was noticed. */
export interface Noticed {
  readonly relapses: number;
  /** Days to the first move closer: their mean, and those within which nine in ten came. */
  readonly meanDays: number;
  readonly ninetieth: number;
  /** Share for whom neither a move nor a flag came within 56 days. */
  readonly unseen: number;
}

export interface SimulatedCare {
  /** Share whose sessions were ever spaced out. */
  readonly spacedOut: number;
  /** Moves closer, and begins of a flare among them, of one patient in a year. */
  readonly reversals: number;
  readonly flares: number;
  /** Of one patient in two years. */
  readonly sessions: number;
  readonly asked: number;
  /** Flags raised in a week among 100 patients. */
  readonly flags: number;
  readonly noticed: Noticed | null;
}

const unseenAfterDays = 56;
/** Flags that would make staff look at a patient who relapses. */
const telling: ReadonlySet<Flag> = new Set<Flag>([
  'call-first',
  'drifting',
  'flare',
  'flare-reported',
  'non-response',
  'severe',
  'unconfirmed-rise',
  'worsening',
]);

type Move = MadeUpCare['moves'][number];

function isCloser({ from, to }: Move): boolean {
  return phases[to].sessionDays < phases[from].sessionDays;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Relapse {
  readonly days: number;
  readonly seen: boolean;
}

/** When a relapse was noticed; null where sessions were weekly that day. One that never moved counts to the end. */
function relapseOf({ flags, moves }: MadeUpCare, relapseOn: number | null): Relapse | null {
  if (relapseOn === null) return null;
  const phase = moves.findLast(({ day }) => day < relapseOn)?.to ?? 'weekly';
  if (phases[phase].sessionDays <= phases.weekly.sessionDays) return null;
  const moved = moves.find((each) => each.day >= relapseOn && isCloser(each))?.day ?? daysLived;
  const told = flags.find(({ day, flag }) => day >= relapseOn && telling.has(flag))?.day ?? daysLived;
  return { days: moved - relapseOn, seen: Math.min(moved, told) - relapseOn <= unseenAfterDays };
}

function noticedOf(relapses: readonly Relapse[]): Noticed | null {
  if (relapses.length === 0) return null;
  const days = relapses.map((relapse) => relapse.days).sort((a, b) => a - b);
  return {
    relapses: relapses.length,
    meanDays: mean(days),
    ninetieth: days[Math.ceil(days.length * 0.9) - 1] ?? daysLived,
    unseen: mean(relapses.map(({ seen }) => (seen ? 0 : 1))),
  };
}

/**
 * Two years of patients of one kind. Two protocols with one seed meet the same patients and the same days.
 * Throws a RangeError for a protocol that is out of its bounds.
 */
export function simulateCare({ kind, protocol, deviation, patients, seed }: Simulated): SimulatedCare {
  checkProtocol(protocol);
  const all = Array.from({ length: patients }, (_, index) => {
    const patient = madeUpPatient(kind, index, seed, deviation);
    const care = careFor(patient, protocol);
    return { care, relapse: relapseOf(care, patient.relapseOn) };
  });
  const each = (of: (care: MadeUpCare) => number): number => mean(all.map(({ care }) => of(care)));
  const years = daysLived / 364;
  return {
    spacedOut: each(({ moves }) => (moves.some(({ rule }) => rule === 'step-down') ? 1 : 0)),
    reversals: each(({ moves }) => moves.filter(isCloser).length / years),
    flares: each(({ moves }) => moves.filter(({ rule }) => rule === 'flare-start').length / years),
    sessions: each(({ sessions }) => sessions),
    asked: each(({ asked }) => asked),
    flags: each(({ flags }) => (100 * flags.length) / (daysLived / 7)),
    noticed: noticedOf(all.flatMap(({ relapse }) => (relapse === null ? [] : [relapse]))),
  };
}
