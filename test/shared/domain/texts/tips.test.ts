import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/domain/calendar.ts';
import { type Condition, conditions } from '../../../../shared/domain/plan/conditions.ts';
import { type TipTopic, topicsOf } from '../../../../shared/domain/texts/tip-topics.ts';
import { chooseTip, type TipWish } from '../../../../shared/domain/texts/tips.ts';
import { catalogs } from '../../../../shared/domain/texts/word-text.ts';
import { type TipId, tipIds } from '../../../../shared/domain/tip-ids.ts';

const start = '2027-01-04';
const wish: TipWish = { condition: 'back-pain', topics: [], given: {}, today: start, off: [] };

/** What is given a fortnight apart, oldest first. */
function fortnights(condition: Condition, count: number, changes: Partial<TipWish> = {}): TipId[] {
  let given: TipWish['given'] = {};
  return Array.from({ length: count }, (_, index) => {
    const today = addDays(start, 14 * index);
    const tip = chooseTip({ ...wish, condition, given, today, ...changes });
    if (tip === null) throw new Error('there was no tip');
    given = { ...given, [tip]: today };
    return tip;
  });
}

const beginnings: readonly [Condition, TipId[]][] = [
  ['back-pain', ['tennis-ball', 'heat-cold', 'sleep']],
  ['arthritis', ['hand-massage', 'heat-cold', 'sleep']],
  ['headache-tmj', ['neck-release', 'heat-cold', 'sleep']],
  ['fibromyalgia', ['breathing', 'heat-cold', 'sleep']],
  ['autoimmune', ['breathing', 'heat-cold', 'sleep']],
  ['other', ['tennis-ball', 'breathing', 'heat-cold']],
];

describe('the tips of a condition', () => {
  it.each(beginnings)('begin with what suits %s best', (condition, first) => {
    expect(fortnights(condition, 3)).toEqual(first);
  });

  it('go on with what suits everybody, and then with the one that was given longest ago', () => {
    expect(fortnights('headache-tmj', 13)).toEqual([
      'neck-release',
      'heat-cold',
      'sleep',
      'mindful-minutes',
      'warm-shower',
      'short-walk',
      'pillows',
      'posture-breaks',
      'weighted-blanket',
      'gel-pack',
      'breathing',
      'neck-release',
      'heat-cold',
    ]);
  });

  it('reach them all', () => {
    const reached = conditions.flatMap((condition) => fortnights(condition, 14));
    expect(new Set(reached)).toEqual(new Set(tipIds));
  });

  it('never have a patient with an autoimmune condition press, pull or stretch', () => {
    const topics: TipTopic[][] = [[], ['stiffness'], ['stress'], ['sleep'], ['swelling']];
    for (const each of topics) {
      for (const tip of fortnights('autoimmune', 14, { topics: each })) {
        expect(['tennis-ball', 'hand-massage', 'neck-release', 'massage-cane', 'gentle-yoga']).not.toContain(
          tip,
        );
      }
    }
  });

  it('come twice in 26 weeks only where no other remains', () => {
    const told = fc.array(fc.subarray<TipTopic>(['swelling', 'sleep', 'stress', 'stiffness']), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.constantFrom(...conditions), told, (condition, topics) => {
        let given: TipWish['given'] = {};
        topics.forEach((each, index) => {
          const today = addDays(start, 14 * index);
          const before = { ...wish, condition, topics: each, given, today };
          const isFresh = (tip: TipId) => {
            const on = given[tip];
            return on === undefined || daysBetween(on, today) > 182;
          };
          const tip = chooseTip(before);
          if (tip === null) throw new Error('there was no tip');
          const another = chooseTip({ ...before, off: [tip] });
          if (!isFresh(tip)) expect(another === null || !isFresh(another)).toBe(true);
          given = { ...given, [tip]: today };
        });
      }),
    );
  });
});

describe('a tip for what was written', () => {
  it('answers it', () => {
    expect(chooseTip({ ...wish, topics: ['sleep'] })).toBe('sleep');
    expect(chooseTip({ ...wish, topics: ['sleep'], given: { sleep: start } })).toBe('pillows');
    expect(chooseTip({ ...wish, topics: ['stress'] })).toBe('breathing');
    expect(chooseTip({ ...wish, topics: ['stiffness'] })).toBe('warm-shower');
  });

  it('has nobody with swollen hands rub or pull them', () => {
    expect(chooseTip({ ...wish, condition: 'arthritis', topics: ['swelling'] })).toBe('gel-pack');
    const given = { 'gel-pack': start, 'heat-cold': start } as const;
    expect(chooseTip({ ...wish, condition: 'arthritis', topics: ['swelling'], given })).toBe('sleep');
  });

  it('is none that the clinic has switched off', () => {
    expect(chooseTip({ ...wish, off: ['tennis-ball'] })).toBe('heat-cold');
    expect(chooseTip({ ...wish, topics: ['sleep'], off: ['sleep', 'pillows'] })).toBe('weighted-blanket');
    expect(chooseTip({ ...wish, off: tipIds })).toBeNull();
  });
});

describe('what a text tells of', () => {
  it.each<[string, TipTopic[]]>([
    ['5, slept badly', ['sleep']],
    ["6 can't sleep", ['sleep']],
    ['7 dormí mal', ['sleep']],
    ['insomnia again, 6', ['sleep']],
    ['4 slept well', []],
    ['so stressed at work 6', ['stress']],
    ['6 mucho estrés', ['stress']],
    ['no stress, 3', []],
    ['nerve pain 5', []],
    ['5 stiff in the morning', ['stiffness']],
    ['5, espalda tensa', ['stiffness']],
    ['my TENS unit helps, 4', []],
    ['8 hands swollen', ['swelling']],
    ['4 manos hinchadas y dormi mal', ['swelling', 'sleep']],
    ['7', []],
    ['', []],
  ])('%j is about %j', (text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe('the words of a tip', () => {
  it('say to stop where something may hurt, and nowhere else', () => {
    const hurting: TipId[] = [
      'tennis-ball',
      'hand-massage',
      'neck-release',
      'heat-cold',
      'massage-cane',
      'gentle-yoga',
      'short-walk',
    ];
    for (const tip of tipIds) {
      expect([tip, /Stop if it hurts/.test(catalogs.en.tips[tip])]).toEqual([tip, hurting.includes(tip)]);
      expect([tip, /Pare si le duele/.test(catalogs.es.tips[tip])]).toEqual([tip, hurting.includes(tip)]);
    }
  });
});
