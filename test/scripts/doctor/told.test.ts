import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DescribeSpendLimitsCommand, PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { expect, it } from 'vitest';
import { told } from '../../../scripts/doctor/told.ts';

it('says that the local stack lacks a service, as its endpoint answers', async () => {
  const server = createServer((_, response) => {
    response.writeHead(400, { 'content-type': 'text/plain' });
    response.end('The local AWS endpoint has no service named monitoring.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const reach = {
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'me', secretAccessKey: 'local' },
  };
  const [texts, lambda, cloudwatch] = [
    new PinpointSMSVoiceV2Client(reach),
    new LambdaClient(reach),
    new CloudWatchClient(reach),
  ];
  const time = new Date(0);
  try {
    const answers = [
      await told('it', () => texts.send(new DescribeSpendLimitsCommand({}))),
      await told('it', () => lambda.send(new GetAccountSettingsCommand({}))),
      await told('it', () =>
        cloudwatch.send(new GetMetricDataCommand({ MetricDataQueries: [], StartTime: time, EndTime: time })),
      ),
    ];
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ untold: 'the local stack has no it.' })));
  } finally {
    for (const client of [texts, lambda, cloudwatch]) client.destroy();
    server.close();
  }
});

it('says what a service answered that did not do it', async () => {
  const refusal = Object.assign(new Error('The local stack does not emulate DescribeUserPool.'), {
    name: 'InvalidParameterException',
    $metadata: {},
  });
  expect(await told('Cognito', () => Promise.reject(refusal))).toEqual({
    untold: 'Cognito answered InvalidParameterException: The local stack does not emulate DescribeUserPool.',
  });
});

it('says who may not ask, and throws a fault of the program on', async () => {
  const refusal = Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: {} });
  expect(await told('Lambda', () => Promise.reject(refusal))).toEqual({
    untold: 'your credentials may not ask Lambda (AccessDeniedException).',
  });
  await expect(told('Lambda', () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});
