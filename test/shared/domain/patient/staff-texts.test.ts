/** How many texts of their own staff may have under way to one patient. */
import { describe, expect, it } from 'vitest';
import { minuteMs } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z';
const by = 'staff-1';
const mostBytes = 16 * 1024;

function active(settings = testSettings): Story {
  const story = tell(start, {}, settings);
  story.text('yes');
  return story;
}

function write(story: Story, body: string) {
  return story.staff({ type: 'write-text', body, by });
}

describe('texts of staff', () => {
  it('wait at most three at a time, so that what cannot leave does not fill the state', () => {
    // Nothing is claimed while the clock stands still.
    const story = active();
    const body = 'See you on Friday. '.repeat(24).trim();
    const tried = Array.from({ length: 2000 }, () => write(story, body));
    const refused = tried.flatMap((decision) => (decision.kind === 'refused' ? [decision.reason] : []));
    expect(tried.length - refused.length).toBeLessThanOrEqual(10);
    expect(refused.filter((reason) => !reason.startsWith('texts-'))).toEqual([]);
    expect(JSON.stringify(story.state).length).toBeLessThan(mostBytes);
    story.text('STOP');
    expect(story.state.stopped).toBe(true);
  });

  it('are at most ten in 24 hours, and the eleventh is refused with its reason', () => {
    const story = active();
    for (let written = 0; written < 10; written += 1) {
      expect(write(story, `Text ${written}`)).toMatchObject({ kind: 'accepted' });
      story.advance(10 * minuteMs);
    }
    expect(write(story, 'Text 10')).toEqual({ kind: 'refused', reason: 'texts-of-the-day' });
    story.advance(dayMs);
    expect(write(story, 'Text 11')).toMatchObject({ kind: 'accepted' });
  });

  describe('outside the hours of the patient', () => {
    const night = '2027-01-06T05:30:00.000Z';
    const opening = '2027-01-06T17:00:00.000Z';

    function atNight(at?: 'now' | 'opening'): Story {
      const story = active();
      story.advanceTo(night);
      const body = 'Come at 2 tomorrow';
      expect(story.staff({ type: 'write-text', body, by, ...(at === undefined ? {} : { at }) }).kind).toBe(
        'accepted',
      );
      return story;
    }
    const left = (story: Story) => story.sent.filter(({ kind }) => kind === 'staff-text').map(({ at }) => at);

    it.each(['now', undefined] as const)('go at once, as they were told to: %s', (at) => {
      const story = atNight(at);
      expect(left(story)).toEqual([night]);
    });

    it('wait for the opening when they are written for it, and take no place of a nudge', () => {
      const story = atNight('opening');
      expect(left(story)).toEqual([]);
      expect(story.state.texts).toMatchObject([{ channel: 'answer', notBefore: opening }]);
      story.text('thanks, see you');
      expect(story.happened('inbox-added').at(-1)?.answers).toBeUndefined();
      story.advance(dayMs);
      expect(left(story)[0]?.slice(0, 16)).toBe(opening.slice(0, 16));
      expect(story.state.lastNudgeOn).toBe('2027-01-05');
    });

    it('go no more once the patient said STOP before the opening', () => {
      const story = atNight('opening');
      story.text('STOP');
      story.advance(dayMs);
      expect(left(story)).toEqual([]);
      expect(story.happened('text-dropped').map(({ kind, why }) => `${kind} ${why}`)).toContain(
        'staff-text stopped',
      );
    });

    it('wait once more when they come too late for the opening', () => {
      const story = active();
      story.advanceTo(night);
      story.staff({ type: 'write-text', body: 'Come at 2', at: 'opening', by });
      story.sending = 'stuck';
      story.advanceTo('2027-01-07T06:00:00.000Z');
      story.sending = 'on';
      story.advanceTo('2027-01-08T06:00:00.000Z');
      expect(left(story).map((at) => at.slice(0, 13))).toEqual(['2027-01-07T17']);
    });

    it('go at once inside the hours, whatever was asked', () => {
      const story = active();
      story.staff({ type: 'write-text', body: 'Come at 2', at: 'opening', by });
      story.advance(minuteMs);
      expect(left(story)).toHaveLength(1);
    });
  });
});
