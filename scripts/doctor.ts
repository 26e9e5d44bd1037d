/** `npm run doctor -- --name x`: reads the account by AWS's APIs and says in words what is ill, and how it is mended. */
import { parseArgs } from 'node:util';
import { findDeployment, reachOf, requireStackName } from './deploy/deployment.ts';
import { timeAt } from './deploy/rehearsal.ts';
import { askAws } from './doctor/ask-aws.ts';
import { examine, linesOf } from './doctor/examine.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run doctor -- --name clinic-east [--region us-east-1]

Looks at a deployment and the account it stands in, and changes nothing: one line a check, below an ill one its mend.
Ends with status 1 when something is ill.`;

await runScript(usage, async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { name: text, region: text } });
  if (values.name === undefined) throw usageError(`--name is missing.\n\n${usage}`);
  const name = requireStackName(values.name);
  const reach = await reachOf(values.region);
  const outputs = await findDeployment(name, reach);
  const examined = examine(await askAws(name, outputs, reach, await timeAt(outputs)));
  for (const line of linesOf(examined)) console.log(line);
  const count = (state: string) => examined.filter(({ finding }) => finding.state === state).length;
  console.log(`\n${count('ok')} ok, ${count('ill')} ill, ${count('untold')} cannot be told.`);
  if (count('ill') > 0) process.exitCode = 1;
});
