import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AuthorizationErrorException,
  InternalErrorException,
  InvalidParameterException,
  InvalidParameterValueException,
  OptedOutException,
  PublishCommand,
  SNSClient,
  SNSServiceException,
  ThrottledException,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAwsTexts, textsClient } from '../../../shared/outside/aws-texts.ts';

// The class is replaced, which the next file would find.
afterEach(() => {
  mockClient(SNSClient).restore();
});

const text = { to: '+12065550110', from: '+12065550101', body: 'How was your pain, 0 to 10?' };

afterEach(() => vi.unstubAllEnvs());

function answered(status: number, name: string, message = 'no'): SNSServiceException {
  return new SNSServiceException({
    name,
    message,
    $fault: status < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: status },
  });
}

const client403 = { message: 'no', $metadata: { httpStatusCode: 403 } };
const client400 = { message: 'no', $metadata: { httpStatusCode: 400 } };

describe('a text over SNS', () => {
  it('is one Transactional publish to the number from the clinic’s own', async () => {
    const sns = mockClient(SNSClient).resolves({ MessageId: 'sns-1' });
    const result = await createAwsTexts(new SNSClient()).send(text);
    expect(result).toEqual({ result: 'accepted', providerId: 'sns-1' });
    expect(sns.commandCalls(PublishCommand).map(({ args }) => args[0].input)).toEqual([
      {
        PhoneNumber: '+12065550110',
        Message: text.body,
        MessageAttributes: {
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
          'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: '+12065550101' },
        },
      },
    ]);
  });

  it.each<[string, Error, object]>([
    ['throttled', new ThrottledException(client400), { result: 'retry', code: 'ThrottledException' }],
    [
      'ThrottlingException',
      answered(400, 'ThrottlingException'),
      { result: 'retry', code: 'ThrottlingException' },
    ],
    [
      'KMS throttling',
      answered(400, 'KMSThrottlingException'),
      { result: 'retry', code: 'KMSThrottlingException' },
    ],
    ['429 by any name', answered(429, 'Whatever'), { result: 'retry', code: 'Whatever' }],
    [
      'an internal error',
      new InternalErrorException({ message: 'no', $metadata: { httpStatusCode: 500 } }),
      { result: 'retry', code: 'InternalErrorException' },
    ],
    ['503', answered(503, 'ServiceUnavailable'), { result: 'retry', code: 'ServiceUnavailable' }],
    [
      'an expired token',
      answered(403, 'ExpiredTokenException'),
      { result: 'retry', code: 'ExpiredTokenException' },
    ],
    [
      'a bad parameter',
      new InvalidParameterException(client400),
      { result: 'refused', code: 'InvalidParameterException', optedOut: false },
    ],
    [
      'a bad value',
      new InvalidParameterValueException(client400),
      { result: 'refused', code: 'InvalidParameterValueException', optedOut: false },
    ],
    [
      'no permission',
      new AuthorizationErrorException(client403),
      { result: 'refused', code: 'AuthorizationErrorException', optedOut: false },
    ],
    [
      'access denied',
      answered(403, 'AccessDenied'),
      { result: 'refused', code: 'AccessDenied', optedOut: false },
    ],
    [
      'an opted-out number',
      new OptedOutException(client400),
      { result: 'refused', code: 'OptedOutException', optedOut: true },
    ],
    [
      'an opted-out number in words',
      new InvalidParameterException({ ...client400, message: 'Phone number is opted out' }),
      { result: 'refused', code: 'InvalidParameterException', optedOut: true },
    ],
    [
      'a gateway that lost the answer',
      answered(504, 'GatewayTimeout'),
      { result: 'unknown', code: 'GatewayTimeout' },
    ],
    ['a bad gateway', answered(502, 'BadGateway'), { result: 'unknown', code: 'BadGateway' }],
    [
      'an answer that cannot be read',
      answered(200, 'SyntaxError'),
      { result: 'unknown', code: 'SyntaxError' },
    ],
    [
      'a broken connection',
      Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      { result: 'unknown', code: 'ECONNRESET' },
    ],
    [
      'no answer in time',
      Object.assign(new Error('a request has exceeded'), { name: 'TimeoutError', code: 'ETIMEDOUT' }),
      { result: 'unknown', code: 'ETIMEDOUT' },
    ],
    [
      'no connection in time',
      Object.assign(new Error('the request socket did not establish a connection with the server'), {
        name: 'TimeoutError',
      }),
      { result: 'retry', code: 'TimeoutError' },
    ],
    [
      'no server',
      Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      { result: 'retry', code: 'ECONNREFUSED' },
    ],
    [
      'no name service',
      Object.assign(new Error('getaddrinfo'), { code: 'EAI_AGAIN' }),
      { result: 'retry', code: 'EAI_AGAIN' },
    ],
    [
      'no credentials',
      Object.assign(new Error('none'), { name: 'CredentialsProviderError' }),
      { result: 'retry', code: 'CredentialsProviderError' },
    ],
    ['something unheard of', new Error('eh'), { result: 'unknown', code: 'Unknown' }],
  ])('%s', async (_, error, expected) => {
    mockClient(SNSClient).rejects(error);
    expect(await createAwsTexts(new SNSClient()).send(text)).toEqual(expected);
  });
});

describe('the client for texts', () => {
  async function withServer(
    listener: RequestListener,
    use: (server: Server) => Promise<void>,
  ): Promise<void> {
    mockClient(SNSClient).restore();
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('AWS_ENDPOINT_URL_SNS', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    vi.stubEnv('AWS_REGION', 'us-west-2');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    try {
      await use(server);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  it('tries once, and does not know when the connection breaks after sending', async () => {
    let attempts = 0;
    await withServer(
      (request) => {
        attempts += 1;
        request.resume().on('end', () => request.socket.destroy());
      },
      async () => {
        expect(await createAwsTexts(textsClient()).send(text)).toEqual({
          result: 'unknown',
          code: 'ECONNRESET',
        });
      },
    );
    expect(attempts).toBe(1);
  });

  it('tries once when SNS answers that it throttles', async () => {
    let attempts = 0;
    await withServer(
      (request, response) => {
        attempts += 1;
        request.resume().on('end', () => {
          response.writeHead(400, { 'content-type': 'text/xml' });
          response.end(
            '<ErrorResponse><Error><Type>Sender</Type><Code>Throttled</Code></Error></ErrorResponse>',
          );
        });
      },
      async () => {
        expect(await createAwsTexts(textsClient()).send(text)).toMatchObject({ result: 'retry' });
      },
    );
    expect(attempts).toBe(1);
  });

  it('has not sent anything when nobody listens', async () => {
    await withServer(
      () => undefined,
      async (server) => {
        await new Promise((resolve) => server.close(resolve));
        expect(await createAwsTexts(textsClient()).send(text)).toEqual({
          result: 'retry',
          code: 'ECONNREFUSED',
        });
      },
    );
  });
});
