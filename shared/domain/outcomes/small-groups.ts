import type { GroupOutcomes, OutcomesGroup, OutcomesReport } from './report.ts';

/** Groups of fewer people than this are not shown where nobody may be recognised. */
const smallestShown = 5;

/** A count of people that tells of somebody; that there is nobody does not. */
function tells(count: number): boolean {
  return count > 0 && count < smallestShown;
}

function shownCount(count: number): number | null {
  return tells(count) ? null : count;
}

/**
 * Which groups to hide, by key: each with 1 to 4 people, and then the next smallest until the hidden ones hold at
 * least 5 together, since a single hidden group is what the visible ones leave of the total.
 */
export function hiddenGroups<Key extends string>(sizes: Readonly<Partial<Record<Key, number>>>): Set<Key> {
  const groups = (Object.entries(sizes) as [Key, number][])
    .filter(([, size]) => size > 0)
    .sort(([, a], [, b]) => a - b);
  const hidden = new Set<Key>();
  let together = 0;
  for (const [key, size] of groups) {
    if (size >= smallestShown && (hidden.size === 0 || together >= smallestShown)) break;
    hidden.add(key);
    together += size;
  }
  return hidden;
}

/** People a group is about, in three circles, each within the one before. */
interface Sizes {
  readonly underWay: number;
  readonly patients: number;
  readonly completers: number;
}
const circles = ['underWay', 'patients', 'completers'] as const;

function sizesOf({ underWay, patients, completers }: GroupOutcomes): Sizes {
  return { underWay: underWay ?? 0, patients, completers: completers ?? 0 };
}

function hasTooFew(sizes: Sizes): boolean {
  return circles.some((circle) => sizes[circle] < smallestShown);
}

/** People whom only the outer of two figures is about: what subtracting one from the other leaves. */
const excludedOf = ({ underWay, patients }: Sizes) => underWay - patients;
const missingOf = ({ patients, completers }: Sizes) => patients - completers;

/** Without what is about those under way, whatever their baseline. */
function withoutCare(outcomes: GroupOutcomes): GroupOutcomes {
  const nothing = { underWay: null, stillInCare: null, stopped: null, discharged: null, lost: null };
  return { ...outcomes, ...nothing, responseRate: null };
}

/** Without what is about completers alone. */
function withoutCompleters(outcomes: GroupOutcomes): GroupOutcomes {
  const nothing = { completers: null, missingEndpoint: null, amongCompleters: null };
  return { ...outcomes, ...nothing, meanChange: null, changeQuartiles: null };
}

interface Sized<Key> {
  readonly key: Key;
  readonly sizes: Sizes;
}

/**
 * Keys to hide: those given, and the next smallest as long as the total less the visible ones would still tell of
 * few. Where everything is hidden, the total tells no more than it says itself.
 */
function alsoHidden<Key>(
  groups: readonly Sized<Key>[],
  given: readonly Sized<Key>[],
  isTelling: (hidden: readonly Sized<Key>[]) => boolean,
): ReadonlySet<Key> {
  const hidden = [...given];
  const rest = groups
    .filter((group) => !given.includes(group))
    .sort((a, b) => a.sizes.patients - b.sizes.patients);
  while (hidden.length > 0 && isTelling(hidden)) {
    const next = rest.shift();
    if (next === undefined) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ key }) => key));
}

const total = <Key>(groups: readonly Sized<Key>[], count: (sizes: Sizes) => number) =>
  groups.reduce((sum, { sizes }) => sum + count(sizes), 0);

function visible<Key extends string>(groups: readonly OutcomesGroup<Key>[]): OutcomesGroup<Key>[] {
  const sized = groups.flatMap(({ key, outcomes }) =>
    outcomes === null ? [] : [{ key, sizes: sizesOf(outcomes) }],
  );
  const few = sized.filter(({ sizes }) => hasTooFew(sizes));
  const whole = alsoHidden(sized, few, (hidden) =>
    circles.some((circle) => total(hidden, (sizes) => sizes[circle]) < smallestShown),
  );
  const partly = (count: (sizes: Sizes) => number) =>
    alsoHidden(
      sized,
      sized.filter(({ key, sizes }) => whole.has(key) || tells(count(sizes))),
      (hidden) => tells(total(hidden, count)),
    );
  const care = partly(excludedOf);
  const completers = partly(missingOf);
  return groups.map(({ key, outcomes }) => {
    if (outcomes === null || whole.has(key)) return { key, outcomes: null };
    const kept = care.has(key) ? withoutCare(outcomes) : outcomes;
    return { key, outcomes: withoutSomeSessions(completers.has(key) ? withoutCompleters(kept) : kept) };
  });
}

/** Where rows tell of some patients alone, those they do not tell of are few, or could be. */
function withoutSomeSessions(outcomes: GroupOutcomes): GroupOutcomes {
  return outcomes.sessions?.patients === outcomes.patients ? outcomes : { ...outcomes, sessions: null };
}

function visibleTotal(outcomes: GroupOutcomes): GroupOutcomes | null {
  const sizes = sizesOf(outcomes);
  if (hasTooFew(sizes)) return null;
  const kept = tells(excludedOf(sizes)) ? withoutCare(outcomes) : outcomes;
  return withoutSomeSessions(tells(missingOf(sizes)) ? withoutCompleters(kept) : kept);
}

/** Reasons that leave somebody out whose plan was under way; those under way less those who count are their sum. */
const leftOutUnderWay: readonly string[] = ['no-baseline', 'low-baseline', 'too-early'];

function visibleExclusions(excluded: OutcomesReport['excluded']): OutcomesReport['excluded'] {
  const sizes: Record<string, number> = {};
  for (const { reason, count } of excluded) {
    if (leftOutUnderWay.includes(reason)) sizes[reason] = count ?? 0;
  }
  const hidden = hiddenGroups(sizes);
  return excluded.map(({ reason, count }) => ({
    reason,
    count: count === null || hidden.has(reason) ? null : shownCount(count),
  }));
}

/** Those whose scores stand as they were are the rest of those under way. */
function visibleCorrected({ all, corrected }: OutcomesReport): number | null {
  if (corrected === null || all === null) return null;
  return tells((all.underWay ?? 0) - corrected) ? null : shownCount(corrected);
}

/**
 * The report as it may leave the clinic: nothing in it is about fewer than 5 people, nor gives such a number away as
 * the difference of two others, and it has no date.
 */
export function withoutSmallGroups(report: OutcomesReport): OutcomesReport {
  const { byCondition, byPhase, seen } = report;
  const all = report.all === null ? null : visibleTotal(report.all);
  const excluded = visibleExclusions(report.excluded);
  // Those looked at are those who count and those who do not: with one of them hidden, the total would tell it.
  const isWhole = all !== null && excluded.every(({ count }) => count !== null);
  const nothing = <Key>(groups: readonly OutcomesGroup<Key>[]) =>
    groups.map(({ key }) => ({ key, outcomes: null }));
  return {
    ...report,
    period: null,
    // A month is a date, and few reach the later points.
    course: null,
    seen: seen === null || !isWhole ? null : shownCount(seen),
    excluded,
    corrected: visibleCorrected(report),
    all,
    byCondition: all === null ? nothing(byCondition) : visible(byCondition),
    byPhase: all === null ? nothing(byPhase) : visible(byPhase),
  };
}
