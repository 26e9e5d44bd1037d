/** Danger in two bubbles: told by texts together that none of them tells alone. */
import { describe, expect, it } from 'vitest';
import { joinedDanger } from '../../../../../shared/domain/reply/danger/joined-danger.ts';

describe('texts read together', () => {
  it.each([
    [['I just want to'], 'die', 'crisis'],
    [['I cant'], 'breathe', 'urgent'],
    [['I have chest'], 'pain', 'urgent'],
    [['I just', 'want to'], 'die', 'crisis'],
    [['I', 'just want', 'to'], 'die', 'crisis'],
    [['I want to commit sui'], 'cide', 'crisis'],
    [['tengo dolor en el'], 'pecho', 'urgent'],
  ] as const)('%j and "%s" are %s', (earlier, newest, danger) => {
    expect(joinedDanger(earlier, newest)).toBe(danger);
  });

  it.each([
    [[], 'die'],
    [['thanks'], '4'],
    [['I have chest pain'], 'ok'],
    [['I just want to', 'die'], 'thank you'],
    [['no'], 'worries'],
  ] as const)('%j and "%s" tell of no danger that was not told before', (earlier, newest) => {
    expect(joinedDanger(earlier, newest)).toBeNull();
  });
});
