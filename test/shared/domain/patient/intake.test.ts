/** Intake: from YES to the first session or the seventh day, asked every two days for a baseline. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar.ts';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';

const askedOn = (story: Story) =>
  story.sent.filter(({ kind }) => kind === 'check-in').map(({ at }) => localDate(at, zone));

function attend(story: Story, date = localDate(story.now, zone)) {
  return story.staff({ type: 'record-session', date, attended: true, by });
}

/** Invited on Monday, YES on Monday. */
function agreed(enrolment: Parameters<typeof tell>[1] = {}): Story {
  const story = tell(start, enrolment);
  story.text('yes');
  return story;
}

describe('intake', () => {
  it('asks on without answers too, every two days until the seventh, and never reminds', () => {
    const story = agreed();
    story.advance(7 * dayMs);
    expect(askedOn(story)).toEqual(['2027-01-05', '2027-01-07', '2027-01-09']);
    expect(story.sent.map(({ kind }) => kind)).not.toContain('reminder');
    expect(story.state.plan.missedCheckIns).toBe(0);
  });

  it('stops asking at the baseline target, readings given at enrolment counted', () => {
    const story = agreed({
      baseline: [
        { date: '2027-01-02', score: 6 },
        { date: '2027-01-03', score: 7 },
      ],
    });
    story.untilAsked();
    story.text('7');
    story.advance(5 * dayMs);
    expect(askedOn(story)).toEqual(['2027-01-05']);
    expect(story.state.plan.baseline.map(({ score }) => score)).toEqual([6, 7, 7]);
  });

  it('takes unprompted scores into the baseline, and what comes beyond the target as a reading', () => {
    const story = agreed();
    for (const score of ['6', '7', '8', '5']) {
      story.text(score);
      story.advance(dayMs);
    }
    expect(story.state.plan.baseline.map(({ score }) => score)).toEqual([6, 7, 8]);
    expect(story.state.plan.kept.readings.map(({ score }) => score)).toEqual([5]);
  });

  it('does not ask on a day that has its score already', () => {
    const story = agreed();
    story.advance(dayMs);
    story.text('6');
    story.advance(2 * dayMs);
    expect(askedOn(story)).toEqual(['2027-01-06']);
  });

  it('ends with the first attended session, by staff or by the patient, and not with a missed one', () => {
    const missed = agreed();
    missed.staff({ type: 'record-session', date: '2027-01-04', attended: false, by });
    expect(statusOf(missed.state)).toBe('intake');
    missed.text('Done');
    expect(missed.state.plan).toMatchObject({ phase: null });
    const told = agreed();
    told.text('Done');
    expect(told.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-04' });
    const recorded = agreed();
    attend(recorded);
    expect(recorded.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-04' });
  });

  it('given a session before the YES that is recorded late, the phase begins on the day of the YES', () => {
    const story = agreed();
    story.advance(2 * dayMs);
    attend(story, '2026-12-01');
    expect(story.state.plan.phaseSince).toBe('2027-01-04');
  });

  it('given a session attended before the YES, the weekly phase begins with the YES', () => {
    const story = tell(start);
    attend(story);
    expect(statusOf(story.state)).toBe('invited');
    story.text('yes');
    expect(story.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-04' });
  });

  it.each<[string, (story: Story) => void, (story: Story) => void]>([
    [
      'paused',
      (story) => story.staff({ type: 'pause', until: null, by }),
      (story) => story.staff({ type: 'resume', by }),
    ],
    ['stopped', (story) => story.text('STOP'), (story) => story.text('START')],
    [
      'held',
      (story) => story.text('chest pain and I cannot breathe'),
      (story) => story.staff({ type: 'clear-attention', kind: 'urgent', note: 'called', by }),
    ],
  ])('does not count the days on which the patient is %s', (_name, begin, end) => {
    const story = agreed();
    story.advance(3 * dayMs);
    begin(story);
    story.advance(20 * dayMs);
    expect(story.state.plan.phase).toBeNull();
    end(story);
    story.advance(3 * dayMs);
    expect(story.state.plan.phase).toBeNull();
    story.advance(2 * dayMs);
    expect(story.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-31' });
  });

  it('counts a day that was idle for a part of it only', () => {
    const story = agreed();
    story.advance(dayMs);
    story.staff({ type: 'pause', until: null, by });
    story.staff({ type: 'resume', by });
    story.advance(8 * dayMs);
    expect(story.state.plan.phaseSince).toBe('2027-01-11');
  });

  it('asks the first weekly question seven days after the last question of the intake', () => {
    const story = agreed();
    story.advance(17 * dayMs);
    expect(askedOn(story)).toEqual(['2027-01-05', '2027-01-07', '2027-01-09', '2027-01-16']);
  });

  it.each([
    [7, true],
    [8, false],
  ])('given no baseline, a first reading %i days after the phase began is one: %s', (days, isBaseline) => {
    const story = agreed();
    attend(story);
    story.advance(days * dayMs);
    story.text('6');
    const date = addDays('2027-01-04', days);
    expect(story.state.plan.baseline).toEqual(isBaseline ? [{ date, score: 6 }] : []);
    expect(story.state.plan.kept.readings).toHaveLength(isBaseline ? 0 : 1);
  });

  it.each(['I am having a flare', 'flare, pain 9'])(
    'puts "%s" before a person, since no review of the plan looks at it yet',
    (words) => {
      const story = agreed();
      story.text(words);
      expect(story.happened('inbox-added')).toMatchObject([{ why: 'note' }]);
      attend(story);
      story.advance(60_000);
      story.text(words);
      expect(story.happened('inbox-added')).toHaveLength(1);
    },
  );

  it.each([
    [3, 7, true],
    [3, 8, false],
    [60, 62, false],
  ])(
    'counts those days from the first phase, though staff set another %i days into it: day %i is one: %s',
    (set, days, isBaseline) => {
      const story = agreed();
      attend(story);
      story.advance(set * dayMs);
      story.staff({ type: 'override-plan', phase: 'biweekly', reason: 'as before', by });
      story.advance((days - set) * dayMs);
      story.text('pain is 6');
      expect(story.state.plan.baseline).toHaveLength(isBaseline ? 1 : 0);
      expect(story.state.plan.kept.readings).toHaveLength(isBaseline ? 0 : 1);
    },
  );

  it('takes as provisional baseline a first reading that staff enter late', () => {
    const story = agreed();
    attend(story);
    story.advance(10 * dayMs);
    story.text('5');
    story.staff({ type: 'enter-reading', date: '2027-01-08', score: 8, note: 'by phone', by });
    expect(story.state.plan.baseline).toEqual([{ date: '2027-01-08', score: 8 }]);
    expect(story.state.plan.kept.readings.map(({ date }) => date)).toEqual(['2027-01-14']);
  });
});
