/** What is malformed gets a clear error or is kept where a person finds it; nothing else waits, and no log tells. */
import { ListTopicsCommand, PublishCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, ListQueuesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient } from './clinic.ts';

/** Words that must never stand in a log. */
const canaries = ['Canaryname', '+12065550177', 'canary words of a patient', '12065550177'];

let stack: TestStack;
let clinic: Clinic;
let ana: Patient;

async function waiting(part: string): Promise<number> {
  const { QueueUrls = [] } = await stack.clients.sqs.send(new ListQueuesCommand({}));
  const counts = await Promise.all(
    QueueUrls.filter((url) => new RegExp(part, 'i').test(url)).map(async (QueueUrl) => {
      const { Attributes } = await stack.clients.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
      );
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function publishRaw(Message: string): Promise<void> {
  const { Topics = [] } = await stack.clients.sns.send(new ListTopicsCommand({}));
  const inbound = Topics.find(({ TopicArn }) => /inbound/i.test(TopicArn ?? ''));
  await stack.clients.sns.send(new PublishCommand({ TopicArn: inbound?.TopicArn, Message }));
}

/** What is asked of bad input, on a stack that others use as well. */
export function badInputCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    clinic = await openClinic(stack, 'odd', '+12065550197');
    ana = await clinic.enrol('+12065550177', { firstName: 'Canaryname' });
    await ana.say('yes');
    await ana.attend();
  });
  afterAll(() => ana.leave());

  describe('bad input on its way in', () => {
    it.each([
      ['no JSON', 'canary words of a patient'],
      ['JSON of another shape', JSON.stringify({ hello: 'canary words of a patient' })],
      [
        'a number that is none',
        JSON.stringify({
          originationNumber: '#31#',
          destinationNumber: '+12065550197',
          messageBody: '5',
          inboundMessageId: 'x',
        }),
      ],
      [
        'wrong types',
        JSON.stringify({
          originationNumber: '+12065550177',
          destinationNumber: '+12065550197',
          messageBody: 5,
          inboundMessageId: 'x',
        }),
      ],
    ])('keeps %s in the dead-letter queue and goes on with the rest', async (_name, message) => {
      const dead = await waiting('dead|dlq');
      await publishRaw(message);
      expect(await ana.say('thanks')).toEqual([]);
      await stack.control.settle();
      expect(await waiting('dead|dlq')).toBe(dead + 1);
    });

    it('reads a text of 100 KB, and one of lone surrogates', async () => {
      const long = `${'canary words of a patient '.repeat(4000)} and please stop texting me`;
      expect((await clinic.staff('GET', `/patients/${ana.id}`)).status).toBe(200);
      await ana.say('\ud800 4 \udc00');
      await ana.say(long);
      const { status } = await ana.detail();
      expect(['active', 'stopped']).toContain(status);
      await ana.say('START');
    });

    it('keeps an unknown queue payload in the dead-letter queue', async () => {
      const dead = await waiting('dead|dlq');
      const { QueueUrls = [] } = await stack.clients.sqs.send(new ListQueuesCommand({}));
      const wake = QueueUrls.find((url) => /wake/i.test(url) && !/dead|dlq/i.test(url));
      await stack.clients.sqs.send(new SendMessageCommand({ QueueUrl: wake, MessageBody: '{"hello":1}' }));
      await stack.control.settle();
      expect(await waiting('dead|dlq')).toBe(dead + 1);
    });

    it('answers requests of the wrong shape with problem details that say what to fix', async () => {
      const wrong = await clinic.staff('POST', '/patients', { firstName: 5, phone: 'call me' });
      expect(wrong.status).toBe(400);
      expect(wrong.headers.get('content-type')).toContain('application/problem+json');
      expect(JSON.stringify(wrong.json)).toContain('firstName');
      expect(wrong.text).not.toContain('call me');
    });

    it('refuses expired and foreign tokens', async () => {
      const path = `/clinics/${clinic.id}/patients`;
      expect((await stack.call('GET', path)).status).toBe(401);
      expect((await stack.call('GET', path, { token: 'not.a.token' })).status).toBe(401);
      const other = (await stack.call('GET', '/_local/token?clinic=elsewhere&role=admin')).json as {
        token: string;
      };
      const absent = await stack.call('GET', `/clinics/nowhere/patients`, { token: other.token });
      const foreign = await stack.call('GET', path, { token: other.token });
      expect(foreign.status).toBe(404);
      expect(foreign.text).toBe(absent.text);
    });

    it('wrote no number, name or text into any log', () => {
      const lines = stack.logs.map(({ line }) => line).join('\n');
      expect(lines.length).toBeGreaterThan(100);
      for (const canary of canaries) expect(lines).not.toContain(canary);
    });
  });
}
