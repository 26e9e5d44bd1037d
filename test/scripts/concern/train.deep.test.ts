import { expect, test } from 'vitest';
import { readExamples, train } from '../../../scripts/concern/train.ts';
import { CRISIS_VOTE, URGENT_VOTE } from '../../../shared/domain/reply/lexicon/safety/concern-weights.ts';

test('training again gives the same weights bit for bit', () => {
  const examples = readExamples();
  expect(train(examples, 'crisis')).toEqual(CRISIS_VOTE);
  expect(train(examples, 'urgent')).toEqual(URGENT_VOTE);
});
