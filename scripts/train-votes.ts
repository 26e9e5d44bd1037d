import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Vote } from '../shared/domain/reply/text/vote.ts';
import { runScript } from './run-script.ts';
import { concernExamples } from './votes/concern-examples.ts';
import { train } from './votes/perceptron.ts';
import { scoreExamples } from './votes/score-examples.ts';

const usage = `node scripts/train-votes.ts

Trains the vote for danger in new words and the vote on numbers, and writes their weights; docs/danger.md and
docs/reading.md say from what.`;

const lexicon = new URL('../shared/domain/reply/lexicon/', import.meta.url);

function write(file: string, told: string, votes: Record<string, Vote>): void {
  const sources = Object.entries(votes).map(
    ([name, { bias, scale, weights }]) =>
      `export const ${name}: Vote = {\n  bias: ${bias},\n  scale: ${scale},\n  weights:\n    '${weights}',\n};\n`,
  );
  writeFileSync(
    new URL(file, lexicon),
    `/** Written by scripts/train-votes.ts; ${told} says from what, and how often it is right. */
import type { Vote } from '../../text/vote.ts';

${sources.join('\n')}`,
  );
}

await runScript(usage, async () => {
  parseArgs({ options: {} });
  write('safety/concern-weights.ts', 'docs/danger.md', {
    CRISIS_VOTE: train(concernExamples('crisis')),
    URGENT_VOTE: train(concernExamples('urgent')),
  });
  write('shared/score-weights.ts', 'docs/reading.md', { SCORE_VOTE: train(scoreExamples()) });
});
