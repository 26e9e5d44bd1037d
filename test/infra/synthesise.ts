import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EbbStack } from '../../infra/ebb-stack.ts';
import { featureFlags } from '../../infra/feature-flags.ts';
import { readSettings } from '../../infra/settings.ts';
import { functionNames } from '../../shared/names.ts';
import type { Json, Resources } from './template.ts';

/**
 * Builds the stack over stand-ins for the functions, which take no time to bundle, and hands it to `use`.
 * CDK looks for what AWS would object to only where it is asked to, since that takes most of a synthesis.
 * The folders are deleted afterwards, because every synthesis would leave its own in the temporary folder.
 */
export function withStack<T>(
  ebb: Json,
  use: (app: App, stack: EbbStack) => T,
  { validated = false, guarded = true }: { readonly validated?: boolean; readonly guarded?: boolean } = {},
): T {
  const root = mkdtempSync(join(tmpdir(), 'ebb-infra-'));
  try {
    for (const name of functionNames) {
      mkdirSync(join(root, 'functions', name), { recursive: true });
      writeFileSync(join(root, 'functions', name, 'index.ts'), 'export const handler = () => undefined;\n');
    }
    const app = new App({
      outdir: join(root, 'cdk.out'),
      context: { ...featureFlags, ebb },
      builtinCloudFormationValidation: validated,
    });
    const stack = new EbbStack(app, 'Ebb', {
      settings: readSettings(app.node),
      guarded,
      functionsRoot: join(root, 'functions'),
      env: { region: 'us-east-1' },
    });
    return use(app, stack);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** All resources of a stack with these settings by logical id. */
export function resourcesOf(ebb: Json): Resources {
  return withStack(ebb, (_app, stack) => Template.fromStack(stack).toJSON().Resources);
}

let rich: Resources | undefined;

/** Those of a stack with a number, an operator, a limit and another return address, made once however many files ask. */
export function richResources(): Resources {
  rich ??= resourcesOf({
    number: { country: 'US', type: 'TOLL_FREE' },
    operatorEmail: 'operator@example.org',
    smsSpendLimitUsd: 200,
    callbackUrls: ['http://localhost:5173/'],
  });
  return rich;
}
