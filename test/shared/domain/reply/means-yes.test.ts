/** Words that mean yes to an invitation without being YES: they are answered and read, and never count as consent. */
import { describe, expect, it } from 'vitest';
import { meansYes } from '../../../../shared/domain/reply/kinds/means-yes.ts';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';

describe('words that mean yes', () => {
  it.each([
    'Yes this is Ana',
    'sounds good, sign me up',
    'Yes I would like the texts',
    'ok sign me up please',
    'Yes!! my pain is a 6 today',
    'sure thing, go ahead',
    'I agree',
    'I agree to get texts',
    'count me in',
    "I'm in",
    'Y this is Ana Lopez',
    'I would like to sign up',
    'please sign me up',
    'yes you can text me',
    'no problem, sign me up',
    'Sí, soy Ana',
    'si quiero recibir los mensajes',
    'claro que sí, apúntenme',
    'acepto',
    'está bien, inscríbame',
    'de acuerdo',
    'YES YES YES text me',
    'replying yes',
  ])('%s', (text) => {
    expect(meansYes(text)).toBe(true);
  });

  it.each([
    'who is this?',
    'No',
    'no thanks, do not sign me up',
    "yes but don't text me",
    'I never signed up',
    'please stop',
    "I don't agree",
    'yesterday was bad',
    'my pain is 6',
    'what is this about',
    'sounds like a scam',
    'no quiero mensajes',
    'si no es molestia, quien es?',
    'ok who is this',
    'are you in the office today',
    'wrong person',
    '',
  ])('not: %s', (text) => {
    expect(meansYes(text)).toBe(false);
  });

  it('is asked only of what is not read as YES itself', () => {
    expect(readReply('Yes please').kind).toBe('yes');
    expect(readReply('Yes this is Ana').kind).not.toBe('yes');
  });

  it('reads the longest text in no time', () => {
    expect(meansYes(`yes ${'a '.repeat(100_000)}`)).toBe(true);
  });
});
