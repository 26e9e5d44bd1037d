import { expect, test } from 'vitest';
import { saysWrongNumber } from '../../../../../shared/domain/reply/kinds/says-wrong-number.ts';

test.each([
  'wrong number',
  'Sorry, wrong number!',
  'You have the wrong number',
  'wrong person',
  'número equivocado',
  'se equivocó de número',
  'Este no es el número de María',
])('"%s" reached somebody else', (text) => expect(saysWrongNumber(text)).toBe(true));

test.each([
  'STOP',
  '7',
  'oops I sent the wrong number, I meant 6',
  'puse el número equivocado, es 6',
  'this is her daughter, she says 6',
  '',
])('"%s" does not', (text) => expect(saysWrongNumber(text)).toBe(false));
