/** Check-ins after the intake: when they are asked, reminded, answered, closed and counted as missed. */
import { describe, expect, it } from 'vitest';
import { epochMs, localDate, localTime } from '../../../../shared/domain/local-time.ts';
import { preferredTime } from '../../../../shared/domain/patient/due/preferred-time.ts';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const hourMs = 3_600_000;
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

const daysOf = (story: Story, kind: string) =>
  story.sent.filter((text) => text.kind === kind).map(({ at }) => localDate(at, zone));
const askedOn = (story: Story) => daysOf(story, 'check-in');

/** In the weekly phase since Monday 4 January, with a baseline of two sevens; asked first on Monday the 11th. */
function weekly(settings = testSettings): Story {
  const story = tell(start, { baseline: sevens }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

it('the first weekly check-in keeps its day when staff set another phase before it', () => {
  const story = weekly();
  story.advance(5 * dayMs);
  story.staff({ type: 'override-plan', phase: 'flare', reason: 'told by phone', by });
  story.untilAsked();
  expect(localDate(story.now, zone)).toBe('2027-01-11');
});

/** The session of today goes as planned, so that no session nudge comes between. */
function session(story: Story): void {
  story.staff({ type: 'record-session', date: localDate(story.now, zone), attended: true, by });
}

describe('a check-in', () => {
  it('is due checkInDays after the last one was due, at the preferred time, answered or not', () => {
    const story = weekly();
    story.advance(29 * dayMs);
    expect(askedOn(story)).toEqual(['2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01']);
    for (const { at } of story.sent.filter(({ kind }) => kind === 'check-in')) {
      expect(localTime(at, zone)).toBe(preferredTime(story.state));
    }
  });

  it('has the plan looked at when it closes, also of somebody in danger', () => {
    const story = weekly();
    story.advanceTo('2027-01-07T18:00:00.000Z');
    story.staff({ type: 'override-plan', phase: 'weekly', reason: 'goes well', by });
    story.advanceTo('2027-03-02T18:00:00.000Z');
    expect(story.state.checkIns.open).toMatchObject({ due: '2027-03-01' });
    story.text('I have chest pain');
    story.advanceTo('2027-03-05T18:00:00.000Z');
    expect(story.happened('check-in-closed').at(-1)).toMatchObject({ due: '2027-03-01', missed: false });
    expect(story.state.attention['phase-review']).toBeDefined();
  });

  it('keeps its clock time over daylight saving', () => {
    const story = tell('2027-03-01T18:00:00.000Z', { baseline: sevens });
    story.text('yes');
    story.advance(21 * dayMs);
    const times = story.sent.filter(({ kind }) => kind === 'check-in').map(({ at }) => localTime(at, zone));
    expect(new Set(times)).toEqual(new Set([preferredTime(story.state)]));
  });

  it('asks with the same words every time', () => {
    const story = weekly();
    story.advance(28 * dayMs);
    const words = story.sent.filter(({ kind }) => kind === 'check-in').map(({ body }) => body);
    expect(new Set(words).size).toBe(1);
  });

  it('is reminded of once, the next local day at the same time, and closed after 72 hours', () => {
    const story = weekly();
    const asked = story.untilAsked();
    story.advance(3 * dayMs - hourMs);
    expect(daysOf(story, 'reminder')).toEqual(['2027-01-12']);
    const reminded = story.sent.find(({ kind }) => kind === 'reminder')?.at ?? '';
    expect(localTime(reminded, zone)).toBe(localTime(asked, zone));
    expect(story.state.checkIns.open).not.toBeNull();
    story.advance(2 * hourMs);
    expect(story.state.checkIns.open).toBeNull();
    expect(story.state.plan.missedCheckIns).toBe(1);
  });

  it('answered is not reminded of', () => {
    const story = weekly();
    story.untilAsked();
    story.text('6');
    story.advance(5 * dayMs);
    expect(daysOf(story, 'reminder')).toEqual([]);
    expect(story.happened('reading-recorded')).toMatchObject([{ checkIn: { kind: 'regular' }, score: 6 }]);
  });

  it('with none open a score is unprompted; a second score on one local day replaces the first', () => {
    const story = weekly();
    story.advance(2 * dayMs);
    story.text('6');
    story.advance(hourMs);
    story.text('5');
    expect(story.state.plan.kept.readings).toEqual([{ date: '2027-01-06', score: 5, elevated: false }]);
    expect(story.happened('reading-recorded')).toMatchObject([
      { score: 6, replaced: false, checkIn: null },
      { score: 5, replaced: true, checkIn: null },
    ]);
  });

  it('a second score on the day of the answer belongs to the same check-in', () => {
    const story = weekly();
    story.untilAsked();
    story.text('6');
    story.text('5');
    const ids = story.happened('reading-recorded').map(({ checkIn }) => checkIn?.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('any reading sets the count of missed ones to zero', () => {
    const story = weekly();
    story.advance(11 * dayMs);
    expect(story.state.plan.missedCheckIns).toBe(1);
    story.text('pain 6');
    expect(story.state.plan.missedCheckIns).toBe(0);
  });

  it('is asked at the weekly cadence from the move into a flare on, and not within half of it after a score', () => {
    const checkInDays = { ...defaultProtocol.checkInDays, monthly: 28 };
    const story = weekly({ ...testSettings, protocol: { ...defaultProtocol, checkInDays } });
    story.untilAsked();
    story.text('3');
    story.staff({ type: 'override-plan', phase: 'monthly', reason: 'doing well', by });
    for (let weeks = 0; weeks < 2; weeks += 1) {
      story.advance(7 * dayMs);
      session(story);
      story.text('3');
    }
    const before = askedOn(story).length;
    story.advance(2 * dayMs);
    story.text('FLARE 9');
    expect(story.state.plan.phase).toBe('flare');
    expect(localDate(story.now, zone)).toBe('2027-01-27');
    story.advance(9 * dayMs);
    expect(askedOn(story).slice(before)).toEqual(['2027-01-31']);
  });

  it('given a pause, nothing is asked, what was open is withdrawn, and after it the cadence begins anew', () => {
    const story = weekly();
    story.untilAsked();
    story.staff({ type: 'pause', until: '2027-02-03', by });
    expect(story.happened('check-in-closed')).toMatchObject([{ missed: false, why: 'withdrawn' }]);
    story.advance(40 * dayMs);
    expect(askedOn(story).slice(1, 3)).toEqual(['2027-02-03', '2027-02-10']);
    expect(story.happened('resumed')).toMatchObject([{ by: null }]);
  });

  it('late by days is asked at the next preferred time and the next one keeps its distance from it', () => {
    const story = weekly();
    story.staff({ type: 'pause', until: null, by });
    story.advance(9 * dayMs + hourMs);
    story.staff({ type: 'resume', by });
    story.advance(8 * dayMs);
    expect(askedOn(story)).toEqual(['2027-01-13', '2027-01-20']);
  });

  it('given a hold, one that closes is not missed', () => {
    const story = weekly();
    story.untilAsked();
    story.text('I want to kill myself');
    story.advance(4 * dayMs);
    expect(story.happened('check-in-closed')).toMatchObject([{ missed: false }]);
    expect(story.state.plan.missedCheckIns).toBe(0);
  });

  it('whose question never left is withdrawn after 72 hours and not missed', () => {
    const story = weekly();
    story.advance(6 * dayMs);
    story.sending = 'stuck';
    story.advance(5 * dayMs);
    expect(story.happened('text-dropped')).toContainEqual(
      expect.objectContaining({ kind: 'check-in', why: 'late' }),
    );
    expect(story.state.plan.missedCheckIns).toBe(0);
  });

  it('given a protocol of two days, each question takes the place of the one before', () => {
    const checkInDays = { weekly: 2, flare: 2, biweekly: 2, monthly: 2 };
    const story = weekly({ ...testSettings, protocol: { ...defaultProtocol, checkInDays } });
    story.advance(10 * dayMs);
    // With its reminder the second is the third nudge in seven days, so the next one waits.
    expect(askedOn(story)).toEqual(['2027-01-06', '2027-01-08', '2027-01-13']);
    expect(story.happened('check-in-closed').map(({ why }) => why)).toContain('superseded');
  });

  it('that is missed because the next one takes its place is told of at once', () => {
    const checkInDays = { weekly: 2, flare: 2, biweekly: 2, monthly: 2 };
    const protocol = { ...defaultProtocol, checkInDays, missedCheckIns: 1 };
    const story = weekly({ ...testSettings, protocol });
    story.advance(10 * dayMs);
    const types = story.events.map(({ event }) =>
      event.type === 'attention-raised' ? event.kind : event.type,
    );
    const missed = story.events.findIndex(({ event }) => event.type === 'check-in-closed' && event.missed);
    expect(story.events[missed]?.event).toMatchObject({ why: 'superseded' });
    expect(types.slice(missed + 1, missed + 3)).toEqual(['missed-check-ins', 'check-in-opened']);
  });
});

describe('the extra check-in', () => {
  /** A patient whose usual is 3, asked on Monday the 18th and answering 6: a single rise. */
  function risen(): Story {
    const story = weekly();
    story.staff({ type: 'override-plan', phase: 'monthly', reason: 'doing well', by });
    for (const date of ['2027-01-05', '2027-01-06', '2027-01-07']) {
      story.advance(dayMs);
      expect(localDate(story.now, zone)).toBe(date);
      story.text('3');
    }
    story.advance(dayMs);
    story.text('6');
    return story;
  }

  it('follows a single rise after 48 hours, inside the hours, and closes without being missed', () => {
    const story = risen();
    expect(story.happened('recheck-decided')).toHaveLength(1);
    const decided = epochMs(story.now);
    const asked = epochMs(story.untilAsked());
    expect(asked - decided).toBeGreaterThanOrEqual(48 * hourMs);
    expect(asked - decided).toBeLessThan(49 * hourMs);
    expect(story.state.checkIns.open?.kind).toBe('recheck');
    story.advance(4 * dayMs);
    expect(story.happened('check-in-closed')).toMatchObject([{ kind: 'recheck', missed: false }]);
    expect(story.state.attention['unconfirmed-rise']).toBeDefined();
  });

  it('does not move the check-ins to come', () => {
    const story = risen();
    const due = story.state.checkIns.lastDue;
    story.untilAsked();
    expect(story.state.checkIns.lastDue).toBe(due);
  });

  it.each([
    ['a calm score the same day', (story: Story) => story.text('3')],
    ['a calm score the next day', (story: Story) => [story.advance(dayMs), story.text('3')]],
    [
      'the reading voided',
      (story: Story) => story.staff({ type: 'void-reading', date: '2027-01-08', reason: 'wrong', by }),
    ],
    [
      'an override',
      (story: Story) => story.staff({ type: 'override-plan', phase: 'monthly', reason: 'fine', by }),
    ],
  ])('given %s, it is not needed any more', (_name, happen) => {
    const story = risen();
    expect(story.state.checkIns.recheckAt).not.toBeNull();
    happen(story);
    expect(story.state.checkIns.recheckAt).toBeNull();
  });

  it('is spared where closed days bring it and the weekly check-in to one day', () => {
    const story = weekly({ ...testSettings, closedDays: { weekdays: [0, 1, 6], dates: [] } });
    story.advance(3 * dayMs);
    story.text('I am having a flare');
    expect(story.state.checkIns.recheckAt).toBe('2027-01-09T18:00:00.000Z');
    story.advance(7 * dayMs);
    const opened = story.happened('check-in-opened');
    expect(opened.map(({ kind, due }) => [kind, due])).toEqual([['regular', '2027-01-11']]);
  });

  it('follows a flare told without a score, and the score of that day makes it needless', () => {
    const story = weekly();
    story.advance(dayMs);
    const [answer] = story.text('I am having a flare');
    expect(answer?.kind).toBe('flare-noted');
    expect(story.state.checkIns.recheckAt).not.toBeNull();
    story.text('9');
    expect(story.state.checkIns.recheckAt).toBeNull();
  });
});
