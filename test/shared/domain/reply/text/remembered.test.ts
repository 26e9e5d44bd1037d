import { expect, test } from 'vitest';
import { remembered } from '../../../../../shared/domain/reply/text/remembered.ts';

function counted(): { lengthOf: (word: string) => { length: number }; asked: string[] } {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return { length: word.length };
  });
  return { lengthOf, asked };
}

test('what was said of a word is said again, and not found anew', () => {
  const { lengthOf, asked } = counted();
  expect([lengthOf('six'), lengthOf('seven'), lengthOf('six')]).toEqual([
    { length: 3 },
    { length: 5 },
    { length: 3 },
  ]);
  expect(asked).toEqual(['six', 'seven']);
});

test('that nothing is to be said is remembered too', () => {
  let times = 0;
  const nothing = remembered(() => {
    times += 1;
    return null;
  });
  expect([nothing('six'), nothing('six')]).toEqual([null, null]);
  expect(times).toBe(1);
});

test('a long word is found anew each time: kept, it would keep its whole text', () => {
  const { lengthOf, asked } = counted();
  lengthOf('physiotherapist');
  lengthOf('physiotherapist');
  expect(asked).toEqual(['physiotherapist', 'physiotherapist']);
});

test('a stream of strange words is forgotten, not hoarded', () => {
  const { lengthOf, asked } = counted();
  lengthOf('six');
  for (let at = 0; at < 10_000; at += 1) lengthOf(`w${at}`);
  lengthOf('six');
  expect(asked.filter((word) => word === 'six')).toEqual(['six', 'six']);
});
