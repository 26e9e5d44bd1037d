import { describe, expect, it } from 'vitest';
import type { Protocol } from '../../../../shared/domain/plan/protocol.ts';
import { checkProtocol, defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';

type Leaf = [path: string, value: number];

function leavesOf(group: object, path = ''): Leaf[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]): Leaf[] =>
    typeof value === 'number' ? [[`${path}${name}`, value]] : leavesOf(value as object, `${path}${name}.`),
  );
}

/** The default protocol with one value, of whatever kind, put in at `path`. */
function withValue(path: string, value: unknown): Protocol {
  const copy: Record<string, unknown> = structuredClone({ ...defaultProtocol });
  const names = path.split('.');
  const last = names.pop() ?? '';
  const group = names.reduce((inner, name) => inner[name] as Record<string, unknown>, copy);
  group[last] = value;
  return copy as unknown as Protocol;
}

const leaves = leavesOf(defaultProtocol);

describe('checkProtocol', () => {
  it('accepts the default', () => {
    expect(() => checkProtocol(defaultProtocol)).not.toThrow();
    expect(leaves).toHaveLength(57);
  });

  it.each(leaves)('names %s when it is out of range', (path) => {
    const wrong = [-1, 10_000, 2.55, Number.NaN, Number.POSITIVE_INFINITY, undefined, null, '7'];
    for (const value of wrong) {
      expect(() => checkProtocol(withValue(path, value)), String(value)).toThrow(
        expect.objectContaining({
          name: 'RangeError',
          message: expect.stringContaining(`protocol.${path} `),
        }),
      );
    }
  });

  it.each([
    'responsePoints',
    'provisionalPoints',
    'stepUpPoints',
    'driftPoints',
    'worseningPoints',
    'flareRise',
    'flareEndPoints',
    'lowBaseline',
  ])('takes tenths of a point in %s, no finer', (path) => {
    for (const tenth of [0, 0.1, 0.3, 0.7, 1.1, 2.3, 9.9, 10]) {
      expect(() => checkProtocol(withValue(path, tenth))).not.toThrow();
    }
    expect(() => checkProtocol(withValue(path, 0.75))).toThrow(/whole tenths/);
  });

  it.each(['checkInDays.weekly', 'responsePercent', 'weeklyMinimum.days', 'overrideHoldDays'])(
    'takes no part of a unit in %s',
    (path) => {
      expect(() => checkProtocol(withValue(path, 20.5))).toThrow(/whole number/);
    },
  );

  it('names a group that is missing', () => {
    expect(() => checkProtocol(withValue('calmList', undefined))).toThrow(/protocol\.calmList\.size/);
    expect(() => checkProtocol(undefined as unknown as Protocol)).toThrow(RangeError);
  });

  it.each([
    ['currentMinimum', 4],
    ['calmList.minimum', 5],
    ['reliefMinimum', 6],
    ['reportDays', 27],
    ['flareQuietDays', 36],
    ['calmBeforeBiweeklyDays', 36],
    ['calmBeforeMonthlyDays', 36],
    ['setbackLimit', 5],
  ])('refuses a %s of %d, which contradicts another value', (path, value) => {
    expect(() => checkProtocol(withValue(path, value))).toThrow(RangeError);
  });

  it.each([
    ['currentMinimum', 3],
    ['calmList.minimum', 4],
    ['reliefMinimum', 5],
    ['reportDays', 28],
    ['flareQuietDays', 35],
    ['calmBeforeBiweeklyDays', 35],
    ['calmBeforeMonthlyDays', 35],
    ['setbackLimit', 4],
  ])('accepts a %s of %d, which just agrees with the others', (path, value) => {
    expect(() => checkProtocol(withValue(path, value))).not.toThrow();
  });
});
