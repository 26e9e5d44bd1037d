import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

test.each([
  ['FEWER', 'less'],
  ['text me less often please', 'less'],
  ['demasiados mensajes', 'less'],
  ['More', 'more'],
  ['más mensajes por favor', 'more'],
  ['LATER', 'later'],
  ['remind me tomorrow', 'later'],
  ['pregúnteme mañana', 'later'],
  ['Pause please', 'pause'],
  ['pause for 2 weeks', 'pause'],
  ['pausa de una semana', 'pause'],
])('"%s" asks for %s', (text, control) => {
  expect(readReply(text)).toMatchObject({ kind: 'control', control, score: null });
});

test.each(['more or less', 'less pain', 'more?', 'see you later', 'could you hold that 4 oclock for me'])(
  '"%s" asks nothing of the texts',
  (text) => expect(readReply(text).control).toBeNull(),
);
