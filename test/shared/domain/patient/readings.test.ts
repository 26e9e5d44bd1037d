/** Scores of other days: entered and voided by staff, late on their way, or of a patient who travels. */
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../shared/domain/local-time.ts';
import { calmListFrom } from '../../../../shared/domain/plan/calm-list.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const threes = [
  { date: '2026-12-21', score: 3 },
  { date: '2026-12-28', score: 3 },
];

function active(enrolment: Parameters<typeof tell>[1] = {}): Story {
  const story = tell(start, { baseline: threes, ...enrolment });
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

const enter = (story: Story, date: string, score: number) =>
  story.staff({ type: 'enter-reading', date, score, note: 'by phone', by });
const voiding = (story: Story, date: string) =>
  story.staff({ type: 'void-reading', date, reason: 'another patient', by });
const readings = (story: Story) => story.state.plan.kept.readings;
const calm = ({ state: { plan } }: Story) =>
  calmListFrom(
    plan.baseline.map(({ score }) => score),
    plan.kept,
    defaultProtocol,
  );

describe('a score that staff enter', () => {
  it('for a past day takes its place, is marked by what came before it, and later marks stay', () => {
    const story = active();
    story.advance(10 * dayMs);
    story.text('6');
    expect(readings(story)).toEqual([{ date: '2027-01-14', score: 6, elevated: true }]);
    enter(story, '2027-01-07', 6);
    enter(story, '2027-01-06', 4);
    expect(readings(story)).toEqual([
      { date: '2027-01-06', score: 4, elevated: false },
      { date: '2027-01-07', score: 6, elevated: true },
      { date: '2027-01-14', score: 6, elevated: true },
    ]);
    expect(calm(story)).toEqual([3, 3, 4]);
    expect(story.happened('reading-recorded').at(-1)).toMatchObject({ by, note: 'by phone', checkIn: null });
  });

  it('of a day since the question was asked answers it; of a day before it does not', () => {
    const before = active();
    before.untilAsked();
    enter(before, '2027-01-10', 3);
    expect(before.state.checkIns.open).not.toBeNull();
    const since = active();
    since.untilAsked();
    since.advance(dayMs);
    enter(since, '2027-01-11', 3);
    expect(since.state.checkIns.open).toBeNull();
    expect(since.happened('check-in-answered')).toMatchObject([{ date: '2027-01-11' }]);
  });

  it('of a day of the baseline corrects it', () => {
    const story = active();
    enter(story, '2026-12-28', 5);
    expect(story.state.plan.baseline.map(({ score }) => score)).toEqual([3, 5]);
    expect(readings(story)).toEqual([]);
  });

  it('for a day to come, or one that is forgotten, is refused', () => {
    const story = active();
    expect(enter(story, '2027-01-05', 3)).toMatchObject({ reason: 'future-date' });
    for (let days = 0; days < 28; days += 1) {
      story.text('pain is 3');
      story.advance(dayMs);
    }
    expect(readings(story)).toHaveLength(26);
    expect(enter(story, '2027-01-05', 3)).toMatchObject({ reason: 'too-old' });
    expect(voiding(story, '2027-01-05')).toMatchObject({ reason: 'too-old' });
  });
});

describe('a score that staff void', () => {
  it('is gone from readings, calm list and level, with its reason in the history', () => {
    const story = active();
    for (const score of ['4', '9', '4']) {
      story.advance(dayMs);
      story.text(score);
    }
    expect(voiding(story, '2027-01-06')).toMatchObject({ kind: 'accepted' });
    expect(readings(story).map(({ score }) => score)).toEqual([4, 4]);
    expect(calm(story)).toEqual([3, 3, 4, 4]);
    expect(story.happened('reading-voided')).toMatchObject([{ reason: 'another patient', by }]);
    expect(voiding(story, '2027-01-06')).toMatchObject({ reason: 'no-such-reading' });
  });

  it('of the baseline leaves the rest of it', () => {
    const story = active();
    voiding(story, '2026-12-21');
    expect(story.state.plan.baseline).toEqual([{ date: '2026-12-28', score: 3 }]);
  });

  it('in intake makes room for another without one day being counted twice', () => {
    const story = tell(start);
    story.text('yes');
    for (const score of ['5', '6', '7', '8']) {
      story.text(score);
      story.advance(dayMs);
    }
    voiding(story, '2027-01-04');
    enter(story, '2027-01-07', 7);
    const { plan } = story.state;
    const days = [...plan.baseline, ...plan.kept.readings].map(({ date }) => date);
    expect(days).toEqual(['2027-01-05', '2027-01-06', '2027-01-07']);
    story.advance(10 * dayMs);
    expect(story.state.plan.phase).toBe('weekly');
  });
});

describe('a score that was long on its way', () => {
  it('counts for the day it was written and does not answer a question asked since', () => {
    const story = active();
    story.advance(6 * dayMs);
    const written = story.now;
    story.untilAsked();
    story.text('4', 'late-score1', written);
    expect(readings(story)).toMatchObject([{ date: '2027-01-10', score: 4 }]);
    expect(story.state.checkIns.open).not.toBeNull();
  });

  it('stamped in the future counts for today', () => {
    const story = active();
    story.text('4', 'soon-score1', instantOf(Date.parse(story.now) + 3 * dayMs));
    expect(readings(story)).toMatchObject([{ date: '2027-01-04' }]);
  });
});

describe('a patient who travels west', () => {
  it('never has a today before a day that is known: the score of the new yesterday replaces that of the day', () => {
    const story = active({ timeZone: 'Pacific/Auckland' });
    story.text('4');
    expect(readings(story)).toMatchObject([{ date: '2027-01-05', score: 4 }]);
    story.staff({ type: 'edit-details', changed: { timeZone: 'America/Los_Angeles' }, by });
    story.text('5');
    expect(readings(story)).toMatchObject([{ date: '2027-01-05', score: 5 }]);
  });

  it('across the date line, by two calendar days, still wakes', () => {
    const story = tell('2027-01-05T11:00:00.000Z', { timeZone: 'Pacific/Kiritimati', baseline: threes });
    story.text('yes');
    story.staff({ type: 'record-session', date: '2027-01-06', attended: true, by });
    story.text('4');
    expect(readings(story)).toMatchObject([{ date: '2027-01-06' }]);
    story.staff({ type: 'edit-details', changed: { timeZone: 'Etc/GMT+12' }, by });
    expect(story.advance(10 * dayMs).map(({ kind }) => kind)).toContain('check-in');
  });
});
