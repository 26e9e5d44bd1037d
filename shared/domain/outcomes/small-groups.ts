import type { OutcomesGroup, OutcomesReport } from './report.ts';

/** Groups of fewer people than this are not shown where nobody may be recognised. */
const smallestShown = 5;

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

function visible<Key extends string>(groups: readonly OutcomesGroup<Key>[]): OutcomesGroup<Key>[] {
  const sizes: Partial<Record<Key, number>> = {};
  for (const { key, outcomes } of groups) sizes[key] = outcomes?.underWay ?? 0;
  const few: Partial<Record<Key, number>> = {};
  for (const { key, outcomes } of groups) few[key] = outcomes?.patients ?? 0;
  // Either number of people can be small: those under way, and those of them who count.
  const hidden = new Set([...hiddenGroups(sizes), ...hiddenGroups(few)]);
  return groups.map((group) => (hidden.has(group.key) ? { key: group.key, outcomes: null } : group));
}

function shownCount(count: number | null): number | null {
  return count !== null && count > 0 && count < smallestShown ? null : count;
}

/** The report as it may leave the clinic: no outcome in it is about fewer than 5 people. */
export function withoutSmallGroups(report: OutcomesReport): OutcomesReport {
  const { all, byCondition, byPhase, excluded, seen } = report;
  const isFew = (count: number) => count < smallestShown;
  const tooFew = all !== null && (isFew(all.underWay) || isFew(all.patients));
  const counts = excluded.map(({ reason, count }) => ({ reason, count: shownCount(count) }));
  // With one count missing the total would give it away.
  const oneMissing = counts.filter(({ count }) => count === null).length === 1;
  return {
    ...report,
    seen: oneMissing ? null : shownCount(seen),
    excluded: counts,
    all: tooFew ? null : all,
    byCondition: tooFew ? byCondition.map(({ key }) => ({ key, outcomes: null })) : visible(byCondition),
    byPhase: tooFew ? byPhase.map(({ key }) => ({ key, outcomes: null })) : visible(byPhase),
  };
}
