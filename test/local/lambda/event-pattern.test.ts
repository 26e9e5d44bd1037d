import { describe, expect, it } from 'vitest';
import { readFilter } from '../../../local/lambda/event-pattern.ts';

const record = {
  eventName: 'INSERT',
  dynamodb: { NewImage: { kind: { S: 'commit' }, n: { N: '5' } }, size: 120, tags: ['a', 'b'], gone: null },
};

function passes(...patterns: readonly object[]): boolean {
  return readFilter({ Filters: patterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) })) })(record);
}

describe('readFilter', () => {
  it('lets everything through without filters', () => {
    expect(readFilter({})(record)).toBe(true);
  });

  it.each([
    [{ eventName: ['INSERT', 'MODIFY'] }, true],
    [{ eventName: ['REMOVE'] }, false],
    [{ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['commit'] } } } }, true],
    [{ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['claim'] } } } }, false],
    [{ eventName: [{ prefix: 'INS' }] }, true],
    [{ eventName: [{ suffix: 'INS' }] }, false],
    [{ eventName: [{ 'equals-ignore-case': 'insert' }] }, true],
    [{ eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
    [{ eventName: [{ 'anything-but': { prefix: 'INS' } }] }, false],
    [{ dynamodb: { OldImage: [{ exists: false }] } }, true],
    [{ dynamodb: { NewImage: { kind: [{ exists: true }] } } }, true],
    [{ dynamodb: { OldImage: { kind: { S: ['x'] } } } }, false],
    [{ dynamodb: { size: [{ numeric: ['>', 100, '<=', 120] }] } }, true],
    [{ dynamodb: { size: [{ numeric: ['<', 100] }] } }, false],
    [{ dynamodb: { tags: ['b'] } }, true],
    [{ dynamodb: { gone: [null] } }, true],
    [{ $or: [{ eventName: ['REMOVE'] }, { dynamodb: { size: [120] } }] }, true],
    [{ $or: [{ eventName: ['REMOVE'] }, { dynamodb: { size: [121] } }] }, false],
  ])('%j is %s', (pattern, expected) => {
    expect(passes(pattern)).toBe(expected);
  });

  it('needs only one of several filters', () => {
    expect(passes({ eventName: ['REMOVE'] }, { eventName: ['INSERT'] })).toBe(true);
    expect(passes({ eventName: ['REMOVE'] }, { eventName: ['MODIFY'] })).toBe(false);
  });

  it('refuses to guess at a test it does not know', () => {
    expect(() => passes({ eventName: [{ wildcard: '*' }] })).toThrow('wildcard');
  });
});
