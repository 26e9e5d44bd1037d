/** What is remembered of the texts just heard: three, five minutes, 500 characters. */
import { describe, expect, it } from 'vitest';
import {
  type HeardText,
  hear,
  heardAs,
  isHeardAgain,
  readTogether,
} from '../../../../shared/domain/heard/heard-text.ts';

const at = (seconds: number) => new Date(Date.parse('2027-01-04T18:00:00Z') + seconds * 1000).toISOString();

function heardOf(...texts: [string, number][]): HeardText[] {
  return texts.reduce<HeardText[]>(
    (heard, [text, seconds]) => hear(heard, heardAs(text, text === 'STOP' ? 'stop' : 'unclear', at(seconds))),
    [],
  );
}

describe('the texts just heard', () => {
  it('are the newest three by the time they were received', () => {
    const heard = heardOf(['b', 2], ['a', 1], ['d', 4], ['c', 3]);
    expect(heard.map(({ end }) => end)).toEqual(['b', 'c', 'd']);
  });

  it('are those of five minutes, and of each its end', () => {
    const heard = heardOf(['old', 0], ['x'.repeat(400), 300], ['new', 301]);
    expect(heard.map(({ end }) => end.length)).toEqual([160, 3]);
  });

  it('take the same words within 10 seconds for one, unless others came between', () => {
    expect(isHeardAgain(heardOf(['7', 0]), ' 7 ', at(10))).toBe(true);
    expect(isHeardAgain(heardOf(['7', 0]), '7', at(11))).toBe(false);
    expect(isHeardAgain(heardOf(['7', 0], ['8', 2]), '7', at(4))).toBe(false);
    expect(isHeardAgain(heardOf(['7', 0], ['8', 2]), '7', at(1))).toBe(true);
  });

  it('are read as one with a STOP between', () => {
    const heard = heardOf(['one', 0], ['STOP', 5]);
    expect(readTogether(heard, 'two', at(10))).toEqual([{ earlier: ['one'], newest: 'two' }]);
    expect(isHeardAgain(heard, 'stop', at(10))).toBe(true);
  });

  it('are read with one that was written before them and came after', () => {
    expect(readTogether(heardOf(['one', 0], ['three', 20]), 'two', at(10))).toEqual([
      { earlier: ['one'], newest: 'two' },
      { earlier: ['one', 'two'], newest: 'three' },
    ]);
  });
});
