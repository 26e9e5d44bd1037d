import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
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
