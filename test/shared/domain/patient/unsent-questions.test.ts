/** Only what left has asked: until it is known that a question did, what a patient writes may answer staff. */
import { describe, expect, it } from 'vitest';
import {
  afterAsked,
  afterStaffWrote,
  staffWords,
  withoutQuestion,
  withoutStaffText,
} from '../../../../shared/domain/patient/conversation.ts';
import { active, by, kindsOf, scores, slot, staffWrote, start } from '../../../support/asked-by-staff.ts';
import { dayMs, type Story } from '../../../support/patient-story.ts';

describe('when a text did not leave, or nobody knows whether it did', () => {
  const failed = { result: 'failed', code: 'X', optedOut: false } as const;
  const waiting = ({ state }: Story) => state.texts.at(-1)?.id ?? '';
  const claim = (story: Story, textId: string) =>
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });

  /** Staff wrote on the eve of the check-in, whose question was claimed. */
  function questionClaimed(): { story: Story; textId: string } {
    const story = active();
    story.advance(5 * dayMs);
    staffWrote(story);
    story.sending = 'stuck';
    story.untilWanted('check-in');
    const textId = waiting(story);
    claim(story, textId);
    return { story, textId };
  }

  it.each([
    ['6', { result: 'unknown' }],
    ['Done', { result: 'unknown' }],
    ['6', failed],
    ['Done', failed],
  ] as const)('staff were the last to ask: "%s" after a question that was %o', (words, outcome) => {
    const { story, textId } = questionClaimed();
    story.staff({ type: 'record-text', textId, outcome });
    expect(story.text(words)).toEqual([]);
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'answer-to-staff', answers: slot });
    expect(scores(story)).toEqual([]);
    expect(story.state.sessions.recent).toHaveLength(1);
  });

  it('a question that was given back has asked nothing until it is claimed again', () => {
    const { story, textId } = questionClaimed();
    story.staff({ type: 'release-text', textId, code: 'Throttled' });
    story.text('6');
    expect(story.happened('inbox-added')).toMatchObject([{ why: 'answer-to-staff', answers: slot }]);
    claim(story, textId);
    story.text('5');
    expect(scores(story)).toMatchObject([{ score: 5 }]);
  });

  it('a question that was on its way when STOP came, and was given back, waits for no START', () => {
    const { story, textId } = questionClaimed();
    story.text('STOP');
    story.staff({ type: 'release-text', textId, code: 'Throttled' });
    expect(story.happened('text-dropped')).toMatchObject([{ kind: 'check-in', why: 'stopped' }]);
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['stop-confirmation']);
  });

  it('a question whose fate is unknown takes nothing from the reminder after it', () => {
    const { story, textId } = questionClaimed();
    story.staff({ type: 'record-text', textId, outcome: { result: 'unknown' } });
    story.sending = 'on';
    expect(kindsOf(story.advance(dayMs))).toEqual(['reminder']);
    expect(kindsOf(story.text('4'))).toEqual(['acknowledgement']);
  });

  it('a text of staff that was given back and then refused asked nothing', () => {
    const story = active();
    story.sending = 'stuck';
    story.staff({ type: 'write-text', body: slot, by });
    const textId = waiting(story);
    claim(story, textId);
    story.staff({ type: 'release-text', textId, code: 'Throttled' });
    expect(staffWords(story.state.conversation, story.now)).toBeNull();
    claim(story, textId);
    story.staff({ type: 'record-text', textId, outcome: failed });
    story.text('8');
    expect(scores(story)).toMatchObject([{ score: 8 }]);
  });

  it('a question between two texts of staff, and neither it nor the second left: the first waits', () => {
    const first = afterAsked(afterStaffWrote({}, '1-0', 'At 2?', start), '2-0', 'pain', start);
    const both = afterStaffWrote(first, '3-0', 'Or at 9?', start);
    expect(staffWords(withoutStaffText(both, '3-0'), start)).toBeNull();
    expect(staffWords(withoutStaffText(withoutQuestion(both, '2-0'), '3-0'), start)).toBe('At 2?');
  });
});
