import type { Account } from './account.ts';
import type { Check, Finding } from './finding.ts';
import { mailChecks } from './mail-checks.ts';
import { numberChecks } from './number-checks.ts';
import { runningChecks } from './running-checks.ts';
import { textChecks } from './text-checks.ts';

/** Everything the doctor looks at, in the order in which it is said. */
const checks: readonly Check[] = [...textChecks, ...numberChecks, ...mailChecks, ...runningChecks];

export interface Examined {
  readonly of: string;
  readonly finding: Finding;
}

/** Looks at everything. */
export function examine(account: Account): Examined[] {
  return checks.map(({ of, look }) => ({ of, finding: look(account) }));
}

const marks = { ok: 'ok ', ill: 'ILL', untold: ' ? ' } as const;

/** One line a check, and below an ill one its mend. */
export function linesOf(examined: readonly Examined[]): string[] {
  return examined.flatMap(({ of, finding }) => {
    const words = finding.state === 'untold' ? `cannot be told: ${finding.words}` : finding.words;
    const line = `${marks[finding.state]}  ${of}: ${words}`;
    return finding.state === 'ill' ? [line, `       ${finding.mend}`] : [line];
  });
}
