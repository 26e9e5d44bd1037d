/** An invitation counts only when it left: one that failed, or of which nobody knows, leaves the way open. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { nextText } from '../../../../shared/domain/staff-words/next-text.ts';
import type { TextOutcome } from '../../../../shared/domain/texts/open-text.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';

const refused = (code: string): TextOutcome => ({ result: 'failed', code, optedOut: false });
const unknown: TextOutcome = { result: 'unknown' };

/** Claims the text that waits first and records what became of it. */
function fate(story: Story, outcome: TextOutcome): void {
  const textId = story.state.texts.find(({ claimedAt }) => claimedAt === null)?.id ?? '';
  story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
  story.staff({ type: 'record-text', textId, outcome });
}

const invite = (story: Story) => story.staff({ type: 'invite', by });
const nextOf = (story: Story) => nextText(story.state, story.settings, story.now).why;

describe('an invitation that did not leave', () => {
  it.each<[string, TextOutcome, 'undeliverable' | 'unknown-text']>([
    ['was refused as InvalidParameter', refused('InvalidParameter'), 'undeliverable'],
    ['was refused as AuthorizationError', refused('AuthorizationErrorException'), 'undeliverable'],
    ['nobody knows the fate of', unknown, 'unknown-text'],
  ])('since it %s, is neither open nor counted, however often', (_, outcome, kind) => {
    const story = tell(start, {}, undefined, 'stuck');
    for (let times = 0; times < 5; times += 1) {
      fate(story, outcome);
      expect(story.state).toMatchObject({ invitations: 0, invitedAt: null, texts: [] });
      expect(story.state.attention[kind]).toMatchObject({ reason: 'invitation' });
      expect(nextOf(story)).toBe('not-invited');
      expect(invite(story)).toMatchObject({ kind: 'accepted' });
      expect(story.state.attention).toEqual({});
    }
    story.sending = 'on';
    expect(story.sent.map(({ kind: sent }) => sent)).toEqual(['invitation']);
    expect(story.state.invitations).toBe(1);
    expect(invite(story)).toMatchObject({ reason: 'invitation-open' });
    expect(story.text('yes').map(({ kind: sent }) => sent)).toEqual(['welcome']);
  });

  it('given up after being given back again and again, is not counted either', () => {
    const story = tell(start, {}, undefined, 'stuck');
    const textId = story.state.texts[0]?.id ?? '';
    for (let times = 0; times < 6; times += 1) {
      story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
      story.staff({ type: 'release-text', textId, code: 'Throttling' });
    }
    expect(story.state).toMatchObject({ invitations: 0, texts: [] });
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ['sending is off', { ...testSettings, sending: 'off' as const }],
    ['the clinic is in test mode', { ...testSettings, testNumbers: [] }],
  ])('because %s, needs a person, who may invite once more', (_, settings) => {
    const story = tell(start, {}, settings);
    expect(story.sent).toEqual([]);
    expect(story.state).toMatchObject({ invitations: 0, invitedAt: null });
    expect(story.state.attention['no-consent']).toMatchObject({ reason: 'invitation' });
    story.settings = testSettings;
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(story.sent.map(({ kind }) => kind)).toEqual(['invitation']);
  });

  it('lets the YES of a patient whom it reached all the same count', () => {
    const story = tell(start, {}, undefined, 'stuck');
    fate(story, unknown);
    story.sending = 'on';
    expect(story.text('YES').map(({ kind }) => kind)).toEqual(['welcome']);
  });

  it('leaves the first that did leave counted', () => {
    const story = tell(start);
    story.advance(8 * dayMs);
    story.sending = 'stuck';
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(invite(story)).toMatchObject({ reason: 'invitation-open' });
    fate(story, refused('InvalidParameter'));
    expect(story.state.invitations).toBe(1);
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    story.sending = 'on';
    story.advance(8 * dayMs);
    expect(invite(story)).toMatchObject({ reason: 'invited-twice' });
  });

  it('by the cap on answers, counts as no invitation', () => {
    const story = tell(start);
    for (let times = 0; times < 12; times += 1) {
      story.text('STOP');
      story.advance(1_000);
      story.text('START');
      story.advance(1_000);
    }
    const invited = story.happened('invited').length;
    expect(story.sent.filter(({ kind }) => kind === 'invitation')).toHaveLength(invited);
  });
});

describe('an invitation to a number that the patient leaves and comes back to', () => {
  const first = '+12065550123';
  const second = '+12065550144';
  const changeTo = (story: Story, phone: string) => {
    const before = story.sent.length;
    story.staff({ type: 'edit-details', changed: { phone }, by });
    return story.sent.slice(before);
  };
  const invited = (story: Story, phone: string) =>
    story.sent.filter(({ kind, to }) => kind === 'invitation' && to === phone).length;

  it('is not invited again within the week in which it may still answer, and once more after it', () => {
    const story = tell(start);
    for (const phone of [second, first, second, first]) {
      story.advance(60_000);
      changeTo(story, phone);
    }
    expect([invited(story, first), invited(story, second)]).toEqual([1, 1]);
    expect(invite(story)).toMatchObject({ reason: 'invitation-open' });
    story.advance(8 * dayMs);
    expect(story.state.attention['no-consent']).toBeDefined();
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(story.text('YES')).toMatchObject([{ kind: 'welcome' }]);
  });

  it('is invited again the next day where it wrote meanwhile, which was taken for no answer', () => {
    const story = tell(start);
    story.advance(60_000);
    changeTo(story, second);
    story.text('YES', 'meanwhile-1', story.now, first);
    story.advance(60_000);
    expect(changeTo(story, first)).toEqual([]);
    story.advance(dayMs);
    expect(invited(story, first)).toBe(2);
  });

  const active = (): Story => {
    const story = tell(start);
    story.text('yes');
    story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
    return story;
  };

  it.each<[string, (story: Story) => void]>([
    ['of a question', (story) => story.untilAsked()],
    [
      'of its START',
      (story) => {
        story.advance(dayMs);
        story.text('STOP');
        story.advance(60_000);
        story.text('START');
      },
    ],
  ])('on the day %s leaves the next day: that day has had its text', (_, take) => {
    const story = active();
    take(story);
    story.advance(60_000);
    changeTo(story, second);
    expect(changeTo(story, first)).toEqual([]);
    const today = localDate(story.now, story.state.timeZone);
    const [again, ...more] = story.advance(dayMs);
    expect(more).toEqual([]);
    expect(again).toMatchObject({ kind: 'invitation', to: first });
    expect(localDate(again?.at ?? '', story.state.timeZone)).toBe(addDays(today, 1));
  });

  it('on the day of the START that it wrote meanwhile leaves the next day', () => {
    const story = active();
    story.advance(dayMs);
    story.text('STOP');
    changeTo(story, second);
    story.advance(dayMs);
    story.text('START', undefined, story.now, first);
    story.advance(60_000);
    expect(changeTo(story, first)).toEqual([]);
    const today = localDate(story.now, story.state.timeZone);
    const [again] = story.advance(dayMs);
    expect(again).toMatchObject({ kind: 'invitation', to: first });
    expect(localDate(again?.at ?? '', story.state.timeZone)).toBe(addDays(today, 1));
  });

  it('is not needed on staff’s word, and no question leaves on the day of its START either', () => {
    const story = active();
    story.advance(dayMs);
    story.text('STOP');
    changeTo(story, second);
    expect(story.text('YES')).toMatchObject([{ kind: 'welcome', to: second }]);
    story.advanceTo('2027-01-11T18:00:00.000Z');
    story.text('START', undefined, story.now, first);
    const consent = { how: 'by phone', by: 'Kim', at: '2027-01-11' };
    story.staff({ type: 'edit-details', changed: { phone: first }, consent, by });
    expect(story.sent.at(-1)).toMatchObject({ kind: 'welcome', to: first });
    const [question] = story.advance(2 * dayMs);
    expect(question).toMatchObject({ kind: 'check-in', to: first });
    expect(localDate(question?.at ?? '', story.state.timeZone)).toBe('2027-01-12');
  });

  it('on a day on which the other number had the text leaves at once', () => {
    const story = active();
    story.advance(dayMs);
    changeTo(story, second);
    story.text('YES');
    story.untilAsked();
    expect(changeTo(story, first)).toMatchObject([{ kind: 'invitation', to: first }]);
  });
});

describe('an invitation after one of the same day', () => {
  it('leaves at the next opening when it was declined', () => {
    const story = tell(start);
    story.advance(3_600_000);
    story.text('NO');
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(story.sent.map(({ kind }) => kind)).toEqual(['invitation']);
    const [again] = story.advance(dayMs);
    expect(again?.kind).toBe('invitation');
    expect(again?.at.slice(0, 16)).toBe('2027-01-05T17:00');
  });

  it('leaves at once when the patient answered in words that mean yes', () => {
    const story = tell(start);
    story.advance(3_600_000);
    story.text('Yes this is Ana');
    expect(invite(story)).toMatchObject({ kind: 'accepted' });
    expect(story.sent.at(-1)).toMatchObject({ kind: 'invitation', at: story.now });
  });
});
