import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Vote } from '../shared/domain/reply/lexicon/safety/concern-weights.ts';
import { readExamples, train } from './concern/train.ts';
import { runScript } from './run-script.ts';

const usage = `node scripts/train-concern.ts

Trains the vote for danger in new words, and writes its weights; docs/danger.md says from what.`;

const source = (name: string, vote: Vote): string =>
  `export const ${name}: Vote = {\n  bias: ${vote.bias},\n  scale: ${vote.scale},\n  weights:\n    '${vote.weights}',\n};\n`;

/** The module of weights as it is written. */
function moduleOf(examples: ReturnType<typeof readExamples>): string {
  return `/** Written by scripts/train-concern.ts; docs/danger.md says from what, and how often it is right. */

/** A weight for each place, one byte each in base64, times the scale; added to the bias. */
export interface Vote {
  bias: number;
  scale: number;
  weights: string;
}

${source('CRISIS_VOTE', train(examples, 'crisis'))}
${source('URGENT_VOTE', train(examples, 'urgent'))}`;
}

await runScript(usage, async () => {
  parseArgs({ options: {} });
  writeFileSync(
    new URL('../shared/domain/reply/lexicon/safety/concern-weights.ts', import.meta.url),
    moduleOf(readExamples()),
  );
});
