import { describe, expect, it } from 'vitest';
import { nextText } from '../../../../shared/domain/staff-words/next-text.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z';
const baseline = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

function line(story: Story, settings = story.settings): string {
  return nextText(story.state, settings, story.now).words;
}

function begun(): Story {
  const story = tell(start, { baseline });
  story.text('yes');
  story.staff({
    type: 'record-session',
    date: '2027-01-04',
    attended: true,
    response: 'same',
    by: 'staff-1',
  });
  return story;
}

describe('why the next text is due, or none is', () => {
  it('while the invitation is open, declined or unanswered', () => {
    const story = tell(start);
    expect(line(story)).toBe(
      'No text is due: the invitation waits for an answer; staff are told Jan 11, 2027 at 10:00 AM if none comes.',
    );
    story.text('no');
    expect(line(story)).toBe('No text is due: the patient has not agreed to the texts.');
  });

  it('during intake and in a phase', () => {
    const story = tell(start);
    story.text('yes');
    expect(line(story)).toMatch(
      /^The next question about pain before the first session is due Jan 5, 2027 at 5:/,
    );
    const active = begun();
    expect(line(active)).toMatch(/is due Jan 11, 2027 at 5:\d\d PM\.$/);
  });

  it('while a check-in waits for an answer, before and after its reminder', () => {
    const story = begun();
    story.untilAsked();
    expect(line(story)).toMatch(
      /^Unless the open check-in is answered, a reminder is due Jan 12, 2027 at 5:/,
    );
  });

  it('names the text that is to come, not a duty that sends none', () => {
    const story = begun();
    story.untilAsked();
    story.advance(1.5 * dayMs);
    expect(story.state.wake?.why).not.toBe('check-in');
    expect(nextText(story.state, story.settings, story.now)).toMatchObject({ why: 'session-nudge' });
  });

  it.each([
    ['I want to die', 'held', /on hold until staff clear/],
    ['STOP', 'stopped', /only START from it undoes that/],
  ])('after %j', (words, why, told) => {
    const story = begun();
    story.text(words);
    expect(nextText(story.state, story.settings, story.now)).toMatchObject({ why, at: null, words: told });
  });

  it('while paused, with an end and without', () => {
    const story = begun();
    story.staff({ type: 'pause', until: '2027-02-01', by: 'staff-1' });
    expect(line(story)).toBe('No text is due: the patient is paused until Feb 1, 2027.');
    story.staff({ type: 'pause', until: null, by: 'staff-1' });
    expect(line(story)).toBe('No text is due: the patient is paused until staff resume.');
  });

  it('after a discharge', () => {
    const story = begun();
    story.staff({ type: 'discharge', reason: 'moved', by: 'staff-1' });
    expect(line(story)).toBe('No text is due: the patient is discharged.');
  });

  it('while a text waits for the morning', () => {
    const story = tell('2027-01-05T05:30:00.000Z');
    expect(line(story)).toBe('The invitation waits for the hours and leaves Jan 5, 2027 at 9:00 AM.');
  });

  it('when sending is off, or the number is not on the list of test mode', () => {
    const story = begun();
    expect(line(story, { ...testSettings, sending: 'off' })).toMatch(/sending is switched off/);
    expect(line(story, { ...testSettings, testNumbers: [] })).toMatch(/test mode/);
    expect(line(story, { ...testSettings, testNumbers: [story.state.phone] })).not.toMatch(/test mode/);
  });

  it('says nothing of test mode where the number is on its list in the other form', () => {
    const story = tell(start, { phone: '+525512345678' });
    expect(line(story, { ...testSettings, testNumbers: ['+5215512345678'] })).not.toMatch(/test mode/);
  });
});
