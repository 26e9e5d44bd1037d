import { PublishCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deniedWords, startTestAws, type TestAws } from '../test-aws.ts';

let test: TestAws;
beforeAll(async () => {
  test = await startTestAws();
});
afterAll(() => test.close());

function text(PhoneNumber: string, Message: string, from?: string): PublishCommand {
  return new PublishCommand({
    PhoneNumber,
    Message,
    MessageAttributes: {
      'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
      ...(from === undefined
        ? {}
        : { 'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: from } }),
    },
  });
}

describe('texts', () => {
  it('leave with their number, words, time and segments, oldest first', async () => {
    test.clock.moveTo(test.clock.now() + 90 * 86_400_000);
    const sentAt = test.clock.now();
    const { MessageId } = await test.sns.send(text('+14155550101', 'How was your pain?', '+14155550199'));
    await test.sns.send(text('+14155550102', `${'Señal 🌊 '.repeat(10)}`));
    const [first, second, ...more] = test.aws.texts.list();
    expect(more).toEqual([]);
    expect(first).toEqual({
      id: MessageId,
      to: '+14155550101',
      from: '+14155550199',
      body: 'How was your pain?',
      at: expect.any(String),
      segments: 1,
    });
    expect(Math.abs(Date.parse(first?.at ?? '') - sentAt)).toBeLessThan(2_000);
    // 90 UTF-16 units are more than the 70 of one UCS-2 segment.
    expect(second).toMatchObject({ from: null, segments: 2 });
    expect(test.aws.texts.list('+14155550102').map(({ to }) => to)).toEqual(['+14155550102']);
  });

  it.each([
    ['ThrottlingException', 'ThrottlingException', 400],
    ['ThrottledException', 'ThrottledException', 429],
    ['InvalidParameterException', 'InvalidParameterException', 400],
    ['OptedOutException', 'OptedOutException', 400],
    ['InternalErrorException', 'InternalErrorException', 500],
  ])('fail with %s when a test asks for it, and send nothing', async (injected, name, status) => {
    const to = '+14155550103';
    test.aws.texts.failNext(to, injected, 2);
    const before = test.aws.texts.list().length;
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(test.sns.send(text(to, 'x'))).rejects.toMatchObject({
        name,
        $metadata: { httpStatusCode: status },
      });
    }
    expect(test.aws.texts.list()).toHaveLength(before);
    await test.sns.send(text(to, 'x'));
    expect(test.aws.texts.list()).toHaveLength(before + 1);
  });

  it('fail for one number and leave others alone, or fail for any', async () => {
    test.aws.texts.failNext('+14155550104', 'OptedOutException', 1);
    await test.sns.send(text('+14155550105', 'x'));
    await expect(test.sns.send(text('+14155550104', 'x'))).rejects.toThrow();
    test.aws.texts.failNext('*', 'InternalErrorException', 1);
    await expect(test.sns.send(text('+14155550106', 'x'))).rejects.toThrow();
    await test.sns.send(text('+14155550106', 'x'));
  });

  it('are refused where AWS refuses them', async () => {
    for (const [to, words] of [
      ['5550101', 'x'],
      ['+14155550107', 'x'.repeat(1_601)],
    ] as const) {
      await expect(test.sns.send(text(to, words))).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
    }
  });
});

describe('texts over a restart', () => {
  it('are kept', async () => {
    const texts = test.aws.texts.list();
    test = await test.restart();
    expect(test.aws.texts.list()).toEqual(texts);
  });

  it('are refused as AWS refuses them', async () => {
    test.refuse('sns:Publish');
    await expect(test.sns.send(text('+14155550113', 'x'))).rejects.toMatchObject({
      name: 'AuthorizationErrorException',
      message: deniedWords('sns:Publish', '*'),
    });
    expect(test.aws.texts.list('+14155550113')).toEqual([]);
  });
});
