import { describe, expect, it } from 'vitest';
import { readExpression } from '../../../../local/aws/scheduler/schedule-expression.ts';

/** The next `count` times after a moment, as ISO 8601 in UTC. */
function timesOf(expression: string, timeZone: string, after: string, count: number): string[] {
  const times = readExpression(expression, timeZone);
  const found: string[] = [];
  let from = Date.parse(after);
  for (let n = 0; n < count; n++) {
    const next = times?.next(from, Date.parse(after)) ?? null;
    if (next === null) break;
    found.push(new Date(next).toISOString());
    from = next;
  }
  return found;
}

describe('at', () => {
  it('is read in UTC, or on the wall clock of a zone', () => {
    expect(timesOf('at(2027-01-04T17:00:00)', 'UTC', '2026-01-01T00:00:00Z', 1)).toEqual([
      '2027-01-04T17:00:00.000Z',
    ]);
    expect(timesOf('at(2027-07-04T17:00:00)', 'America/New_York', '2026-01-01T00:00:00Z', 1)).toEqual([
      '2027-07-04T21:00:00.000Z',
    ]);
  });
});

describe('rate', () => {
  it('counts from when the schedule was made', () => {
    expect(timesOf('rate(1 day)', 'UTC', '2027-01-01T09:30:00Z', 2)).toEqual([
      '2027-01-02T09:30:00.000Z',
      '2027-01-03T09:30:00.000Z',
    ]);
  });
});

describe('cron', () => {
  it.each([
    ['cron(0 8 * * ? *)', '2027-01-01T08:00:00Z', ['2027-01-02T08:00', '2027-01-03T08:00']],
    ['cron(0/20 9 * * ? *)', '2027-01-01T09:10:00Z', ['2027-01-01T09:20', '2027-01-01T09:40']],
    ['cron(15 10 ? * MON-FRI *)', '2027-01-01T12:00:00Z', ['2027-01-04T10:15', '2027-01-05T10:15']],
    ['cron(0 0 ? * 1 *)', '2027-01-01T00:00:00Z', ['2027-01-03T00:00']],
    ['cron(5 6 1,15 MAR,APR ? 2028)', '2027-01-01T00:00:00Z', ['2028-03-01T06:05', '2028-03-15T06:05']],
    ['cron(0 0 29 2 ? *)', '2027-01-01T00:00:00Z', ['2028-02-29T00:00', '2032-02-29T00:00']],
    ['cron(0 8 L * ? *)', '2027-01-31T08:00:00Z', ['2027-02-28T08:00', '2027-03-31T08:00']],
    ['cron(0 8 LW * ? *)', '2027-01-01T00:00:00Z', ['2027-01-29T08:00', '2027-02-26T08:00']],
    ['cron(0 8 15W * ? *)', '2027-05-01T00:00:00Z', ['2027-05-14T08:00', '2027-06-15T08:00']],
    ['cron(0 8 ? * 6L *)', '2027-01-01T00:00:00Z', ['2027-01-29T08:00', '2027-02-26T08:00']],
    ['cron(0 8 ? * 3#2 *)', '2027-01-01T00:00:00Z', ['2027-01-12T08:00', '2027-02-09T08:00']],
    ['cron(0 0 1 1 ? 2028-2036/4)', '2027-01-01T00:00:00Z', ['2028-01-01T00:00', '2032-01-01T00:00']],
  ])('%s names its next times', (expression, after, expected) => {
    const found = timesOf(expression, 'UTC', after, expected.length);
    expect(found.map((time) => time.slice(0, 16))).toEqual(expected);
  });

  it('keeps to the wall clock over a change of daylight saving time', () => {
    expect(timesOf('cron(0 9 * * ? *)', 'America/New_York', '2027-03-13T00:00:00Z', 2)).toEqual([
      '2027-03-13T14:00:00.000Z',
      '2027-03-14T13:00:00.000Z',
    ]);
  });

  it('skips a time that does not exist where clocks go forward', () => {
    expect(timesOf('cron(30 2 * * ? *)', 'America/New_York', '2027-03-13T00:00:00Z', 2)).toEqual([
      '2027-03-13T07:30:00.000Z',
      '2027-03-15T06:30:00.000Z',
    ]);
  });

  it('fires once at a time that comes twice where clocks go back', () => {
    expect(timesOf('cron(0/30 1 * * ? *)', 'America/New_York', '2027-11-07T00:00:00Z', 3)).toEqual([
      '2027-11-07T05:00:00.000Z',
      '2027-11-07T05:30:00.000Z',
      '2027-11-08T06:00:00.000Z',
    ]);
  });

  it('has no next time once its years are over', () => {
    expect(timesOf('cron(0 0 1 1 ? 2026)', 'UTC', '2027-01-01T00:00:00Z', 1)).toEqual([]);
  });

  it.each([
    'cron(0 8 * * *)',
    'cron(0 24 * * ? *)',
    'cron(0 8 * * MON *)',
    'cron(0 8 ? * ? *)',
    'cron(0 ? 1 * ? *)',
    'cron(0 8 ? * +MON *)',
    'cron(0 8 ? * 8 *)',
    'cron(0 8 ? * 0 *)',
    'cron(5-1 8 * * ? *)',
  ])('%s is not read', (expression) => {
    expect(readExpression(expression, 'UTC')).toBeNull();
  });
});
