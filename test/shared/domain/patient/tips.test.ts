/** Tips: after a score of 3 or more, once a fortnight, on the acknowledgement when they fit, else the next day. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';

const tips = (story: Story) => story.happened('tip-chosen');
const alone = (story: Story) =>
  story.sent.filter(({ kind }) => kind === 'tip').map(({ at }) => localDate(at, zone));

function active(enrolment: Parameters<typeof tell>[1] = {}, settings = testSettings): Story {
  const story = tell(start, enrolment, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advance(dayMs);
  return story;
}

/** Autoimmune, with a tip that did not fit on the acknowledgement and waits for the next day. */
function waiting(): Story {
  const story = active({ condition: 'autoimmune' });
  story.untilAsked();
  story.text('8 hands swollen');
  expect(tips(story)).toMatchObject([{ tip: 'gel-pack', waiting: true }]);
  return story;
}

describe('a tip', () => {
  it.each([
    ['2', 0],
    ['3', 1],
    ['10', 1],
  ])('after a score of %s is given %i times', (score, times) => {
    const story = active();
    story.text(score);
    expect(tips(story)).toHaveLength(times);
  });

  it('is given once a fortnight and rotated', () => {
    const story = active();
    for (let days = 0; days < 36; days += 1) {
      story.text('pain is 5');
      story.advance(dayMs);
    }
    const given = tips(story).filter(({ waiting }) => !waiting);
    expect(new Set(given.map(({ tip }) => tip)).size).toBe(given.length);
    expect(given).toHaveLength(3);
  });

  it('rides where it fits', () => {
    const story = active();
    const [answer] = story.text('5');
    expect(tips(story)).toMatchObject([{ tip: 'tennis-ball', waiting: false }]);
    expect(answer?.body).toMatch(/Tip: press a tennis ball .* Stop if it hurts\.$/);
  });

  it('answers what was written', () => {
    const story = active();
    story.text('5, slept badly');
    expect(tips(story)).toMatchObject([{ tip: 'sleep' }]);
  });

  it('is remembered by the day it was given, so that another comes', () => {
    const story = active();
    story.text('5, slept badly');
    story.advance(15 * dayMs);
    story.text('5, slept badly');
    // It does not fit beside the line about the session, and goes the next day.
    story.advance(2 * dayMs);
    expect(story.state.tips.given).toEqual({ sleep: '2027-01-05', pillows: '2027-01-21' });
  });

  it('is none that the clinic has switched off, also when it waits already', () => {
    const off = { ...testSettings, tipsOff: ['tennis-ball' as const] };
    const story = active({}, off);
    story.text('5');
    expect(tips(story)).toMatchObject([{ tip: 'heat-cold' }]);
    const late = waiting();
    late.settings = { ...late.settings, tipsOff: ['gel-pack'] };
    late.advance(4 * dayMs);
    expect(alone(late)).toEqual([]);
  });

  it.each<[string, (story: Story) => unknown]>([
    ['in an autoimmune flare told in words', (story) => story.text('FLARE 8')],
    [
      'in an autoimmune flare whose flag staff have cleared',
      (story) => [
        story.text('FLARE'),
        story.staff({ type: 'clear-attention', kind: 'call-first', note: 'called', by }),
        story.text('8'),
      ],
    ],
    [
      'in a flare phase',
      (story) => [
        story.staff({ type: 'override-plan', phase: 'flare', reason: 'agreed', by }),
        story.text('6'),
      ],
    ],
  ])('%s is never given', (_name, happen) => {
    const story = active({ condition: 'autoimmune' });
    happen(story);
    story.advance(dayMs);
    expect(tips(story)).toEqual([]);
  });

  it('is not given in an autoimmune flare during intake either', () => {
    const story = tell(start, { condition: 'autoimmune' });
    story.text('yes');
    story.text('FLARE 8');
    expect(tips(story)).toEqual([]);
  });

  it('is not given in a hold or a pause', () => {
    const held = active();
    held.text('I have chest pain');
    held.text('5');
    expect(tips(held)).toEqual([]);
    const paused = active();
    paused.staff({ type: 'pause', until: null, by });
    paused.text('5');
    expect(tips(paused)).toEqual([]);
  });
});

describe('a tip that waits', () => {
  it('goes the next day at the preferred time', () => {
    const story = waiting();
    story.staff({ type: 'record-session', date: '2027-01-11', attended: true, by });
    story.advance(2 * dayMs);
    expect(alone(story)).toEqual(['2027-01-12']);
  });

  it('does not go when an autoimmune flare has begun meanwhile', () => {
    const story = waiting();
    story.text('brote');
    story.advance(4 * dayMs);
    expect(alone(story)).toEqual([]);
  });

  it('does not go weeks later, after a pause', () => {
    const story = waiting();
    story.staff({ type: 'pause', until: '2027-02-01', by });
    story.advance(40 * dayMs);
    expect(alone(story)).toEqual([]);
  });
});
