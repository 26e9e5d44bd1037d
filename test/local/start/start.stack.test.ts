import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestStack, type TestStack } from '../../support/local-stack.ts';
import { startProcesses } from './start-process.ts';

const { folder, run, endAll } = startProcesses();
afterEach(endAll);

describe('npm start', () => {
  test.each(['EBB_PORT', 'EBB_AWS_PORT'])(
    'says in one line that the port of %s is taken',
    async (variable) => {
      const holder = createServer();
      await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
      const { port } = holder.address() as AddressInfo;
      const { said, ended } = run(['--fresh'], { [variable]: String(port) });
      expect(await ended).toBe(1);
      expect(said.err).toBe(
        `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set ${variable} to another port.\n`,
      );
      holder.close();
    },
  );

  test.each([
    [['--fersh'], {}, '--fersh is not known.'],
    [['--watch', '--fresh'], {}, 'npm run dev goes on with the state there is'],
    [[], { EBB_PORT: 'web' }, 'EBB_PORT must be a port from 0 to 65535, not "web".'],
    [[], { EBB_AWS_PORT: '70000' }, 'EBB_AWS_PORT must be a port from 0 to 65535, not "70000".'],
  ])('refuses %j %j in words', async (args, env, words) => {
    const { said, ended } = run(args, env);
    expect(await ended).toBe(1);
    expect(said.out + said.err).toContain(words);
  });

  test('says when it is ready, holds its folder, and ends cleanly when asked', async () => {
    const dataDir = folder();
    const { child, said, ended, ready } = run(['--fresh'], { EBB_DATA_DIR: dataDir });
    const url = await ready();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(said.err).toBe('');
    expect((await fetch(`${url}/_local/clock`)).status).toBe(200);

    const second = run([], { EBB_DATA_DIR: dataDir });
    expect(await second.ended).toBe(1);
    expect(second.said.err).toBe(
      `Another Ebb runs with its state in ${dataDir}: stop it, or set EBB_DATA_DIR to another folder.\n`,
    );

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/_local/clock`)).rejects.toThrow();
  });
});

describe('a restart', () => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack?.close());

  const phone = '+12065550123';
  const clinic = {
    name: 'Harbor Massage',
    phone: '+12065550100',
    timeZone: 'America/Los_Angeles',
    country: 'US',
    originationNumber: '+12065550199',
    alertContacts: ['front@harbor.example'],
  };
  const patient = {
    firstName: 'Ana',
    phone,
    timeZone: 'America/Los_Angeles',
    language: 'en',
    condition: 'back-pain',
  };

  test('keeps history, schedules, texts, users and the clock, and goes on from there', async () => {
    const token = await stack.control.token('harbor', 'admin');
    const write = (method: string, path: string, body: unknown) =>
      stack.call(method, `/clinics/harbor${path}`, {
        token,
        body,
        headers: { 'idempotency-key': path || 'put' },
      });
    expect((await write('PUT', '', clinic)).status).toBe(200);
    const enrolled = await write('POST', '/patients', patient);
    expect(enrolled.status).toBe(201);
    const { patientId } = enrolled.json as { patientId: string };
    await stack.control.settle();
    await stack.say(phone, clinic.originationNumber, 'Yes');
    await stack.advance('P3D');
    stack.control.addUser({ name: 'front', clinicId: 'harbor', role: 'staff' });

    const kept = async () => ({
      texts: stack.control.texts(),
      pending: stack.aws.schedules.pending().filter(({ recurring }) => !recurring),
      patient: (await stack.call('GET', `/clinics/harbor/patients/${patientId}`, { token })).json,
    });
    const before = await kept();
    expect(before.texts.length).toBeGreaterThan(1);
    expect(before.pending).toHaveLength(1);
    const clockBefore = stack.clock.now();

    stack = await stack.restart();
    expect(await kept()).toEqual(before);
    expect(stack.clock.now()).toBeGreaterThanOrEqual(clockBefore);
    expect(stack.clock.now() - clockBefore).toBeLessThan(60_000);
    expect(stack.users).toEqual(['front']);

    await stack.advance('P3D');
    expect(stack.control.texts(phone).length).toBeGreaterThan(before.texts.length);
  });

  test('with fresh begins anew and empty', async () => {
    stack = await stack.restart({ fresh: true });
    expect(stack.control.texts()).toEqual([]);
    expect((await stack.call('GET', '/_local/patients')).json).toEqual([]);
    expect(Math.abs(stack.clock.now() - Date.now())).toBeLessThan(60_000);
  });
});
