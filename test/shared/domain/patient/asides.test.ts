/** What texts tell besides what they are read as is kept as data, and moves nothing. */
import { describe, expect, it } from 'vitest';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const by = 'staff-1';

function active(): Story {
  const story = tell('2027-01-04T18:00:00.000Z');
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advance(dayMs);
  return story;
}

describe('a treatment that a text names', () => {
  it.each([
    ['Got a cortisone injection yesterday', 'injection'],
    ['4. Started physical therapy', 'physical-therapy'],
    ['Uso el tens por la noche', 'stimulation'],
  ])('%s', (words, treatment) => {
    const story = active();
    story.text(words);
    expect(story.happened('treatment-noted')).toEqual([
      { type: 'treatment-noted', treatment, date: '2027-01-05', by: null },
    ]);
  });

  it('is not recorded from what answers staff', () => {
    const story = active();
    story.staff({ type: 'write-text', body: 'Have you had physical therapy?', by });
    story.advance(1_000);
    story.text('Had physical therapy today');
    expect(story.happened('treatment-noted')).toEqual([]);
  });

  it('is not recorded before YES, nor from a stopped number', () => {
    const story = tell('2027-01-04T18:00:00.000Z');
    story.text('Had physical therapy today');
    story.text('yes');
    story.text('stop');
    story.text('Had physical therapy today');
    expect(story.happened('treatment-noted')).toEqual([]);
  });
});

describe('what a text says of the pressure', () => {
  const pressures = (story: Story) =>
    story.happened('session-recorded').map(({ date, source, pressure }) => [date, source, pressure]);

  it('belongs to the last session', () => {
    const story = active();
    story.advance(3 * dayMs);
    story.text('pressure was too hard last time');
    expect(pressures(story).at(-1)).toEqual(['2027-01-04', 'patient', 'hard']);
    expect(story.state.sessions.recent).toEqual([{ date: '2027-01-04', attended: true, told: true }]);
  });

  it('belongs to the session that the same text tells of', () => {
    const story = active();
    story.advance(6 * dayMs);
    story.text('Had my massage today. Pressure was perfect');
    expect(pressures(story).at(-1)).toEqual(['2027-01-11', 'patient', 'right']);
  });

  it('is nobody\u2019s without a session of late', () => {
    const story = active();
    story.advance(60 * dayMs);
    story.text('pressure was too light last time');
    expect(pressures(story)).toEqual([['2027-01-04', 'staff', undefined]]);
  });
});
