import { expect, it } from 'vitest';
import { createMemoryTexts } from '../../../shared/outside/memory-texts.ts';

const text = { to: '+12065550110', from: '+12065550101', body: 'hello' };

it('answers as it was told, then accepts', async () => {
  const texts = createMemoryTexts();
  texts.answers.push(
    { result: 'retry', code: 'Throttled' },
    { result: 'unknown', code: 'TimeoutError' },
    { result: 'unknown', code: 'ECONNRESET', left: true },
  );
  expect(await texts.send(text)).toEqual({ result: 'retry', code: 'Throttled' });
  expect(await texts.send(text)).toEqual({ result: 'unknown', code: 'TimeoutError' });
  expect(texts.sent).toEqual([]);
  expect(await texts.send(text)).toEqual({ result: 'unknown', code: 'ECONNRESET' });
  expect(texts.sent).toEqual([text]);
  expect(await texts.send(text)).toEqual({ result: 'accepted', providerId: 'text-2' });
});
