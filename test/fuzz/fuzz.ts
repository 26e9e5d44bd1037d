import fc from 'fast-check';
import { argumentsOf, orEnd } from '../../scripts/run-script.ts';
import { wholeNumber } from '../../scripts/whole-number.ts';
import { queuesLoseNothing } from './fuzz-queues.ts';
import { staffApiAnswers } from './fuzz-staff-api.ts';

const usage = `npm run fuzz -- [--runs 1000] [--seed 1]

Asks every edge so many times for what nobody foresaw. What a finding was made of is printed, made short, with the seed and
path that make it again.`;

const { values } = argumentsOf(usage, {
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const parameters = orEnd(usage, () => ({
  numRuns: wholeNumber('runs', values.runs),
  seed: wholeNumber('seed', values.seed, Number.MIN_SAFE_INTEGER),
}));

// The functions log every refusal; what is found is told by the errors.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;

const edges = {
  'the staff API answers whatever it is asked': staffApiAnswers,
  'the queues lose nothing and fail for nobody': queuesLoseNothing,
};
for (const [name, property] of Object.entries(edges)) {
  const began = Date.now();
  // The two are of different tuples, which the union of them cannot say.
  const found = await fc.check(property as fc.IAsyncProperty<unknown>, parameters);
  const seconds = Math.round((Date.now() - began) / 1000);
  write(`${found.failed ? 'FOUND' : 'held'}: ${name} (${found.numRuns} runs, ${seconds} s)\n`);
  if (!found.failed) continue;
  process.exitCode = 1;
  write(`${fc.defaultReportMessage(found)}\n`);
}
