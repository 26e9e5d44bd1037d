import { describe, expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

const kindOf = (text: string) => readReply(text).kind;

describe('danger in new words', () => {
  test.each([
    's u i c i d e',
    's.u.i.c.i.d.e',
    'su1cide',
    'k1ll mys3lf',
    'su*cide',
    'k m s',
    'i want to d1e',
    'I want 2 die',
    'unaliving sounds good right now',
    'I started cutting again',
    'saved up my pills just in case',
    'wrote letters to say goodbye to everyone',
    'I could just drive into a tree',
    'I have a gun and nobody would miss me',
    'me he vuelto a cortar',
    'me kiero matar',
    'para que seguir asi, no vale la pena',
    'junté mis pastillas por si acaso',
    'dejé cartas de despedida para mis hijos',
    'me dan ganas de estrellar el carro contra un árbol',
  ])('%s is a crisis', (text) => expect(kindOf(text)).toBe('crisis'));

  test.each([
    'chset pain',
    'chest pian',
    'cant breeth well',
    'trouble breathng',
    'dificulty breathing',
    'strokke, I think',
    'dolor de pehco',
    'hard to speak since this morning',
    'I wet myself and could not feel it',
    'se me fue la fuerza de la pierna derecha de golpe',
    'me falta la respiracion desde ayer',
    'no siento una pierna desde ayer',
  ])('%s is urgent', (text) => expect(kindOf(text)).toBe('urgent'));
});

describe('a phrase of danger has its object', () => {
  test.each([
    'its hard to sleep',
    'hard to lift my arm',
    'hard to say',
    'this is killing me',
    'dying for a massage',
    'killing time in the waiting room',
    'cutting veggies made my hand hurt',
    'my phone died',
    'you gave me a heart attack lol',
    'different strokes for different folks',
    "can't go on Thursday",
    'Suicide Squad is on at 8',
    'overdosed on holiday cookies',
    'a towel on my chess board',
    'hecho en casa',
    'no chest pain, no trouble breathing',
    'stroke in 2019',
    'me muero de risa',
    'final de infarto',
    'este tráfico me va a matar',
  ])('%s is no danger', (text) => expect(['crisis', 'urgent']).not.toContain(kindOf(text)));
});
