/** What is remembered of the texts just heard: three and the last heard, of each its end. */
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

  it('are kept with their ends, and read together within five minutes', () => {
    const heard = heardOf(['old', 0], ['x'.repeat(400), 300]);
    expect(heard.map(({ end }) => end.length)).toEqual([3, 160]);
    expect(readTogether(heard, 'new', at(301))).toEqual([{ earlier: ['x'.repeat(160)], newest: 'new' }]);
  });

  it('are three at most before each, and never more than four', () => {
    const heard = heardOf(['b', 2], ['c', 3], ['d', 4], ['a', 1]);
    expect(heard.map(({ end }) => end)).toEqual(['a', 'b', 'c', 'd']);
    expect(readTogether(heard, 'e', at(5))).toEqual([{ earlier: ['b', 'c', 'd'], newest: 'e' }]);
    const lists = readTogether(heard, 'z', at(0));
    expect(lists.map(({ newest }) => newest)).toEqual(['z', 'a', 'b', 'c']);
    expect(lists.at(-1)?.earlier).toEqual(['z', 'a', 'b']);
    const next = hear(heard, heardAs('e', 'unclear', at(5)));
    expect(next.map(({ end }) => end)).toEqual(['c', 'd', 'e']);
  });

  it('are known hours later, when what was written beside them comes late', () => {
    const first = heardOf(['it is a 4', 6], ['who is this', 10_000], ['thanks', 12_000]);
    expect(isHeardAgain(first, 'it is a 4', at(0))).toBe(true);
    // Both are late, after three that were written since.
    const late = heardOf(['a', 9_000], ['b', 10_000], ['c', 12_000], ['I want to', 0]);
    expect(readTogether(late, 'die', at(5))).toEqual([{ earlier: ['I want to'], newest: 'die' }]);
    expect(isHeardAgain(late, 'I want to', at(5))).toBe(true);
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
