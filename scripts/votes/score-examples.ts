/** The numbers that the vote for scores (shared/domain/reply/score/vouched.ts) is trained on. */
import { readFigures } from '../../shared/domain/reply/score/figures.ts';
import { numberFeatures } from '../../shared/domain/reply/score/number-features.ts';
import { readMessage } from '../../shared/domain/reply/text/message.ts';
import type { Example } from './perceptron.ts';
import { rowsOf } from './rows.ts';

/** Each number of `scores.tsv` (text, its score or -, where from) that could be one. */
export function scoreExamples(): Example[] {
  return [...scoreExamplesBySource().values()].flat();
}

/** The same by where the texts are from: each author, the tables of cases, everyday texts. */
export function scoreExamplesBySource(): Map<string, Example[]> {
  const sources = Map.groupBy(rowsOf('scores.tsv'), ([, , source = '']) => source);
  return new Map(
    [...sources].map(([source, rows]) => [
      source,
      rows.flatMap(([text = '', told = '']) => examplesOf(text, told)),
    ]),
  );
}

/** Where a text says its score twice, which of the two is it cannot be told, and neither is an example. */
function examplesOf(text: string, told: string): Example[] {
  const tokens = readMessage(text).head;
  const figures = readFigures(tokens).filter(({ foreign }) => !foreign);
  const wanted = figures.filter(({ score }) => String(score) === told);
  return figures
    .filter((figure) => figure.score !== null && !(wanted.length > 1 && wanted.includes(figure)))
    .map((figure) => ({
      places: numberFeatures(tokens, figure, figures),
      wanted: wanted.includes(figure),
    }));
}
