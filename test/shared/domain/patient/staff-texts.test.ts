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
});
