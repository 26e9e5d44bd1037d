import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Settings } from '../../infra/settings.ts';
import { usageError } from '../usage-error.ts';

const root = join(import.meta.dirname, '..', '..');

export interface CdkDeployment {
  readonly name: string;
  readonly region: string;
  readonly settings: Settings;
  /** Whether what is kept is to be protected against deletion. */
  readonly guarded: boolean;
  /** Where the outputs are written, and below which folder the template. */
  readonly outputsFile: string;
  readonly cdkOut: string;
}

/** Synthesises the stack and deploys it by the CDK CLI; its words go to the screen. Rejects where that fails. */
export async function runCdk(deployment: CdkDeployment): Promise<void> {
  const { name, region, settings, guarded, outputsFile, cdkOut } = deployment;
  const context = { name, region, guarded: String(guarded), ebb: JSON.stringify(settings) };
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'aws-cdk', 'bin', 'cdk'),
      'deploy',
      'Ebb',
      ...Object.entries(context).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      '--output',
      cdkOut,
      '--outputs-file',
      outputsFile,
      // Whoever deploys has read what comes: nothing of it is asked again, and every update keeps what it can.
      '--require-approval',
      'never',
      '--no-notices',
      '--progress',
      'events',
    ],
    {
      cwd: root,
      env: { ...process.env, AWS_REGION: region, CDK_DISABLE_CLI_TELEMETRY: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await once(child, 'close');
  if (code === 0) return;
  throw usageError(
    `The deployment of ${name} failed; why stands above. Mend it and run the same command again: it goes on from there.`,
  );
}
