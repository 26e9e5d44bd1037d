import { expect, test } from 'vitest';
import { concernExamples } from '../../../scripts/votes/concern-examples.ts';
import { train } from '../../../scripts/votes/perceptron.ts';
import { scoreExamples } from '../../../scripts/votes/score-examples.ts';
import { CRISIS_VOTE, URGENT_VOTE } from '../../../shared/domain/reply/lexicon/safety/concern-weights.ts';
import { SCORE_VOTE } from '../../../shared/domain/reply/lexicon/shared/score-weights.ts';

test('training again gives the same weights bit for bit', () => {
  expect(train(concernExamples('crisis'))).toEqual(CRISIS_VOTE);
  expect(train(concernExamples('urgent'))).toEqual(URGENT_VOTE);
  expect(train(scoreExamples())).toEqual(SCORE_VOTE);
});
