import { expect, it } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

const kindOf = (text: string) => readReply(text).kind;

it('takes thanks for a courtesy, with a blessing, praise or a word of love beside it', () => {
  const texts = [
    'gracias mi amor 🙏',
    'Muchas gracias, que Dios los bendiga',
    'mil gracias reina que tenga bonito dia',
    'gracias por todo que le vaya bien',
    'yall are the best, thank you thank you',
    'thank you, you all are amazing',
    'you are so kind thank you',
  ];
  expect(texts.filter((text) => kindOf(text) !== 'courtesy')).toEqual([]);
});

it('leaves to a person what asks or complains beside its thanks', () => {
  const texts = [
    'gracias que dia',
    'gracias que hora',
    'thanks are you open',
    'thank you that was too hard',
    'gracias pero este dolor',
    'gracias, no me sirvio de nada',
    'thanks for nothing',
  ];
  expect(texts.filter((text) => kindOf(text) === 'courtesy')).toEqual([]);
});

it('takes a quick reply of the phone for one only as the whole text', () => {
  expect(kindOf("Sorry, I can't talk right now.")).toBe('courtesy');
  expect(kindOf("Can't talk right now. I'll call you later.")).toBe('courtesy');
  expect(readReply("Can't talk right now, pain is 6, I'll call you later")).toMatchObject({ score: 6 });
  expect(kindOf("Can't talk right now. Stop texting me. I'll call you back")).toBe('stop');
});
