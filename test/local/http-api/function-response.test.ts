import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../local/http-api/function-response.ts';

function answer(payload: unknown) {
  const { status, headers, body } = answerOf({ ok: true, payload });
  return { status, headers, body: body.toString('utf8') };
}

const json = { 'content-type': 'application/json' };
const failed = { status: 500, headers: json, body: '{"message":"Internal Server Error"}' };

describe('answerOf', () => {
  it.each([
    [{ statusCode: 204 }, { status: 204, headers: {}, body: '' }],
    [
      { statusCode: 200, body: 'hi' },
      { status: 200, headers: { 'content-type': 'text/plain;charset=UTF-8' }, body: 'hi' },
    ],
    [
      { statusCode: '201', headers: { 'Content-Type': 'a/b', N: 1 }, body: 'x', cookies: ['a=1', 'b=2'] },
      { status: 201, headers: { 'content-type': 'a/b', n: '1', 'set-cookie': ['a=1', 'b=2'] }, body: 'x' },
    ],
    [
      {
        statusCode: 200,
        headers: json,
        body: Buffer.from('bytes').toString('base64'),
        isBase64Encoded: true,
      },
      { status: 200, headers: json, body: 'bytes' },
    ],
    [{ any: 'thing' }, { status: 200, headers: json, body: '{"any":"thing"}' }],
    ['text', { status: 200, headers: json, body: 'text' }],
    [[1], { status: 200, headers: json, body: '[1]' }],
    [{ statusCode: 200, body: { not: 'text' } }, failed],
    [{ statusCode: 'two hundred' }, failed],
    [{ statusCode: 1000 }, failed],
  ])('makes of %j %j', (payload, expected) => {
    expect(answer(payload)).toEqual(expected);
  });

  it('says nothing of what made a function fail', () => {
    const error = { errorType: 'Error', errorMessage: 'secret', stackTrace: ['secret'] };
    expect(answerOf({ ok: false, error }).body.toString()).toBe('{"message":"Internal Server Error"}');
  });
});
