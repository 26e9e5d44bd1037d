import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteUrgency } from '../../../../shared/domain/reply/kinds/note-urgency.ts';
import { saysWrongNumber } from '../../../../shared/domain/reply/kinds/says-wrong-number.ts';
import { sessionNews } from '../../../../shared/domain/reply/kinds/session-news.ts';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';
import { isApproximate } from '../../../../shared/domain/reply/score/is-approximate.ts';
import { anyCharacters, graphemes } from '../../../support/any-text.ts';
import { isDeep, runs } from '../../../support/depth.ts';

const PIECES = [
  'stop',
  'pain',
  'dolor',
  'no',
  'not',
  'sorry',
  'was',
  'now',
  'avg',
  'week',
  'worst',
  'between',
  'or',
  'to',
  'a',
  '7',
  '10',
  '3.5',
  '6-7',
  '7/10',
  '½',
  '-',
  '/',
  '.',
  ',',
  '\n',
  '"',
  '👍',
  '7️⃣',
  '٧',
  'flare',
  'done',
  'out of',
  'I want to',
  'die',
  'chest',
  'Liked "',
  'Sent from my',
  '\ud800',
  'seven',
  'sevn',
  'mg',
  'pills',
  '%',
  '$',
  ':',
];
const wording = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((words) => words.join(' '));
const anyText = fc.oneof(anyCharacters(), graphemes(), lonelySurrogates(), wording);

function lonelySurrogates(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
}

describe('every text has a reading', () => {
  test('a score is whole, 0 to 10, and present exactly where the kind asks for it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { kind, score, stop, note, strength, response, control } = readReply(text);
        if (score !== null) expect(Number.isInteger(score) && score >= 0 && score <= 10).toBe(true);
        if (kind === 'score') expect(score).not.toBeNull();
        if (score !== null) expect(['score', 'crisis', 'urgent', 'flare', 'medication']).toContain(kind);
        expect(strength !== null).toBe(score !== null);
        expect(control !== null).toBe(kind === 'control');
        if (kind === 'response') expect(response).not.toBeNull();
        if (response !== null) expect(['response', 'score']).toContain(kind);
        if (kind === 'stop') expect(stop).toBe(true);
        if (stop) expect(['stop', 'crisis', 'urgent']).toContain(kind);
        if (['crisis', 'urgent', 'unclear'].includes(kind)) expect(note).toBe(text.toWellFormed().trim());
      }),
      runs(150, 5_000),
    );
  });

  test('the functions beside it answer for any text too, and agree with it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['first', 'normal']).toContain(noteUrgency(text));
        expect(['attended', 'missed', 'booked', 'no-session', 'not-yet', 'other']).toContain(
          sessionNews(text),
        );
        const { kind } = readReply(text);
        if (kind === 'crisis' || kind === 'urgent') expect(noteUrgency(text)).toBe('first');
        if (isApproximate(text)) expect(kind).not.toBe('yes');
        expect(typeof saysWrongNumber(text)).toBe('boolean');
      }),
      runs(60, 2_000),
    );
  });
});

describe('numbers that are no scores', () => {
  const small = fc.integer({ min: 1, max: 10 });
  const templates: ((n: number, m: number) => string)[] = [
    (n) => `took ${n} pills`,
    (n) => `${n} mg`,
    (n) => `took ${n}00 mg ibuprofen`,
    (n) => `took ${n} tylenol and went to bed`,
    (n) => `tomé ${n} pastillas`,
    (n) => `I slept ${n} hours`,
    (n) => `slept ${n} hrs`,
    (n) => `dormí ${n} horas`,
    (n) => `see you at ${n}pm`,
    (n) => `at ${n}:30`,
    (n) => `${n}:15`,
    (n) => `nos vemos a las ${n}`,
    (n) => `coming at ${n} am`,
    (n) => `July ${n}`,
    (n) => `${n} de mayo`,
    (n, m) => `${n}/${m}/2026`,
    (n, m) => `2026-0${Math.min(n, 9)}-0${Math.min(m, 9)}`,
    (n) => `on the ${n}th`,
    (n) => `call 555-${n}23-4567`,
    (n) => `+1 (555) 01${n} 4567`,
    (n) => `${n}% better`,
    (n) => `${n} percent`,
    (n) => `$${n}`,
    (n) => `${n} dollars`,
    (n) => `${n},000 steps`,
    (n) => `walked ${n} miles`,
    (n) => `${n} days ago`,
    (n) => `hace ${n} semanas`,
    (n) => `day ${n}`,
    (n) => `session ${n}`,
    (n) => `L${n} is bulging`,
    (n) => `my son is ${n}`,
    (n) => `my daughter is ${n} years old`,
    (n) => `${n} stars`,
    (n) => `I have ${n} kids`,
    (n) => `over ${n}`,
    (n) => `${n}+`,
    (n) => `-${n}`,
    (n) => `${n}e3`,
    (n) => `1${n}${n}/80`,
    (n) => `9${n}.${n} fever`,
  ];

  test('are never read as one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...templates), small, small, (template, n, m) => {
        const text = template(n, m);
        expect([text, readReply(text).score]).toEqual([text, null]);
      }),
      runs(100, 3_000),
    );
  });

  test('do not hide the score that stands beside them', () => {
    const score = fc.integer({ min: 0, max: 10 });
    const beside = templates.slice(0, 13);
    fc.assert(
      fc.property(fc.constantFrom(...beside), small, score, (template, n, pain) => {
        const text = `${template(n, n)}. My pain is ${pain}`;
        expect([text, readReply(text).score]).toEqual([text, pain]);
      }),
      runs(60, 2_000),
    );
  });
});

describe('STOP is STOP', () => {
  const keyword = fc.constantFrom(
    'stop',
    'stopall',
    'unsubscribe',
    'cancel',
    'end',
    'quit',
    'revoke',
    'opt out',
    'opt-out',
    'optout',
    'remove',
    'arret',
    'alto',
    'parar',
    'basta',
    'baja',
  );
  const mixedCase = keyword.chain((word) =>
    fc
      .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
      .map((upper) =>
        Array.from(word, (letter, at) => (upper[at] === true ? letter.toUpperCase() : letter)).join(''),
      ),
  );
  const before = fc.constantFrom('', ' ', '"', '“', "'", 'Please ', 'Hi, ', 'por favor ', '\n', '¡', '...');
  const after = fc.constantFrom(
    '',
    ' ',
    '.',
    '!!!',
    '"',
    '”',
    ' please',
    ', thank you',
    ' gracias',
    '\nSent from my iPhone',
    ' 🙏',
  );

  test('whatever its case, punctuation, quotes, spaces or politeness', () => {
    fc.assert(
      fc.property(before, mixedCase, after, (left, word, right) => {
        const text = `${left}${word}${right}`;
        expect([text, readReply(text).kind]).toEqual([text, 'stop']);
      }),
      runs(100, 3_000),
    );
  });
});

describe('time grows with the length only', () => {
  const whole = isDeep ? 80_000 : 40_000;
  const adversarial: [string, (size: number) => string][] = [
    ['combining marks', (size) => `a${'\u0301\u0316'.repeat(size / 2)}`],
    ['one long word', (size) => 'a'.repeat(size)],
    ['the beginning of a phrase', (size) => 'want to '.repeat(size / 8)],
    ['gaps', (size) => 'i dont want to be '.repeat(size / 18)],
    ['digits', (size) => '7'.repeat(size)],
    ['numbers', (size) => '7 '.repeat(size / 2)],
    ['numbers with signs', (size) => '7/-'.repeat(size / 3)],
    ['quotes', (size) => `Liked ${'"'.repeat(size)}`],
    ['mixed quotes', (size) => `Liked ${'"a'.repeat(size / 2)}`],
    ['marks', (size) => '.,'.repeat(size / 2)],
    ['words and marks', (size) => 'stop, '.repeat(size / 6)],
    [
      'dangers that go on into denied ones',
      (size) => 'breathing is fine, no trouble breathing or '.repeat(size / 43),
    ],
    ['new lines', (size) => '>\n'.repeat(size / 2)],
    ['chest', (size) => 'no chest pain or '.repeat(size / 17)],
    ['spaces', (size) => `7${' '.repeat(size)}x`],
    ['digits of another script', (size) => '٧'.repeat(size)],
    ['emoji', (size) => '👍🏽'.repeat(size / 4)],
    ['one chunk', (size) => '7a.'.repeat(size / 3)],
  ];

  /** These are what `test/budgets/reading.test.ts` reads too; the rest is looked at here alone. */
  const budgeted = [
    'combining marks',
    'one long word',
    'digits',
    'numbers',
    'new lines',
    'chest',
    'spaces',
    'emoji',
  ];
  const looked = adversarial.filter(([name]) => isDeep || !budgeted.includes(name));

  test.each(looked)('%s', (_, grow) => {
    const small = fastest(() => readReply(grow(whole / 16)));
    // Sixteen times the text; quadratic work would take 256 times as long. The bound leaves room for noise, and is no more
    // than the budget of a long text allows: what is a little quadratic passed by the first alone.
    const most = Math.min(100 * Math.max(small, 4), whole / 200);
    const large = fastest(() => readReply(grow(whole)), most);
    expect(large).toBeLessThan(most);
  });

  /**
   * Processor time of this thread in milliseconds, which nothing else on the machine stretches as it does wall time:
   * the least of four runs, or the first that stays under what is enough.
   */
  function fastest(work: () => unknown, enough = 0): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 4 && best >= enough; run += 1) {
      const start = process.threadCpuUsage();
      work();
      best = Math.min(best, process.threadCpuUsage(start).user / 1000);
    }
    return best;
  }
});
