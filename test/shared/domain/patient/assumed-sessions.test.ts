/** Sessions are assumed only for days on which the patient was with us. */
import { describe, expect, it } from 'vitest';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];
const twos = sevens.map((reading) => ({ ...reading, score: 2 }));

function active(condition: 'back-pain' | 'autoimmune' = 'back-pain', baseline = sevens): Story {
  const story = tell(start, { baseline, condition }, { ...testSettings, assumeSessions: true });
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advance(8 * dayMs);
  return story;
}

const days = (story: Story) => story.state.sessions.recent.map(({ date }) => date.slice(5));

describe('an assumed session', () => {
  it.each<[string, (story: Story) => unknown, (story: Story) => unknown]>([
    ['a pause', (story) => story.staff({ type: 'pause', until: '2027-02-03', by }), () => null],
    [
      'a pause that staff end',
      (story) => story.staff({ type: 'pause', until: null, by }),
      (story) => story.staff({ type: 'resume', by }),
    ],
    ['a stop', (story) => story.text('STOP'), (story) => story.text('START')],
    [
      'a hold',
      (story) => story.text('I have chest pain'),
      (story) => story.staff({ type: 'clear-attention', kind: 'urgent', note: 'spoke', by }),
    ],
  ])(
    'given: a session a week is assumed; when: %s lasts three weeks; then: none fills it',
    (_what, begin, end) => {
      const story = active();
      expect(days(story)).toEqual(['01-04', '01-11']);
      begin(story);
      story.advance(22 * dayMs);
      end(story);
      story.advance(dayMs);
      expect(days(story)).toEqual(['01-04', '01-11']);
      story.advance(5 * dayMs);
      expect(days(story)).toEqual(['01-04', '01-11', '02-08']);
    },
  );

  it('does not fill the days on which a call is awaited', () => {
    const story = active('autoimmune');
    story.text('flare');
    story.advance(21 * dayMs);
    expect(days(story)).toEqual(['01-04', '01-11']);
  });

  it('does not move the plan after a holiday', () => {
    const story = active();
    story.text('3');
    story.staff({ type: 'pause', until: '2027-02-03', by });
    story.advance(23 * dayMs);
    story.text('3');
    expect(story.state.plan.phase).toBe('weekly');
  });

  it.each<[string, (story: Story) => unknown]>([
    [
      'has not agreed on another number',
      (story) => story.staff({ type: 'edit-details', changed: { phone: '+12065550144' }, by }),
    ],
    [
      'is in danger since the night after it',
      (story) => {
        story.advanceTo('2027-01-26T09:00:00.000Z');
        story.text('I have chest pain');
      },
    ],
  ])('given: it is the fourth; when: the patient %s; then: the plan is looked at', (_what, befall) => {
    const story = active('back-pain', twos);
    story.advanceTo('2027-01-22T18:00:00.000Z');
    befall(story);
    story.advanceTo('2027-01-27T18:00:00.000Z');
    expect(days(story)).toEqual(['01-04', '01-11', '01-18', '01-25']);
    expect(story.state.attention['low-baseline']).toBeDefined();
  });

  it('keeps the newest 8 spans away', () => {
    const story = active();
    for (let pauses = 0; pauses < 12; pauses += 1) {
      story.staff({ type: 'pause', until: null, by });
      story.advance(dayMs);
      story.staff({ type: 'resume', by });
      story.advance(dayMs);
    }
    expect(story.state.away).toHaveLength(8);
    expect(story.state.away?.[0]?.from).toBe('2027-01-12');
    expect(days(story)).toEqual(['01-04', '01-11']);
  });
});
