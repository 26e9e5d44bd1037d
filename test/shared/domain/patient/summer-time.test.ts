/** A year of check-ins where clocks change: an hour at night, half an hour, at midnight, or for a month alone. */
import { expect, it } from 'vitest';
import { daysBetween } from '../../../../shared/domain/calendar.ts';
import { localDate, localTime } from '../../../../shared/domain/local-time.ts';
import { dayMs, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z';
const weeks = 54;
const zones = [
  'America/Los_Angeles',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Casablanca',
];

it.each(zones)(
  'in %s every question and reminder keeps its weekday and its time on the clock',
  (timeZone) => {
    const baseline = [{ date: '2026-12-21', score: 6 }];
    const story = tell(start, { timeZone, baseline, preferredTime: '19:30' });
    story.text('yes');
    story.staff({
      type: 'record-session',
      date: localDate(story.now, timeZone),
      attended: true,
      by: 'staff-1',
    });
    for (let week = 0; week < weeks; week += 1) {
      story.untilAsked();
      if (week % 4 === 0) story.advance(1.5 * dayMs);
      story.text('6');
    }
    const sentOn = (kind: string) => story.sent.filter((text) => text.kind === kind).map(({ at }) => at);
    const days = sentOn('check-in').map((at) => localDate(at, timeZone));
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
    expect([days.length, new Set(gaps)]).toEqual([weeks, new Set([7])]);
    expect(sentOn('reminder').length).toBeGreaterThan(10);
    const times = [...sentOn('check-in'), ...sentOn('reminder')].map((at) => localTime(at, timeZone));
    expect(new Set(times)).toEqual(new Set([times[0]]));
  },
);
