import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { EbbStack } from './ebb-stack.ts';
import { featureFlags } from './feature-flags.ts';
import { readSettings } from './settings.ts';
import { isStackName, usualName } from './stack-name.ts';

const app = new App({ context: { ...featureFlags } });

const region: unknown = app.node.tryGetContext('region') ?? process.env.CDK_DEFAULT_REGION;
const account = process.env.CDK_DEFAULT_ACCOUNT;
const name = String(app.node.tryGetContext('name') ?? usualName);
if (!isStackName(name)) throw new Error(`A deployment cannot be called ${name}.`);

new EbbStack(app, 'Ebb', {
  stackName: name,
  guarded: app.node.tryGetContext('guarded') !== 'false',
  settings: readSettings(app.node),
  functionsRoot: join(import.meta.dirname, '..', 'functions'),
  // The region is always named: a table across regions cannot be declared in a stack that may go anywhere.
  env: {
    region: typeof region === 'string' ? region : (process.env.AWS_REGION ?? 'us-east-1'),
    ...(account !== undefined && { account }),
  },
});

app.synth();
