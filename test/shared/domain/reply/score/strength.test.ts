import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

test.each([
  ['7', 'bare'],
  ['about 7', 'bare'],
  ['7/10', 'anchored'],
  ['my pain is 7', 'anchored'],
  ['no pain', 'anchored'],
  ['my flare is a 9', 'anchored'],
  ['mi brote es un 9', 'anchored'],
  ['sore 6', 'anchored'],
  ['7 today and tired', 'first'],
  ['today it was a 7', 'weak'],
  ['hello', null],
])('"%s" is %s', (text, strength) => expect(readReply(text).strength).toBe(strength));
