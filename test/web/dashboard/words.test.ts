import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../../shared/domain/plan/protocol.ts';
import { protocolFields } from '../../../web/dashboard/settings/protocol-fields.ts';
import { counted, fill, words, wordsFor } from '../../../web/dashboard/words.ts';

function pathsOf(value: object, before = ''): string[] {
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null ? pathsOf(inner, `${before}${name}.`) : [`${before}${name}`],
  );
}

describe('words', () => {
  it('puts values where their names stand and leaves unknown names alone', () => {
    expect(fill('{a} and {b} and {c}', { a: 1, b: 'two' })).toBe('1 and two and {c}');
  });

  it('counts one and many apart, with separators', () => {
    expect(counted(words.today.headline, 1)).toBe('1 person is waiting for you');
    expect(counted(words.today.headline, 0)).toBe('0 people are waiting for you');
    expect(counted(words.exports.rows, 12_345)).toBe('12,345 rows');
  });

  it('shows a code it has no words for as it is', () => {
    expect(wordsFor(words.attention, 'crisis')).toBe('Crisis');
    expect(wordsFor(words.attention, 'newer-than-this-page')).toBe('newer-than-this-page');
  });
});

describe('the settings page', () => {
  const shown = Object.values(protocolFields).flatMap((fields) => fields.map(([path]) => path));

  it('shows every number of the protocol once', () => {
    expect(shown.toSorted()).toEqual(pathsOf(defaultProtocol).toSorted());
  });

  it('gives a name and a reason for each', () => {
    for (const path of shown) {
      const [name, reason] = words.protocol.fields[path];
      expect(name, path).not.toBe('');
      expect(reason, path).not.toBe('');
    }
  });
});
