import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInboundMessage } from '../../../shared/edge/inbound-message.ts';

const message = {
  originationNumber: '+12065550110',
  destinationNumber: '+12065550101',
  messageKeyword: 'KEYWORD_206',
  messageBody: 'about a 6',
  inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
  previousPublishedMessageId: 'wJalrXUtnFEMI',
  keyOfNextYear: { a: 1 },
};
const envelope = {
  Type: 'Notification',
  MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
  TopicArn: 'arn:aws:sns:us-west-2:000000000000:inbound',
  Timestamp: '2026-11-21T17:20:00.5Z',
  Message: JSON.stringify(message),
  SignatureVersion: '1',
};

function body(inner: Record<string, unknown> = {}, outer: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...envelope, Message: JSON.stringify({ ...message, ...inner }), ...outer });
}

describe('an inbound message', () => {
  it('is read with the envelope’s time, whatever other keys it has', () => {
    expect(readInboundMessage(body())).toEqual({
      from: '+12065550110',
      to: '+12065550101',
      text: 'about a 6',
      messageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
      receivedAt: '2026-11-21T17:20:00.500Z',
    });
  });

  it('is made well-formed', () => {
    expect(readInboundMessage(body({ messageBody: 'a\ud800b' }))).toMatchObject({ text: 'a\ufffdb' });
  });

  it('is accepted whole at 100 KB, empty, and to a short code', () => {
    const text = 'x'.repeat(100_000);
    expect(readInboundMessage(body({ messageBody: text }))).toMatchObject({ text });
    expect(readInboundMessage(body({ messageBody: '' }))).toMatchObject({ text: '' });
    expect(readInboundMessage(body({ destinationNumber: '55512' }))).toMatchObject({ to: '55512' });
  });

  it('is an empty text when it has no words', () => {
    expect(readInboundMessage(body({ messageBody: undefined }))).toMatchObject({ text: '' });
    expect(readInboundMessage(body({ messageBody: null }))).toMatchObject({ text: '' });
  });

  it('is read from and to numbers without a plus sign', () => {
    const from = (originationNumber: string) => readInboundMessage(body({ originationNumber }));
    expect(from('12065550110')).toMatchObject({ from: '+12065550110' });
    expect(from('2065550110')).toMatchObject({ from: '+12065550110' });
    expect(from('34612345678')).toMatchObject({ from: '+34612345678' });
    expect(readInboundMessage(body({ destinationNumber: '12065550101' }))).toMatchObject({
      to: '+12065550101',
    });
  });

  it.each([
    ['55512', 'short-code'],
    ['+55512', 'short-code'],
    ['88022333', 'short-code'],
    ['AMAZON', 'alphabetic'],
    ['Your Bank', 'alphabetic'],
    ['2FA-code', 'alphabetic'],
    ['someone@example.com', 'alphabetic'],
  ])('is dropped from a sender that nobody can answer: %s', (originationNumber, dropped) => {
    expect(readInboundMessage(body({ originationNumber }))).toEqual({ dropped });
  });

  it.each<[string, string, unknown]>([
    ['no JSON', 'hello', { problem: 'not-json', fields: [] }],
    ['a JSON null', 'null', { problem: 'bad-envelope', fields: [''] }],
    ['no envelope', JSON.stringify(message), { problem: 'bad-envelope' }],
    [
      'another type',
      body({}, { Type: 'SubscriptionConfirmation' }),
      { problem: 'bad-envelope', fields: ['Type'] },
    ],
    ['no time', body({}, { Timestamp: 'noon' }), { problem: 'bad-envelope', fields: ['Timestamp'] }],
    ['a message that is no JSON', body({}, { Message: 'STOP' }), { problem: 'message-not-json', fields: [] }],
    ['a message that is a list', body({}, { Message: '[]' }), { problem: 'bad-message' }],
    ['a body that is no text', body({ messageBody: 6 }), { problem: 'bad-message', fields: ['messageBody'] }],
    [
      'no id',
      body({ inboundMessageId: undefined }),
      { problem: 'bad-message', fields: ['inboundMessageId'] },
    ],
    [
      'no sender',
      body({ originationNumber: undefined }),
      { problem: 'bad-message', fields: ['originationNumber'] },
    ],
    [
      'a recipient that is no number',
      body({ destinationNumber: 'CLINIC' }),
      { problem: 'bad-message', fields: ['destinationNumber'] },
    ],
    [
      'a sender with spaces',
      body({ originationNumber: '+1 206 555 0110' }),
      { problem: 'bad-message', fields: ['originationNumber'] },
    ],
  ])('is refused with %s', (_, given, expected) => {
    expect(readInboundMessage(given)).toMatchObject(expected as object);
  });

  it('never throws, and a refusal repeats nothing of the content', () => {
    const canary = 'CANARY-42';
    const hostile = fc.oneof(
      fc.json().map((text) => text.replaceAll('"', `"${canary}`)),
      fc.json().map((json) => body({}, { Message: `${canary}${json}` })),
      fc.anything().map((value) => body({ messageBody: [canary, value] })),
      fc.string().map((text) => body({ originationNumber: `${canary}${text}` })),
    );
    fc.assert(
      fc.property(hostile, (given) => {
        expect(JSON.stringify(readInboundMessage(given))).not.toContain(canary);
      }),
    );
  });
});
