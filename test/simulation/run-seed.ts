/** One seed's story from its beginning to its end, and what was found wrong. */
import { dayMs, hourMs } from '../../shared/domain/local-time.ts';
import type { FaultCounts, FaultKind } from './engine/faults.ts';
import type { Action } from './story/plan.ts';
import { daysOf, planOf } from './story/plan.ts';
import { begin } from './story/tell.ts';
import type { Problem } from './watch/ledger.ts';
import { logsTellNobody } from './watch/privacy-rules.ts';
import { checkEnd, watchAll } from './watch/rules.ts';
import { createWorld, type World } from './world.ts';

/** Days without faults at the end, in which everything that was lost on the way must be found again. */
const calmDays = 3;

export interface SeedReport {
  seed: number;
  problems: Problem[];
  /** Events of the simulation. */
  steps: number;
  overlaps: number;
  traceHash: string;
  faults: FaultCounts;
  checks: Record<string, number>;
  commands: Record<string, number>;
  events: Record<string, number>;
  /** Answers of the staff API, by status. */
  statuses: Record<string, number>;
  /** The last steps before the first problem. */
  lately: string[];
}

function counted(names: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** What functions log is held against its promise, and shown to nobody. */
async function inSilence<Result>(hear: (line: string) => void, work: () => Promise<Result>): Promise<Result> {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (line: string | Uint8Array) => {
    hear(String(line));
    return true;
  };
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
}

async function tell(world: World, whole: readonly Action[], days: number): Promise<void> {
  const { scheduler, ledger, faults } = world;
  const plan = whole.filter(({ at }) => at < days * dayMs);
  const isOver = () => ledger.problems.length > 0;
  watchAll(world);
  begin(world, plan);
  const start = scheduler.now();
  const end = start + days * dayMs;
  await scheduler.runUntil(end, isOver);
  if (isOver()) return;
  faults.end();
  await world.store.clinics.switchSendingEverywhere('on');
  for (let hour = 1; hour <= calmDays * 24; hour += 1) {
    const job = hour % 24 === 12 ? 'nightly' : 'every-15-minutes';
    scheduler.at(scheduler.now() + 1, `the last ${job}`, () => world.reconcile(job));
    await scheduler.runUntil(end + hour * hourMs, isOver);
    if (isOver()) return;
  }
  await checkEnd(world);
}

export interface SeedOptions {
  plan?: readonly Action[];
  /** How long people do things, where that is shorter than the story of the seed. */
  days?: number;
  /** Faults that do not occur. */
  without?: readonly FaultKind[];
  /** Breaks the conditional put of a commit. */
  overwrites?: boolean;
}

/** Tells the story of a seed, or a shorter plan of it with fewer faults. Stops at the first problem. */
export async function runSeed(
  seed: number,
  { plan = planOf(seed), days = daysOf(seed), without = [], overwrites = false }: SeedOptions = {},
): Promise<SeedReport> {
  const world = createWorld(seed, { without: new Set(without), overwrites });
  await inSilence(logsTellNobody(world.ledger), () => tell(world, plan, days));
  const { ledger, scheduler, faults } = world;
  const commits = [...ledger.patients.values()].flatMap((patient) => patient.commits);
  return {
    seed,
    problems: ledger.problems,
    steps: scheduler.count(),
    overlaps: ledger.overlaps,
    traceHash: scheduler.traceHash(),
    faults: { ...faults.counts, poison: faults.counts.poison + world.poisons() },
    checks: Object.fromEntries(ledger.checks),
    commands: counted(commits.map(({ type }) => type)),
    events: counted(commits.flatMap(({ events }) => events.map(({ type }) => type))),
    statuses: Object.fromEntries(world.staff.statuses),
    lately: ledger.problems.length === 0 ? [] : scheduler.lately(),
  };
}
