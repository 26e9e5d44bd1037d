/** Before YES: words that mean yes are asked for YES alone, once a day, and open the way to another invitation. */
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../shared/domain/local-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const invite = (story: Story) => story.staff({ type: 'invite', by });
const whys = (story: Story) => story.happened('inbox-added').map(({ why }) => why);

describe('words that mean yes to an invitation', () => {
  it.each([
    'Yes this is Ana',
    'sounds good, sign me up',
    'START',
    'Yes, about a 6',
    'Yes! slept badly, pain 7',
  ])('%s: get one answer, reach the inbox, and are no consent', (words) => {
    const story = tell(start);
    const [answer, ...rest] = story.text(words);
    expect([answer?.kind, rest]).toEqual(['yes-only', []]);
    expect(answer?.body).toMatch(/reply with only YES\b/);
    expect(whys(story)).toEqual(['almost-yes']);
    expect(statusOf(story.state)).toBe('invited');
    expect(story.state.plan.baseline).toEqual([]);
    expect(kindsOf(story.text('YES'))).toEqual(['welcome']);
  });

  it('are answered once a day, and read each time', () => {
    const story = tell(start);
    expect(kindsOf(story.text('Yes this is Ana'))).toEqual(['yes-only']);
    story.advance(60_000);
    expect(story.text('sign me up')).toEqual([]);
    story.advance(dayMs);
    expect(kindsOf(story.text('START'))).toEqual(['yes-only']);
    expect(whys(story)).toEqual(['almost-yes', 'almost-yes', 'almost-yes']);
  });

  it('in Spanish ask for OK, as the invitation did', () => {
    const story = tell(start, { language: 'es' });
    expect(story.text('si, soy Ana')[0]?.body).toMatch(/responda solo OK\b/);
    expect(kindsOf(story.text('OK'))).toEqual(['welcome']);
  });

  it('let staff invite again at once, once for each', () => {
    const story = tell(start);
    expect(invite(story)).toMatchObject({ reason: 'invitation-open' });
    story.advance(60_000);
    story.text('Yes this is Ana');
    story.advance(60_000);
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(invite(story)).toMatchObject({ reason: 'invitation-open' });
    story.advance(60_000);
    story.text('sign me up');
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(kindsOf(story.sent).filter((kind) => kind === 'invitation')).toHaveLength(3);
    story.advance(8 * dayMs);
    expect(invite(story)).toMatchObject({ reason: 'invited-twice' });
  });

  it('open nothing when they were written before the invitation left', () => {
    const story = tell(start);
    story.text('Yes this is Ana', 'early-words', instantOf(Date.parse(start) - 3_600_000));
    expect(invite(story)).toMatchObject({ reason: 'invitation-open' });
  });

  it('that ask something, or say no, are for a person alone', () => {
    const story = tell(start);
    for (const words of ['who is this?', 'yes, and why?', '7']) expect(story.text(words)).toEqual([]);
    expect(whys(story)).toEqual(['not-consented', 'not-consented', 'not-consented']);
  });
});
