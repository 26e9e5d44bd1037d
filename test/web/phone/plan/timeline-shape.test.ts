import { describe, expect, it } from 'vitest';
import {
  daysAhead,
  daysBack,
  daysShown,
  hasRoomForMonth,
  timelineShape,
  widthOf,
} from '../../../../web/phone/plan/timeline-shape.ts';
import type { PlanMark, PlanNow } from '../../../../web/phone/stack.ts';

const weekly: PlanNow = {
  phase: 'weekly',
  apart: 7,
  nextSession: { date: '2027-02-03', source: 'expected' },
  asked: false,
  sessionAsked: false,
  today: '2027-01-30',
};
const marks: readonly PlanMark[] = [
  { kind: 'score', date: '2027-01-04', score: 7 },
  { kind: 'score', date: '2027-01-06', score: 6 },
  { kind: 'phase', date: '2027-01-06', phase: 'weekly' },
  { kind: 'session', date: '2027-01-20', attended: true },
  { kind: 'session', date: '2027-01-27', attended: false },
  { kind: 'score', date: '2027-01-27', score: 5 },
];
const shapeOf = (plan: PlanNow, more: readonly PlanMark[] = []) => {
  const shape = timelineShape([...marks, ...more], plan);
  if (shape === null) throw new Error('it has no shape');
  return shape;
};

describe('a plan on its timeline', () => {
  it('has no shape before anything is known of it', () => {
    expect(timelineShape(marks, null)).toBeNull();
  });

  it('keeps today at the same share of the window, however long the history', () => {
    const { today, start } = shapeOf(weekly);
    expect(today - start).toBe(daysBack);
    const later = shapeOf({ ...weekly, today: '2028-01-30' });
    expect(later.today - later.start).toBe(daysBack);
    expect(later.origin).toBe(shapeOf(weekly).origin);
  });

  it('moves its origin for a score from before the first, and every day alike', () => {
    const before = shapeOf(weekly);
    const after = shapeOf(weekly, [{ kind: 'score', date: '2027-01-01', score: 8 }]);
    expect(after.today - before.today).toBe(3);
    expect(after.today - after.start).toBe(daysBack);
    expect(after.scores.slice(1).map(({ day }) => after.today - day)).toEqual(
      before.scores.map(({ day }) => before.today - day),
    );
  });

  it('tells a score in a number where there is room before the next', () => {
    expect(shapeOf(weekly).scores.map(({ score, told }) => [score, told])).toEqual([
      [7, false],
      [6, true],
      [5, true],
    ]);
  });

  it('goes by the later word of a day', () => {
    const { scores, sessions } = shapeOf(weekly, [
      { kind: 'score', date: '2027-01-27', score: 8 },
      { kind: 'no-score', date: '2027-01-04' },
      { kind: 'no-session', date: '2027-01-20' },
      { kind: 'session', date: '2027-01-27', attended: true },
    ]);
    expect(scores.map(({ score }) => score)).toEqual([6, 8]);
    expect(sessions[0]?.kind).toBe('attended');
  });

  it('draws sessions to come at the distance of the plan, beyond the end of the window', () => {
    const { sessions, today } = shapeOf(weekly);
    const ahead = sessions.filter(({ kind }) => kind === 'expected').map(({ day }) => day - today);
    expect(ahead.slice(0, 3)).toEqual([4, 11, 18]);
    expect(ahead.at(-1)).toBeGreaterThanOrEqual(daysAhead);
  });

  it('stretches and snaps back without drawing others: each keeps its place in line', () => {
    const keys = (apart: number) =>
      shapeOf({ ...weekly, apart })
        .sessions.filter(({ key }) => key.startsWith('ahead'))
        .map(({ key }) => key);
    const [close, far] = [keys(7), keys(28)];
    expect(far.length).toBeLessThan(close.length);
    expect(close.slice(0, far.length)).toEqual(far);
    const arcs = shapeOf({ ...weekly, apart: 28 }).arcs.filter(({ ahead }) => ahead);
    expect(arcs.slice(1).every(({ from, to }) => to - from === 28)).toBe(true);
  });

  it('puts an overdue session at today, and what is booked as booked', () => {
    const overdue = shapeOf({ ...weekly, nextSession: { date: '2027-01-28', source: 'booked' } });
    const first = overdue.sessions.find(({ key }) => key === 'ahead-0');
    expect(first).toEqual({ key: 'ahead-0', day: overdue.today, kind: 'booked' });
  });

  it('lays a band under each phase, the last to beyond the window', () => {
    const { spans, today } = shapeOf({ ...weekly, phase: 'biweekly', apart: 14 }, [
      { kind: 'phase', date: '2027-01-27', phase: 'biweekly' },
      { kind: 'phase', date: '2027-01-29', phase: 'biweekly' },
    ]);
    expect(spans.map(({ phase, from, to }) => [phase, from - today, to - today])).toEqual([
      ['weekly', -24, -3],
      ['biweekly', -3, daysAhead + 14],
    ]);
  });

  it('names the months that begin in it', () => {
    expect(shapeOf(weekly).months.map(({ label }) => label)).toEqual(['Dec', 'Jan', 'Feb', 'Mar', 'Apr']);
  });

  it('names a month only where its name stands whole in the window', () => {
    const shape = shapeOf(weekly);
    const named = shape.months.filter(({ day }) => hasRoomForMonth(shape, day));
    expect(named.map(({ label }) => label)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(hasRoomForMonth(shape, shape.start - 1)).toBe(false);
    expect(hasRoomForMonth(shape, shape.start)).toBe(true);
    expect(hasRoomForMonth(shape, shape.start + daysShown - 3)).toBe(false);
  });

  it('gives widths as shares of the window', () => {
    expect(widthOf(daysShown)).toBe('100.000%');
    expect(widthOf(0)).toBe('0.000%');
  });
});
