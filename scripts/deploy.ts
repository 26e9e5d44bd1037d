/** `npm run deploy -- --name x --email y`: deploys Ebb, or brings a deployment up to date. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { readSettingsFrom } from '../infra/settings.ts';
import { buildPage, dashboardPage } from '../web/build.ts';
import { readChoices, settingsFor, usage } from './deploy/choices.ts';
import { clearFailed } from './deploy/clear-failed.ts';
import {
  findDeployment,
  isWhole,
  outputsOf,
  type Reach,
  reachOf,
  requireStackName,
} from './deploy/deployment.ts';
import { filesOf } from './deploy/files-of.ts';
import { nextSteps } from './deploy/next-steps.ts';
import { publishPages } from './deploy/publish-pages.ts';
import { runCdk } from './deploy/run-cdk.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const say = (line: string) => console.log(line);

/** What was chosen in `cdk.json` before there was this command; only a deployment that remembers nothing takes it over. */
function keptContext(): { readonly region?: string; readonly ebb?: object } {
  const file = join(import.meta.dirname, '..', 'cdk.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { context?: object }).context ?? {};
}

/** A number of another region would never send: SNS looks for it where it is asked. */
function requireSameRegion(numberArn: string | undefined, { region }: Reach): void {
  const [, , , its] = numberArn?.split(':') ?? [];
  if (its === undefined || its === region) return;
  throw usageError(
    `The number ${numberArn} is in ${its}, and this is a deployment in ${region}: a number sends in its own region alone.`,
  );
}

await runScript(usage, async () => {
  const choices = readChoices(process.argv.slice(2));
  if (choices === undefined) return say(usage);
  const name = requireStackName(choices.name);
  const kept = keptContext();
  const reach = await reachOf(choices.region ?? kept.region);
  const cloudformation = new CloudFormationClient(reach);
  const before = await clearFailed(cloudformation, name, say);
  cloudformation.destroy();
  const remembered = before && (outputsOf(before).Settings ?? JSON.stringify(kept.ebb));
  const settings = settingsFor(choices, remembered);
  requireSameRegion(settings.numberArn, reach);
  const isFirst = before === undefined || !isWhole(before);

  say('Building the pages ...');
  const { files: pages } = await buildPage(dashboardPage);
  const files = filesOf(name);
  mkdirSync(dirname(files.outputsFile), { recursive: true });
  const deployment = { name, ...reach, settings, ...files };
  if (isFirst) {
    say(`Deploying ${name} to ${reach.region} for the first time: some minutes ...`);
    await runCdk({ ...deployment, guarded: false });
    say('All is there. Now what is kept is protected against deletion ...');
  } else {
    say(`Bringing ${name} in ${reach.region} up to date ...`);
  }
  await runCdk({ ...deployment, guarded: true });

  const outputs = await findDeployment(name, reach);
  const { count, isNew } = await publishPages(reach, outputs, pages);
  say(`${count} files of the pages are published. The outputs are in ${files.outputsFile}`);
  say(`\n${name} is ${isNew ? 'deployed' : 'up to date'}. What comes next:\n`);
  // Where no pages were, nobody was told yet what comes next, however often it was tried.
  const settingsBefore =
    isNew || remembered === undefined ? undefined : readSettingsFrom(JSON.parse(remembered));
  const deployed = { name, ...reach, settings, before: settingsBefore, outputs };
  for (const [at, step] of nextSteps(deployed).entries()) {
    say(`  ${at + 1}. ${step}`);
  }
});
