/** Trains the vote for danger in new words and writes its weights: `node scripts/train-concern.ts`. */
import { writeFileSync } from 'node:fs';
import type { Vote } from '../shared/domain/reply/lexicon/safety/concern-weights.ts';
import { readExamples, train } from './concern/train.ts';

const examples = readExamples();
const source = (name: string, vote: Vote): string =>
  `export const ${name}: Vote = {\n  bias: ${vote.bias},\n  scale: ${vote.scale},\n  weights:\n    '${vote.weights}',\n};\n`;
writeFileSync(
  new URL('../shared/domain/reply/lexicon/safety/concern-weights.ts', import.meta.url),
  `/** Written by scripts/train-concern.ts; docs/danger.md says from what, and how often it is right. */

/** A weight for each place, one byte each in base64, times the scale; added to the bias. */
export interface Vote {
  bias: number;
  scale: number;
  weights: string;
}

${source('CRISIS_VOTE', train(examples, 'crisis'))}
${source('URGENT_VOTE', train(examples, 'urgent'))}`,
);
