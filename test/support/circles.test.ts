import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';

const graph = (arrows: Record<string, string[]>) => new Map(Object.entries(arrows));

describe('circles', () => {
  it.each([
    ['none in a line', { a: ['b'], b: ['c'], c: [] }, []],
    ['none where two ways meet', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['one of one', { a: ['a'] }, [['a']]],
    ['one of three behind its way in', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
    [
      'two that one leads to the other',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['two that share a node as one', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
    ['none to what is no node', { a: ['elsewhere'] }, []],
  ])('are %s', (_, arrows, circles) => {
    expect(circlesIn(graph(arrows))).toEqual(circles);
  });
});
