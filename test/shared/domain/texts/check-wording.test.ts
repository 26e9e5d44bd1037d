import { describe, expect, it } from 'vitest';
import type { WordableText } from '../../../../shared/domain/text-kinds.ts';
import { checkWording } from '../../../../shared/domain/texts/check-wording.ts';
import { fits, wordText } from '../../../../shared/domain/texts/word-text.ts';
import { usual } from './every-content.ts';

const ask = 'how was your pain this past week, 0 (none) to 10 (worst)?';

describe('checkWording', () => {
  it('finds nothing wrong with none, a blank one and good ones', () => {
    expect(checkWording({})).toEqual([]);
    expect(checkWording({ en: { 'check-in': '  ' } })).toEqual([]);
    expect(
      checkWording({
        en: {
          welcome: 'Welcome to {clinic}, {firstName}. STOP ends, HELP helps. Call {phone}',
          'check-in': `Hi {firstName}, ${ask}`,
          reminder: `Us again: ${ask}`,
          'session-nudge': 'Time to book: {link}',
        },
        es: { 'check-in': '{firstName}, del 0 al 10, ¿cómo fue su dolor esta semana?' },
      }),
    ).toEqual([]);
  });

  it.each<[WordableText, string, string]>([
    ['session-nudge', 'Dear {name}, book at {link}', '{name} stands for nothing'],
    ['session-nudge', 'Book { at {link}', 'A brace has no partner.'],
    ['session-nudge', 'Weekly sessions prevent flares: {link}', '"prevent" promises or diagnoses'],
    ['session-nudge', 'x'.repeat(460), 'It takes 4 segments with the longest names'],
    ['session-nudge', `${'x'.repeat(450)} {firstName}`, 'It takes 4 segments with the longest names'],
    ['session-nudge', 'Book \ud83d {link}', 'half a character'],
    ['check-in', 'How was your week?', 'It does not ask for a number from 0 to 10.'],
    ['check-in', 'Pain from 1 to 10 this week?', 'It does not ask for a number from 0 to 10.'],
    ['reminder', 'Pain from 0 to 10 now?', 'It does not ask about the past week.'],
    ['welcome', 'Welcome! HELP for help.', 'STOP'],
    ['welcome', 'Welcome! STOP to end.', 'get help'],
  ])('of %s "%s" says %s', (text, words, problem) => {
    const problems = checkWording({ en: { [text]: words } });
    expect(problems.join(' ')).toContain(problem);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${text}, English: `));
  });

  it('names every problem of every language', () => {
    const problems = checkWording({ en: { welcome: 'Hello {x}' }, es: { reminder: 'Hola' } });
    expect(problems).toHaveLength(5);
    expect(problems.filter((problem) => problem.startsWith('reminder, Spanish: '))).toHaveLength(2);
  });
});

describe("a clinic's own wording", () => {
  const words = (wording: string, variables = usual) =>
    wordText({ kind: 'session-nudge' }, variables, 'en', { en: { 'session-nudge': wording } });

  it('fills its placeholders', () => {
    expect(words('{firstName}, {clinic} at {phone} or {link}')).toBe(
      'Maria, Harbor Massage at +15555550100 or https://harbor.example/book',
    );
    expect(words('Book: {link}', { ...usual, bookingLink: null })).toBe('Book: +15555550100');
    expect(words('At {clinic}', { ...usual, clinicShortName: '{phone}' })).toBe('At {phone}');
  });

  it.each([
    ['Hi {firstName}, time to book.', 'Hi, time to book.'],
    ['{firstName}, time to book.', 'Time to book.'],
    ['Good day. {firstName}, time to book.', 'Good day. Time to book.'],
    ['Thanks, {firstName}. Book now', 'Thanks. Book now'],
    ['Hola {firstName}!', 'Hola!'],
    ['Time to book, {firstName}', 'Time to book'],
    ['¡{firstName}, ya es hora!', '¡Ya es hora!'],
  ])('reads well without a name: %s', (wording, without) => {
    expect(words(wording, { ...usual, firstName: '美咲' })).toBe(without);
  });

  it('holds for its language and text only, and a blank one not at all', () => {
    const wording = { en: { 'session-nudge': 'Ours', reminder: ' ' } };
    expect(wordText({ kind: 'session-nudge' }, usual, 'es', wording)).toBe(
      wordText({ kind: 'session-nudge' }, usual, 'es'),
    );
    expect(wordText({ kind: 'reminder' }, usual, 'en', wording)).toBe(
      wordText({ kind: 'reminder' }, usual, 'en'),
    );
  });

  it('fits up to three segments', () => {
    const long = (length: number) => ({ en: { 'session-nudge': 'x'.repeat(length) } });
    expect(fits({ kind: 'session-nudge' }, usual, 'en', long(459))).toBe(true);
    expect(fits({ kind: 'session-nudge' }, usual, 'en', long(460))).toBe(false);
  });
});
