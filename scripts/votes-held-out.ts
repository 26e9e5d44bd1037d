import { weigh } from '../shared/domain/reply/text/vote.ts';
import { argumentsOf } from './run-script.ts';
import { train } from './votes/perceptron.ts';
import { scoreExamplesBySource } from './votes/score-examples.ts';

const usage = `node scripts/votes-held-out.ts [source ...]

How often the vote on numbers is right on texts it was not trained on: trains it once for each source of scores.tsv (all
of them where none is named) without that source, and counts its numbers from each threshold up.`;

const thresholds = [0, 0.55, 1.15];

const { positionals } = argumentsOf(usage, { allowPositionals: true });
const sources = scoreExamplesBySource();
for (const [source, held] of sources) {
  if (positionals.length > 0 && !positionals.includes(source)) continue;
  const vote = train([...sources].filter(([other]) => other !== source).flatMap(([, examples]) => examples));
  const scores = held.filter(({ wanted }) => wanted).length;
  for (const threshold of thresholds) {
    const passed = held.filter(({ places }) => weigh(vote, places) > threshold);
    const right = passed.filter(({ wanted }) => wanted).length;
    console.log(
      `${source}, from ${threshold}: ${right} of ${scores} scores, ${passed.length - right} of ${held.length - scores} other numbers`,
    );
  }
}
