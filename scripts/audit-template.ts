import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { answerTo, auditAnswers } from '../infra/audit-answers.ts';
import { EbbStack } from '../infra/ebb-stack.ts';
import { featureFlags } from '../infra/feature-flags.ts';
import { readSettings } from '../infra/settings.ts';
import { cfnLintFindings, checkovFindings, nagFindings } from './audit/findings.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

/** With everything a deployment may ask for, so that no resource is left out. */
const ebb = { number: { country: 'US', type: 'TOLL_FREE' }, operatorEmail: 'operator@example.org' };

const usage = `npm run audit:template

Looks at the template by cdk-nag, cfn-lint and checkov, and fails for what is neither mended nor answered in
infra/audit-answers.ts. A cfn-lint of months ago does not know every property of today and calls it an error (E3002):
python3 -m pip install --upgrade cfn-lint`;

await runScript(usage, async () => {
  parseArgs({ options: {} });
  const folder = mkdtempSync(join(tmpdir(), 'ebb-audit-'));
  try {
    const app = new App({ outdir: folder, context: { ...featureFlags, ebb } });
    const functionsRoot = join(import.meta.dirname, '..', 'functions');
    new EbbStack(app, 'Ebb', {
      settings: readSettings(app.node),
      functionsRoot,
      env: { region: 'us-east-1' },
    });
    const nag = nagFindings(app);
    app.synth();
    const template = join(folder, 'Ebb.template.json');
    const tools = {
      'cdk-nag (HIPAA, NIST 800-53 R5, Serverless)': nag,
      'cfn-lint': cfnLintFindings(template),
      checkov: checkovFindings(template),
    };
    const seen = new Set<string>();
    const unanswered: string[] = [];
    for (const [tool, found] of Object.entries(tools)) {
      if (found === null) {
        console.log(`\n${tool}: not installed. To have it: python3 -m pip install ${tool}`);
        continue;
      }
      console.log(`\n${tool}: ${found.size} rules find something`);
      for (const [rule, places] of found) {
        seen.add(rule);
        console.log(`  ${rule}, ${places.length} times: ${answerTo(rule) ?? 'NOT ANSWERED'}`);
        if (answerTo(rule) === undefined) unanswered.push(`${rule}: ${places.join(', ')}`);
      }
    }
    if (unanswered.length > 0) throw usageError(`\nNeither mended nor answered:\n${unanswered.join('\n')}`);
    const unneeded = auditAnswers.flatMap(({ rules }) => rules).filter((rule) => !seen.has(rule));
    if (unneeded.length > 0 && !Object.values(tools).includes(null)) {
      throw usageError(`\nAnswered in infra/audit-answers.ts, and found by nobody: ${unneeded.join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
