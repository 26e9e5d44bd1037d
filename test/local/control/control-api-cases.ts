import { request } from 'node:http';
import { PublishCommand } from '@aws-sdk/client-sns';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAwsClients } from '../../../local/cloudformation/aws-clients.ts';
import { operatorKeyId } from '../../../local/iam/access-keys.ts';
import type { TestStack } from '../../support/local-stack.ts';

let stack: TestStack;

const post = (path: string, body: unknown) => stack.call('POST', path, { body });
const detailOf = (answer: { json: unknown }) => (answer.json as { detail: string }).detail;

/** A request with headers that fetch does not let one set. */
function rawGet(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(stack.url + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** What is asked of the control, on a stack that others use as well and that is soon taken for stuck. */
export function controlApiCases(given: () => TestStack): void {
  beforeAll(() => {
    stack = given();
  });

  describe('POST /_local/clock', () => {
    test.each([
      [{}, 'Send either advance or to.'],
      [{ advance: 'P1D', to: '2040-01-01T00:00:00Z' }, 'Send either advance or to.'],
      [{ days: 1 }, 'days is not known here: send advance or to.'],
      [{ advance: 7 }, 'advance and to are texts.'],
      [{ advance: 'a week' }, 'advance must be an ISO 8601 duration such as P7D or PT90M, not "a week".'],
      [{ advance: '-P1D' }, 'advance must not be negative: the clock only goes forward.'],
      [{ advance: 'P21Y' }, 'At most 20 years at a time.'],
      [
        { to: '2040-01-01' },
        'to must be an instant with its offset such as 2027-01-04T17:00:00Z, not "2040-01-01".',
      ],
    ])('refuses %j in words', async (body, detail) => {
      const answer = await post('/_local/clock', body);
      expect([answer.status, detailOf(answer)]).toEqual([400, detail]);
    });

    test('refuses to go back, and says where the clock stands', async () => {
      const answer = await post('/_local/clock', { to: '2020-01-01T00:00:00Z' });
      expect(answer.status).toBe(400);
      expect(detailOf(answer)).toMatch(
        /^The clock stands at \S+Z and cannot go back to 2020-01-01T00:00:00Z\.$/,
      );
    });

    test.each(['nonsense', '[]', '"P1D"'])('refuses the body %s', async (body) => {
      const response = await fetch(`${stack.url}/_local/clock`, { method: 'POST', body });
      expect(response.status).toBe(400);
    });

    test('goes to the very instant and answers it', async () => {
      const before = Date.parse(((await stack.call('GET', '/_local/clock')).json as { now: string }).now);
      const to = new Date(before + 90 * 60_000).toISOString();
      const answer = await post('/_local/clock', { to });
      expect(answer.status).toBe(200);
      const now = Date.parse((answer.json as { now: string }).now);
      expect(now - Date.parse(to)).toBeGreaterThanOrEqual(0);
      expect(now - Date.parse(to)).toBeLessThan(60_000);
    });
  });

  describe('the rest of the control', () => {
    test('publishes a text with the id it is given', async () => {
      const text = { from: '+12065550123', to: '+12065550177', body: 'hello', messageId: 'my-id' };
      expect((await post('/_local/inbound', text)).json).toEqual({ messageId: 'my-id' });
      await stack.control.settle();
      const heard = stack.logs.filter(({ functionName }) => functionName.includes('receivetext'));
      expect(heard.length).toBeGreaterThan(0);
    });

    test.each([
      ['/_local/inbound', { from: '+12065550123', body: 'hello' }],
      ['/_local/inbound', { from: '+12065550123', to: '+12065550177', body: 4 }],
      ['/_local/texts/fail', { to: '*', code: 'ThrottledException', times: 0 }],
      ['/_local/users', { clinic: 'x', role: 'owner', name: 'a' }],
      ['/_local/users', { clinic: 'a b', role: 'staff', name: 'a' }],
    ])('refuses %s %j', async (path, body) => {
      expect((await post(path, body)).status).toBe(400);
    });

    test.each(['/_local/token?clinic=a%20b', '/_local/token', '/_local/token?clinic=x&role=owner'])(
      'gives no token for %s',
      async (path) => {
        expect((await stack.call('GET', path)).status).toBe(400);
      },
    );

    test('tells the texts to a number, however its plus sign came, and all where none is asked for', async () => {
      const clients = createAwsClients(stack.awsUrl, 'us-east-1', operatorKeyId);
      await clients.sns.send(new PublishCommand({ PhoneNumber: '+12065550124', Message: 'for one number' }));
      clients.destroy();
      const bodies = async (query: string) => {
        const { json } = await stack.call('GET', `/_local/texts${query}`);
        return (json as { body: string }[]).map(({ body }) => body);
      };
      for (const to of ['+12065550124', '%2B12065550124', '12065550124'])
        expect(await bodies(`?to=${to}`)).toEqual(['for one number']);
      for (const query of ['', '?to=', '?to=%20']) expect(await bodies(query)).toContain('for one number');
      expect(await bodies('?to=+12065550125')).toEqual([]);
    });

    test('says which verb to use, and what is not there', async () => {
      const wrong = await stack.call('GET', '/_local/settle');
      expect([wrong.status, detailOf(wrong)]).toEqual([405, 'Use POST /_local/settle.']);
      expect((await stack.call('GET', '/_local/nothing')).status).toBe(404);
    });

    test('names what comes next', async () => {
      const { coming } = (await stack.call('GET', '/_local/next')).json as { coming: { what: string }[] };
      expect(coming.map(({ what }) => what)).toContain('Reconcile looks for what was left undone');
    });
  });

  describe('who may ask', () => {
    test.each([
      [{ host: 'ebb.attacker.example' }, 403],
      [{ host: '127.0.0.1.attacker.example:3000' }, 403],
      [{ host: 'localhost:3000', origin: 'https://attacker.example' }, 403],
      [{ host: 'localhost:3000', origin: 'null' }, 403],
      [{ host: 'localhost:3000' }, 200],
      [{ host: '[::1]:3000', origin: 'http://localhost:3000' }, 200],
    ])('%j gets %i', async (headers, status) => {
      expect(await rawGet('/_local/clock', headers)).toBe(status);
    });

    test('lets no other origin read an answer', async () => {
      const { headers } = await stack.call('GET', '/_local/clock');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('POST /_local/settle', () => {
    test('answers 504 and names what is stuck', async () => {
      const token = await stack.control.token('x', 'admin');
      const headers = { authorization: `Bearer ${token}`, 'content-length': '100' };
      const hanging = request(`${stack.url}/clinics/x`, { method: 'PUT', headers });
      hanging.on('error', () => undefined);
      hanging.flushHeaders();
      await expect.poll(() => stack.runtime.isBusy()).toEqual(['1 HTTP requests']);
      const answer = await post('/_local/settle', {});
      expect(answer.status).toBe(504);
      expect(answer.json).toMatchObject({ reason: 'stuck', stuck: ['1 HTTP requests'] });
      hanging.destroy();
      await expect.poll(async () => (await post('/_local/settle', {})).status).toBe(200);
    });
  });
}
