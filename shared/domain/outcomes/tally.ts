import { isImprovedBy, numberOf } from '../plan/fractions.ts';
import type { Condition } from '../plan/conditions.ts';
import type { Phase } from '../plan/phases.ts';
import { nothingSpread, type Spread, withValue } from './mean-change.ts';
import type { Exclusion, PatientOutcome } from './patient-outcome.ts';

/** Percents of relief at which the cumulative responder curve is drawn (Farrar 2006, J Pain Symptom Manage 31:369). */
export const curvePercents: readonly number[] = Array.from({ length: 21 }, (_, index) => index * 5);

/** Counts of one group of patients; plain data that grows with no number of patients. */
export interface GroupTally {
  /** Patients whose plan was under way in the period; the rest of the counts are about these. */
  readonly underWay: number;
  readonly retained: number;
  readonly answered: number;
  readonly closed: number;
  /** Of them with a baseline of at least 3: the denominator of everything below. */
  readonly patients: number;
  readonly completers: number;
  /** Completers whose relief reached each of `curvePercents`. */
  readonly reached: readonly number[];
  readonly baseline: Spread;
  readonly change: Spread;
}

/** Everything a report is made from. It can be kept as JSON and gone on with. */
export interface OutcomesTally {
  readonly seen: number;
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
  readonly all: GroupTally;
  readonly byCondition: Readonly<Partial<Record<Condition, GroupTally>>>;
  readonly byPhase: Readonly<Partial<Record<Phase, GroupTally>>>;
}

const nobodyInGroup: GroupTally = {
  underWay: 0,
  retained: 0,
  answered: 0,
  closed: 0,
  patients: 0,
  completers: 0,
  reached: curvePercents.map(() => 0),
  baseline: nothingSpread,
  change: nothingSpread,
};

/** Before the first patient. */
export const nobodyYet: OutcomesTally = {
  seen: 0,
  excluded: {},
  all: nobodyInGroup,
  byCondition: {},
  byPhase: {},
};

function withEndpoint(group: GroupTally, { baseline, endpoint }: PatientOutcome): GroupTally {
  if (baseline === null) return group;
  const counted = {
    ...group,
    patients: group.patients + 1,
    baseline: withValue(group.baseline, numberOf(baseline)),
  };
  if (endpoint === null) return counted;
  return {
    ...counted,
    completers: group.completers + 1,
    reached: group.reached.map(
      (count, index) => count + (isImprovedBy(baseline, endpoint, curvePercents[index] ?? 0) ? 1 : 0),
    ),
    change: withValue(group.change, numberOf(endpoint) - numberOf(baseline)),
  };
}

function withOutcome(group: GroupTally, outcome: PatientOutcome): GroupTally {
  const counted = {
    ...group,
    underWay: group.underWay + 1,
    retained: group.retained + (outcome.retained ? 1 : 0),
    answered: group.answered + outcome.answered,
    closed: group.closed + outcome.closed,
  };
  return outcome.exclusion === null ? withEndpoint(counted, outcome) : counted;
}

/** The tally with one more patient. */
export function withPatient(tally: OutcomesTally, outcome: PatientOutcome): OutcomesTally {
  const { condition, exclusion, phase } = outcome;
  const excluded =
    exclusion === null
      ? tally.excluded
      : { ...tally.excluded, [exclusion]: (tally.excluded[exclusion] ?? 0) + 1 };
  const seen = tally.seen + 1;
  if (phase === null || exclusion === 'nothing-in-period') return { ...tally, seen, excluded };
  return {
    seen,
    excluded,
    all: withOutcome(tally.all, outcome),
    byCondition: {
      ...tally.byCondition,
      [condition]: withOutcome(tally.byCondition[condition] ?? nobodyInGroup, outcome),
    },
    byPhase: { ...tally.byPhase, [phase]: withOutcome(tally.byPhase[phase] ?? nobodyInGroup, outcome) },
  };
}
