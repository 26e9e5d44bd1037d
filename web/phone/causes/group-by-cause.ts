/** Everything that happened, under what set it off. */
import type { Cause, Happened, Run } from '../stack.ts';

/** The runs of one function for one cause, added up. */
export interface Ran {
  readonly functionName: string;
  readonly times: number;
  readonly ms: number;
  readonly reads: number;
  readonly writes: number;
  /** The most patients that one of the runs was for. */
  readonly patients: number;
  readonly failed: boolean;
}

/** One cause, and what came of it. */
export interface CauseGroup {
  readonly seq: number;
  readonly at: string;
  readonly kind: 'text' | 'clock' | 'staff';
  readonly title: string;
  readonly said: string | null;
  readonly read: { readonly kind: string; readonly score: number | null } | null;
  readonly rows: readonly Happened[];
  /** In the order in which each ran first; empty where nothing was measured. */
  readonly ran: readonly Ran[];
  /** Why the patient heard nothing; null where a text left. */
  readonly silent: string | null;
}

/** Functions that begin something; what they do without a commit is no part of a story. */
const beginning: ReadonlySet<string> = new Set(['receive-text', 'wake', 'staff-api', 'reconcile']);
/** Functions that go on with what a commit wants. */
const following: ReadonlySet<string> = new Set(['carry-out', 'project', 'send-text']);

interface Gathered {
  readonly cause: Cause & { readonly kind: CauseGroup['kind'] };
  readonly causes: Cause[];
  readonly runs: Run[];
}

function isBeginning(cause: Cause): cause is Gathered['cause'] {
  return cause.kind !== 'sending';
}

/** Each cause with the steps of sending that its texts took, found by the texts' names. */
function gather(causes: readonly Cause[]): Gathered[] {
  const gathered: Gathered[] = [];
  const ownerOf = new Map<string, Gathered>();
  for (const cause of causes) {
    if (isBeginning(cause)) {
      const made: Gathered = { cause, causes: [cause], runs: [] };
      gathered.push(made);
      for (const text of cause.texts) ownerOf.set(text, made);
    } else {
      const owner = cause.texts.map((text) => ownerOf.get(text)).find((one) => one !== undefined);
      (owner ?? gathered.at(-1))?.causes.push(cause);
    }
  }
  return gathered;
}

/** The commit that a run belongs to: one made while it ran, else for what follows commits the last one before it. */
function commitOf(run: Run, causes: readonly Cause[]): Cause | undefined {
  const made = causes.find(({ at, kind }) => {
    const mine = kind === 'sending' ? run.functionName === 'send-text' : beginning.has(run.functionName);
    return mine && at >= run.at && at <= run.until;
  });
  if (made !== undefined || !following.has(run.functionName)) return made;
  return causes.findLast(({ at }) => at <= run.at);
}

function addedUp(runs: readonly Run[]): Ran[] {
  const byFunction = new Map<string, Ran>();
  for (const { functionName, ms, reads, writes, patients, failed } of runs) {
    const before = byFunction.get(functionName);
    byFunction.set(functionName, {
      functionName,
      times: (before?.times ?? 0) + 1,
      ms: (before?.ms ?? 0) + ms,
      reads: (before?.reads ?? 0) + reads,
      writes: (before?.writes ?? 0) + writes,
      patients: Math.max(before?.patients ?? 0, patients),
      failed: failed || before?.failed === true,
    });
  }
  return [...byFunction.values()];
}

/** That a text is to be sent is old news once it was. */
function withoutOldNews(rows: readonly Happened[]): Happened[] {
  const ended = new Set(
    rows.filter(({ event }) => /^text-(?:recorded|dropped)$/.test(event)).map(({ text }) => text),
  );
  return rows.filter(({ event, text }) => event !== 'text-queued' || !ended.has(text));
}

/** Why nothing left, and the row that said so, which need not say it twice. */
function whySilent(
  { cause }: Gathered,
  rows: readonly Happened[],
): { readonly silent: string | null; readonly row?: Happened } {
  if (rows.some(({ event }) => event === 'text-recorded')) return { silent: null };
  if (cause.silent !== undefined) return { silent: cause.silent };
  const row = rows.findLast(({ event }) => /^text-(?:dropped|deferred|released)$/.test(event));
  if (row === undefined) return { silent: 'The text is on its way.' };
  return { silent: row.words.replace(/^Not sent: ./, (said) => said.slice(-1).toUpperCase()), row };
}

/** What happened, grouped by cause, oldest first; runs that belong to none of the causes are left out. */
export function groupByCause(
  causes: readonly Cause[],
  events: readonly Happened[],
  runs: readonly Run[],
): CauseGroup[] {
  const gathered = gather(causes);
  const groupOf = new Map(gathered.flatMap((one) => one.causes.map(({ seq }) => [seq, one] as const)));
  for (const run of runs) groupOf.get(commitOf(run, causes)?.seq ?? 0)?.runs.push(run);
  const rowsOf = Map.groupBy(events, ({ seq }) => seq);
  return gathered.map((one) => {
    const { seq, at, kind, title } = one.cause;
    const all = one.causes.flatMap((cause) => rowsOf.get(cause.seq) ?? []);
    const heard = all.find(({ said }) => said !== undefined);
    const told = withoutOldNews(all);
    const { silent, row } = whySilent(one, told);
    return {
      seq,
      at,
      kind,
      title,
      said: heard?.said ?? null,
      read: heard?.read ?? null,
      rows: told.filter((other) => other !== row),
      ran: addedUp(one.runs),
      silent,
    };
  });
}
