import { describe, expect, it } from 'vitest';
import { attentionNames } from '../../../../shared/domain/attention-kinds.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { staffWords } from '../../../../shared/domain/staff-words/word-for-staff.ts';

const { attention, attentionNow } = staffWords();
const own = {
  ...defaultProtocol,
  responsePercent: 40,
  nonResponseDays: 84,
  driftPoints: 1.5,
  worseningPoints: 1,
  flareReviewDays: 30,
  missedCheckIns: 1,
  severeScore: 7,
  setbackLimit: 1,
};

describe('what needs a person', () => {
  it.each([
    ['drifting', 'Pain has slowly grown by 2 points or more since this phase began.'],
    ['long-flare', 'The flare has lasted 6 weeks or more.'],
    ['missed-check-ins', '2 or more check-ins in a row went unanswered: please phone.'],
    ['non-response', 'Less than 30% relief after 8 weeks or more in this phase.'],
    ['severe', 'A score was 8 or more and far above what is usual: please call.'],
    [
      'tried-before',
      'Relief would allow sessions further apart, but that did not hold 2 times: please decide.',
    ],
    ['worsening', 'Average pain is 2 points or more above where it began.'],
  ] as const)("%s is said with the protocol's numbers", (kind, words) => {
    expect(attentionNow(kind, defaultProtocol)).toBe(words);
  });

  it.each([
    ['drifting', 'Pain has slowly grown by 1.5 points or more since this phase began.'],
    ['long-flare', 'The flare has lasted 30 days or more.'],
    ['missed-check-ins', 'A check-in went unanswered: please phone.'],
    ['non-response', 'Less than 40% relief after 12 weeks or more in this phase.'],
    ['severe', 'A score was 7 or more and far above what is usual: please call.'],
    [
      'tried-before',
      'Relief would allow sessions further apart, but that did not hold 1 time: please decide.',
    ],
    ['worsening', 'Average pain is 1 point or more above where it began.'],
  ] as const)("%s is said with a clinic's own", (kind, words) => {
    expect(attentionNow(kind, own)).toBe(words);
  });

  it('says of no score that it is the last: what is found stands until it lapses, and scores come meanwhile', () => {
    for (const kind of attentionNames) {
      expect(attention[kind]).not.toMatch(/last score/i);
      expect(attentionNow(kind, defaultProtocol)).not.toMatch(/last score/i);
    }
  });

  it('is said without numbers in the history, where they may have been others', () => {
    for (const kind of attentionNames) expect(attention[kind]).not.toMatch(/\d/);
  });
});
