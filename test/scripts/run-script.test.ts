/** How commands tell their owner what went wrong. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../scripts/run-script.ts';
import { usageError } from '../../scripts/usage-error.ts';
import { wholeNumber } from '../../scripts/whole-number.ts';

const root = join(import.meta.dirname, '..', '..');
const usage = 'npm run it -- --name clinic-east';

/** A port on which nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address === null || typeof address === 'string' ? 0 : address.port;
}

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing went wrong.');
}

describe('what is said of a fault', () => {
  it('names an option that is misspelt or lacks its value, with how the command is used', async () => {
    const read = (...args: string[]) =>
      errorOf(() => parseArgs({ args, options: { name: { type: 'string' } } }));
    expect(wordsFor(await read('--nmae', 'x'), usage)).toBe(`Unknown option '--nmae'\n\n${usage}`);
    expect(wordsFor(await read('--name'), usage)).toMatch(/^Option '--name <value>' argument missing\n\n/);
    expect(wordsFor(await read('clinic-east'), usage)).toMatch(/^Unexpected argument 'clinic-east'/);
  });

  it('asks whether npm start runs where nobody answers, by the SDK and by fetch', async () => {
    const port = await deadPort();
    const endpoint = `http://127.0.0.1:${port}`;
    const credentials = { accessKeyId: 'me', secretAccessKey: 'local' };
    const client = new CloudFormationClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
    const bySdk = await errorOf(() => client.send(new DescribeStacksCommand({})));
    client.destroy();
    for (const error of [bySdk, await errorOf(() => fetch(endpoint))]) {
      expect(wordsFor(error, usage)).toContain(
        `Nobody answers at 127.0.0.1:${port}. Is npm start running there?`,
      );
    }
  });

  it('names an option that is no whole number, of which a run would do nothing', async () => {
    for (const text of ['x', '', ' ', '1.5', '0', '-1', 'NaN', '1e99', '10,000']) {
      const said = wordsFor(await errorOf(() => wholeNumber('seeds', text)), usage);
      expect(said).toBe(`--seeds must be a whole number of at least 1, not ${JSON.stringify(text)}.`);
    }
    expect([wholeNumber('seeds', '1000'), wholeNumber('from', '0', 0)]).toEqual([1000, 0]);
    const any = Number.MIN_SAFE_INTEGER;
    expect(wholeNumber('seed', '-7', any)).toBe(-7);
    expect(wordsFor(await errorOf(() => wholeNumber('seed', 'x', any)), usage)).toBe(
      '--seed must be a whole number, not "x".',
    );
  });

  it('is what a usage error says, and of a fault of the program nothing but its trace', () => {
    expect(wordsFor(usageError('--email is missing.'), usage)).toBe('--email is missing.');
    expect(wordsFor(new TypeError('ours'), usage)).toBeUndefined();
  });
});

describe('every command', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap(
    (line) => /\bnode ((?:scripts|test|bench)\/\S+\.ts)/.exec(line)?.[1] ?? [],
  );

  it('is run by the one piece of code that says so', () => {
    expect(files.length).toBeGreaterThan(25);
    const others = files.filter(
      (file) =>
        !/await runScript\(usage, |= argumentsOf\(usage, /.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });

  it('reads the number of an option by the one piece of code that refuses any other', () => {
    const others = files.filter((file) => /\bNumber\(values\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(others).toEqual([]);
  });

  it('says how it is used when it is asked', () => {
    const said = execFileSync(process.execPath, ['scripts/licences.ts', '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(said).toContain('npm run licences\n');
  });
});
