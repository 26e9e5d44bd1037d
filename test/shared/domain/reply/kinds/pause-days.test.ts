import { expect, test } from 'vitest';
import { pauseDays } from '../../../../../shared/domain/reply/kinds/pause-days.ts';

/** A Saturday. */
const day = '2026-11-28';

test.each([
  ['PAUSE', 14],
  ['pause for 3 days', 3],
  ['pause 2 wks', 14],
  ['pause for a couple of weeks', 14],
  ['pause for the next two weeks', 14],
  ['pause for 2-3 weeks', 21],
  ['pause for 1.5 months', 45],
  ['pause this week', 7],
  ['pausa por quince días', 15],
  ['pausa de un mes', 30],
  ['pause for a year', 90],
  ['pausa de un año', 90],
  ['pause 200 days', 90],
  ['pause 0 days', 14],
])('"%s" is for %i days', (text, days) => expect(pauseDays(text, day)).toBe(days));

test.each([
  ['pause until tomorrow', 1],
  ['pause until monday', 2],
  ['pause until saturday', 7],
  ['hasta el lunes pausa', 2],
  ['pause until next week', 2],
  ['pausa hasta la semana que viene', 2],
  ['pause until next month', 3],
  ['pausa hasta el mes que viene', 3],
  ['pause until the 5th', 7],
  ['pausa hasta el 3', 5],
  ['pause until Jan 5', 38],
  ['pause until the 5th of January', 38],
  ['pausa hasta el 5 de enero', 38],
  ['pause till 1/5', 38],
  ['pause until 20/1', 53],
  ['pausa hasta enero', 34],
  ['pause until mid January', 48],
  ['pause until the end of December', 34],
  ['pause texts, back Dec 20', 22],
  ["pause until I'm back on Dec 12", 14],
  ['pause, traveling from Dec 3 to Dec 17', 19],
  ['pause for 30 days until Dec 20', 22],
  ['pause til Christmas', 28],
  ['pause until after the holidays', 35],
  ['pause until spring', 90],
  ['pause until March', 90],
  ['pause until Nov 28', 90],
])('"%s" names a day, %i days on', (text, days) => expect(pauseDays(text, day)).toBe(days));

test.each(['pause until 5', 'pause until Feb 30', 'pause until further notice'])(
  '"%s" names no day',
  (text) => expect(pauseDays(text, day)).toBe(14),
);
