import { type Condition, conditions } from '../plan/conditions.ts';
import { type Phase, phaseNames } from '../plan/phases.ts';
import { oneDecimal } from '../plan/shown-number.ts';
import { type MeanChange, meanChangeOf } from './mean-change.ts';
import { type Exclusion, exclusions, type Period } from './patient-outcome.ts';
import { type Share, shareOf } from './share.ts';
import { curvePercents, type GroupTally, type OutcomesTally } from './tally.ts';

/** Outcomes of one group of patients. */
export interface GroupOutcomes {
  /** Patients with a baseline of at least 3: the denominator of every responder share. */
  readonly patients: number;
  /** Of them with a mean at the end of the period. */
  readonly completers: number;
  readonly missingEndpoint: number;
  /** At least 30 % and at least 50 % less pain; a missing endpoint counts as a non-responder. */
  readonly responders30: Share;
  readonly responders50: Share;
  /** The same among completers alone, to be read beside it. */
  readonly amongCompleters: { readonly responders30: Share; readonly responders50: Share };
  /** Points, 0-10; null without patients. */
  readonly meanBaseline: { readonly mean: number; readonly shown: string } | null;
  /** End minus baseline among completers; null with fewer than two. */
  readonly meanChange: MeanChange | null;
  /** For each percent of relief, the share of patients who had at least that much. */
  readonly curve: readonly { readonly percent: number; readonly share: Share }[];
  /** Patients whose plan was under way in the period, whatever their baseline. */
  readonly underWay: number;
  /** Check-ins answered of those answered or missed. Several of one patient are alike, so it has no interval. */
  readonly responseRate: ResponseRate;
  /** Of those under way, with a score in the last weeks of the period. */
  readonly retention: Share;
}

interface ResponseRate {
  readonly answered: number;
  readonly closed: number;
  readonly percent: number | null;
  readonly shown: string | null;
}

/** Outcomes are null, and counts too, where a group was too small to be shown. */
export interface OutcomesGroup<Key> {
  readonly key: Key;
  readonly outcomes: GroupOutcomes | null;
}

export interface OutcomesReport {
  readonly period: Period;
  /** Null for all of them. */
  readonly condition: Condition | null;
  /** Patients looked at; null where too few to be shown. */
  readonly seen: number | null;
  readonly excluded: readonly { readonly reason: Exclusion; readonly count: number | null }[];
  readonly all: GroupOutcomes | null;
  readonly byCondition: readonly OutcomesGroup<Condition>[];
  readonly byPhase: readonly OutcomesGroup<Phase>[];
  readonly notes: readonly string[];
}

/** Stands under every report: what its numbers do not say. */
const reportNotes: readonly string[] = [
  'These numbers do not show that the sessions caused a change. People begin care when their pain is at its worst, ' +
    'so it would have fallen on average without any care: regression to the mean (Whitney & Von Korff 1992, Pain 50:281).',
  'Responders are counted among all patients with a baseline of at least 3 whose plan was under way in the period. ' +
    'Who has no score at its end counts as a non-responder; completers are shown beside it. Nothing is carried forward.',
  'Shares have 95 % Wilson intervals, the mean change among completers a 95 % t interval.',
];

function reachedAt(group: GroupTally, percent: number): number {
  return group.reached[curvePercents.indexOf(percent)] ?? 0;
}

function responseRateOf({ answered, closed }: GroupTally): ResponseRate {
  if (closed === 0) return { answered, closed, percent: null, shown: null };
  const percent = (answered / closed) * 100;
  return { answered, closed, percent, shown: oneDecimal(percent, [100]) };
}

function groupOutcomes(group: GroupTally): GroupOutcomes {
  const { patients, completers, baseline, change, underWay } = group;
  const [at30, at50] = [reachedAt(group, 30), reachedAt(group, 50)];
  return {
    patients,
    completers,
    missingEndpoint: patients - completers,
    responders30: shareOf(at30, patients),
    responders50: shareOf(at50, patients),
    amongCompleters: { responders30: shareOf(at30, completers), responders50: shareOf(at50, completers) },
    meanBaseline: baseline.count === 0 ? null : { mean: baseline.mean, shown: oneDecimal(baseline.mean) },
    meanChange: meanChangeOf(change),
    curve: curvePercents.map((percent) => ({ percent, share: shareOf(reachedAt(group, percent), patients) })),
    underWay,
    responseRate: responseRateOf(group),
    retention: shareOf(group.retained, underWay),
  };
}

function groupsOf<Key extends string>(
  tallies: Readonly<Partial<Record<Key, GroupTally>>>,
  order: readonly Key[],
): OutcomesGroup<Key>[] {
  return order.flatMap((key) => {
    const tally = tallies[key];
    return tally === undefined ? [] : [{ key, outcomes: groupOutcomes(tally) }];
  });
}

/** The report of a tally. It claims no cause; `notes` say so and stand under whatever is shown of it. */
export function reportOf(
  tally: OutcomesTally,
  period: Period,
  condition: Condition | null = null,
): OutcomesReport {
  return {
    period,
    condition,
    seen: tally.seen,
    excluded: exclusions.map((reason) => ({ reason, count: tally.excluded[reason] ?? 0 })),
    all: groupOutcomes(tally.all),
    byCondition: groupsOf(tally.byCondition, conditions),
    byPhase: groupsOf(tally.byPhase, phaseNames),
    notes: reportNotes,
  };
}
