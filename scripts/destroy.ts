/** `npm run destroy -- --name x`: takes a deployment away and says what it keeps, and why. */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { deleteStack, settledStack } from './deploy/clear-failed.ts';
import { named, outputsOf, reachOf, requireEbb, requireStackName } from './deploy/deployment.ts';
import { filesOf } from './deploy/files-of.ts';
import { keptParts } from './destroy/kept-parts.ts';
import { looseEndsOf } from './destroy/loose-ends.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run destroy -- --name clinic-east [--region us-east-1] [--yes]

Ends a deployment: nothing is asked, answered or sent any more. What patients said and who may sign in is kept. Without
--yes it only says what would go and what would stay.`;

const say = (line: string) => console.log(line);

await runScript(usage, async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { name: text, region: text, yes: { type: 'boolean' } },
  });
  if (values.name === undefined) throw usageError(`--name is missing.\n\n${usage}`);
  const name = requireStackName(values.name);
  const reach = await reachOf(values.region);
  const cloudformation = new CloudFormationClient(reach);
  const stack = await settledStack(cloudformation, name);
  if (stack === undefined) throw usageError(`There is no deployment ${name} in ${reach.region}.`);
  requireEbb(stack);

  const kept = await keptParts(cloudformation, stack);
  const contacts = outputsOf(stack).ContactTopicsArn;
  say(
    values.yes === true
      ? `Taking ${name} in ${reach.region} away ...`
      : `${name} in ${reach.region} would go.`,
  );
  const left: readonly string[] =
    values.yes === true
      ? await (async () => {
          const unguarded = { StackName: name, EnableTerminationProtection: false };
          await cloudformation.send(new UpdateTerminationProtectionCommand(unguarded));
          return await deleteStack(cloudformation, stack);
        })()
      : [];
  say('\nWhat stays:');
  for (const { called, why } of kept) say(`  ${called}\n     ${why}`);
  if (contacts !== undefined) {
    say(
      `  ${contacts}*\n     the topics of alert contacts, which clinics made: docs/runbook.md, "What destroying keeps"`,
    );
  }
  for (const line of looseEndsOf(outputsOf(stack).Settings)) say(`  ${line}`);
  if (left.length > 0) say(`\nAWS could not delete ${left.join(', ')}: they stay too.`);
  if (values.yes === true) {
    const { outputsFile, cdkOut } = filesOf(name);
    for (const file of [outputsFile, cdkOut]) rmSync(file, { recursive: true, force: true });
  }
  say(
    values.yes === true
      ? `\n${name} is gone. A new deployment may have its name; nothing of what stayed is in its way.`
      : `\nNothing was done. To do it: npm run destroy -- ${named(name, reach)} --yes`,
  );
  cloudformation.destroy();
});
