import { expect, it } from 'vitest';
import { computed } from '../../../local/alarms/expression.ts';

const noneLeft = 'IF(FILL(due, 0) > 0 AND FILL(sent, 0) < 1, 1, 0)';

it('reads what the alarms are written in, what was not counted included', () => {
  const read = (due: number | undefined, sent: number | undefined) =>
    computed(
      noneLeft,
      new Map([
        ['due', due],
        ['sent', sent],
      ]),
    );
  const readings = [
    read(undefined, undefined),
    read(2, undefined),
    read(2, 0),
    read(2, 1),
    read(undefined, 3),
  ];
  expect(readings).toEqual([0, 1, 1, 0, 0]);
  expect(computed('due', new Map([['due', undefined]]))).toBeUndefined();
});

it('throws for anything else, so that no alarm is taken to be off', () => {
  for (const odd of ['RATE(due)', 'due + 1', 'IF(due', 'due due']) {
    expect(() => computed(odd, new Map([['due', 1]]))).toThrow(/expression/);
  }
});
