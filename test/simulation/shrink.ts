/** Makes a failing story short: as few actions and kinds of fault as still break the same rule. */
import { instantOf } from '../../shared/domain/local-time.ts';
import { type FaultKind, faultKinds } from './engine/faults.ts';
import { runSeed, type SeedReport } from './run-seed.ts';
import { type Action, planOf } from './story/plan.ts';
import { worldStart } from './world.ts';

export interface ShortStory {
  report: SeedReport;
  /** What is left of the plan, in words, but for the runs of reconcile: they are no story, and mend what is lost. */
  actions: string[];
  faults: readonly FaultKind[];
}

function told({ at, ...rest }: Action): string {
  const { do: what, ...details } = rest;
  return `${instantOf(Date.parse(worldStart) + at)} ${what} ${JSON.stringify(details)}`;
}

/** Shortens for so many milliseconds at most; the clock is the caller's. */
export async function shrink(failed: SeedReport, budgetMs: number, now: () => number): Promise<ShortStory> {
  const { seed } = failed;
  const rule = failed.problems[0]?.rule;
  const until = now() + budgetMs;
  const end = Date.parse(failed.problems[0]?.at ?? worldStart) - Date.parse(worldStart);
  const whole = planOf(seed).filter(({ at }) => at <= end);
  const upkeep = whole.filter((action) => action.do === 'reconcile');
  let plan: readonly Action[] = whole.filter((action) => action.do !== 'reconcile');
  let without: readonly FaultKind[] = [];
  let report = failed;

  async function stillFails(shorter: readonly Action[], fewer: readonly FaultKind[]): Promise<boolean> {
    const withUpkeep = [...shorter, ...upkeep].sort((a, b) => a.at - b.at);
    const tried = await runSeed(seed, { plan: withUpkeep, without: fewer });
    if (tried.problems[0]?.rule !== rule) return false;
    report = tried;
    plan = shorter;
    without = fewer;
    return true;
  }

  await stillFails(plan, faultKinds);
  for (const kind of faultKinds) {
    if (now() > until) break;
    if (!without.includes(kind) && (report.faults[kind] ?? 0) > 0) await stillFails(plan, [...without, kind]);
  }
  for (
    let size = Math.ceil(plan.length / 2);
    size >= 1 && now() < until;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < plan.length && now() < until; ) {
      const shorter = [...plan.slice(0, from), ...plan.slice(from + size)];
      // What was left out makes room for what followed, so the place stays the same.
      if (!(await stillFails(shorter, without))) from += size;
    }
  }
  const faults = faultKinds.filter((kind) => !without.includes(kind) && (report.faults[kind] ?? 0) > 0);
  return { report, actions: plan.map(told), faults };
}
