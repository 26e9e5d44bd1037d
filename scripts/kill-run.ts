import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { control, type KilledPatient, openClinic, write, writeAsStaff } from './kill-run/clinic.ts';
import { type Findings, findingsOf } from './kill-run/findings.ts';
import { createLedger, type Ledger } from './kill-run/ledger.ts';
import { startStack, type Victim } from './kill-run/stack-process.ts';
import { seededNumbers } from './made-up/seeded.ts';
import { runScript } from './run-script.ts';
import { wholeNumber } from './whole-number.ts';

const usage = `npm run kill-run -- [--kills 50] [--seed 1]

Kills the local stack, its database, or both, at random moments while patients and staff write, starts them again, and
compares a ledger kept outside with the histories and the texts that left. Ends with what it found.`;

/** Texts that may be on their way at one moment: the sends of all three queues at once. */
const sendsAtOnce = 30;
const writersAtOnce = 6;
const victims: readonly Victim[] = ['stack', 'database', 'both'];

/** Writes without a break until told to end; a connection that breaks is noted in the ledger and ends it. */
function load(
  url: string,
  patients: readonly KilledPatient[],
  ledger: Ledger,
  next: () => number,
  random: () => number,
) {
  let going = true;
  const writer = async () => {
    while (going) {
      const patient = patients[Math.floor(random() * patients.length)];
      if (patient === undefined) return;
      const text = random() < 0.8 ? write : writeAsStaff;
      await text(url, patient, next(), ledger);
      if (ledger.entries.at(-1)?.acknowledged === false) going = false;
    }
  };
  // Who asks for a token of a stack that is gone gets no answer and writes nothing.
  const done = Promise.allSettled(Array.from({ length: writersAtOnce }, writer));
  return async () => {
    going = false;
    await done;
  };
}

interface Run {
  readonly kills: number;
  readonly random: () => number;
  readonly dataDir: string;
  readonly ledger: Ledger;
}

async function killAgainAndAgain({ kills, random, dataDir, ledger }: Run): Promise<Findings> {
  let count = 0;
  const next = () => (count += 1);
  let stack = await startStack(dataDir, true);
  try {
    const patients = [...(await openClinic(stack.url, 0, 10)), ...(await openClinic(stack.url, 1, 10))];
    for (let kill = 1; kill <= kills; kill += 1) {
      const rest = load(stack.url, patients, ledger, next, random);
      await sleep(100 + random() * 1_900);
      const victim = victims[Math.floor(random() * victims.length)] ?? 'both';
      await stack.kill(victim);
      await rest();
      stack = await startStack(dataDir, false);
      // A new day now and then: bounds of a day would otherwise keep everybody silent.
      if (kill % 5 === 0) await control(stack.url, 'clock', { advance: 'P1D' });
      console.log(`${kill}: killed ${victim}, ${ledger.entries.length} texts in the ledger`);
    }
    await control(stack.url, 'settle', {});
    // Reconcile asks again for what was cut off, and what was claimed by a process that is gone becomes unknown.
    await control(stack.url, 'clock', { advance: 'PT2H' });
    return await findingsOf(stack.url, patients, ledger, kills * sendsAtOnce);
  } finally {
    await stack.kill('both');
  }
}

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
  });
  const kills = wholeNumber('kills', values.kills);
  const seed = wholeNumber('seed', values.seed, 0);
  const random = seededNumbers(seed);
  const dataDir = mkdtempSync(join(tmpdir(), 'ebb-kill-'));
  const ledger = createLedger(join(dataDir, 'ledger.jsonl'));
  const found = await killAgainAndAgain({ kills, random, dataDir: join(dataDir, 'state'), ledger });
  const { problems, acknowledged, inDoubt, sent, unknown } = found;
  console.log(
    `${kills} kills, seed ${seed}: ${acknowledged} acknowledged, ${inDoubt} without an answer, ${sent} texts left, ${unknown} unknown`,
  );
  for (const problem of problems) console.log(`BROKEN: ${problem}`);
  console.log(problems.length === 0 ? 'Nothing lost, nothing twice.' : `The state is in ${dataDir}.`);
  if (problems.length === 0) rmSync(dataDir, { recursive: true });
  else process.exitCode = 1;
});
