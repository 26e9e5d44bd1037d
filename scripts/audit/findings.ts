import { spawnSync } from 'node:child_process';
import type { App } from 'aws-cdk-lib';
import { HIPAASecurityChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';

/** What one tool found: by rule, where. Null where the tool is not installed. */
type Found = ReadonlyMap<string, readonly string[]>;

function byRule(pairs: readonly (readonly [rule: string, where: string])[]): Found {
  const found = new Map<string, string[]>();
  for (const [rule, where] of pairs) found.set(rule, [...(found.get(rule) ?? []), where]);
  return found;
}

/** The packs of cdk-nag that look at the constructs: HIPAA, NIST 800-53 R5 and Serverless. */
export function nagFindings(app: App): Found {
  const packs = [new HIPAASecurityChecks(app), new NIST80053R5Checks(app), new ServerlessChecks(app)];
  return byRule(
    packs.flatMap((pack) =>
      pack
        .validateScope(app)
        .violations.flatMap(({ ruleName, violatingResources }) =>
          violatingResources.map(({ constructPath }) => [ruleName, constructPath ?? ''] as const),
        ),
    ),
  );
}

/** What a command printed as JSON; null where there is no such command. Linters end with a status of their own. */
function jsonOf(command: string, parameters: readonly string[]): unknown {
  const { error, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error !== undefined) return null;
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${command} did not answer with JSON: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
}

function isList(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value);
}

/** What cfn-lint says of a template. */
export function cfnLintFindings(template: string): Found | null {
  const found = jsonOf('cfn-lint', ['--format', 'json', template]);
  if (!isList(found)) return null;
  return byRule(found.map(({ Rule, Message }) => [String((Rule as { Id: string }).Id), String(Message)]));
}

/** What checkov says of a template, without asking anybody on the internet. */
export function checkovFindings(template: string): Found | null {
  const parameters = [
    '--framework',
    'cloudformation',
    '--skip-download',
    '--quiet',
    '--compact',
    '-o',
    'json',
  ];
  const found = jsonOf('checkov', ['-f', template, ...parameters]) as null | {
    results?: { failed_checks?: { check_id: string; resource: string }[] };
  };
  if (found === null) return null;
  return byRule((found.results?.failed_checks ?? []).map(({ check_id: id, resource }) => [id, resource]));
}
