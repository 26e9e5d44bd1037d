/** What every benchmark answers, and how one command prints it. */

/** One budget of `docs/budgets.md`, measured. */
export interface Budget {
  name: string;
  measured: string;
  budget: string;
  ok: boolean;
}

/** The budgets as a table in Markdown. */
export function tableOf(budgets: readonly Budget[]): string {
  const rows = budgets.map(({ name, measured, budget, ok }) => [
    name,
    measured,
    budget,
    ok ? 'ok' : 'MISSED',
  ]);
  const all = [['name', 'measured', 'budget', 'ok'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n');
}

/** Measures with the handlers' own log lines kept out of the table. */
export async function unlogged(measure: () => Promise<Budget[]>): Promise<Budget[]> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  try {
    return await measure();
  } finally {
    process.stdout.write = write;
  }
}

/** Runs one benchmark as a command: prints its table, or JSON with `--json`; fails when a budget is missed. */
export async function runAsCommand(measure: () => Promise<Budget[]>): Promise<void> {
  const budgets = await measure();
  process.stdout.write(process.argv.includes('--json') ? JSON.stringify(budgets) : `${tableOf(budgets)}\n`);
  process.exitCode = budgets.every(({ ok }) => ok) ? 0 : 1;
}
