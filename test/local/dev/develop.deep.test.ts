import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changesTemplate } from '../../../local/dev/function-bundles.ts';
import { synthesise } from '../../../local/synthesise.ts';

const repository = join(import.meta.dirname, '..', '..', '..');
/** All but what no program of the system reads. */
const left = ['.git', '.ebb', 'cdk.out', 'node_modules', 'test', 'docs'];
const scratch = mkdtempSync(join(tmpdir(), 'ebb-dev-'));
const said = { text: '' };
let child: ChildProcess;
let url = '';

/** Changes one file of the scratch copy by putting another in its place, as many editors do. */
function change(file: string, from: string, to: string): void {
  const path = join(scratch, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(`${path}~`, before.replaceAll(from, to));
  renameSync(`${path}~`, path);
}

const slow = { timeout: 280_000, interval: 100 };
/** Waits for what is said next, and forgets it. */
const saysNext = async (words: RegExp) => {
  await expect.poll(() => said.text, slow).toMatch(words);
  said.text = '';
};

beforeAll(async () => {
  for (const name of readdirSync(repository).filter((one) => !left.includes(one))) {
    cpSync(join(repository, name), join(scratch, name), { recursive: true });
  }
  // The sources are the same, and so is what was synthesised from them.
  const made = await synthesise(repository, join(repository, '.ebb', 'cdk.out'));
  cpSync(made, join(scratch, '.ebb', 'cdk.out', basename(made)), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(scratch, 'node_modules'));
  // State that was begun without the demo, as --fresh begins it.
  mkdirSync(join(scratch, '.ebb', 'state'), { recursive: true });
  writeFileSync(
    join(scratch, '.ebb', 'state', 'beginning.json'),
    JSON.stringify({ clockOffsetMs: 0, seeded: 'none' }),
  );
  child = spawn(process.execPath, [join(scratch, 'local', 'start.ts'), '--watch'], {
    env: { ...process.env, EBB_PORT: '0', EBB_AWS_PORT: '0', EBB_DATA_DIR: join(scratch, '.ebb') },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said.text += chunk.toString();
    });
  }
  await vi.waitFor(
    () => expect(said.text).toMatch(/\nEbb is ready: \S+\n(?:.*\n)*A first clinic and admin: .*\n$/),
    {
      timeout: 280_000,
      interval: 100,
    },
  );
  url = /Ebb is ready: (\S+)\n/.exec(said.text)?.[1] ?? '';
  said.text = '';
});

afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  rmSync(scratch, { recursive: true, force: true });
});

async function titleOfApi(): Promise<string> {
  const response = await fetch(`${url}/openapi.json`);
  return ((await response.json()) as { info: { title: string } }).info.title;
}

describe('a change', () => {
  it.each([
    ['infra/constructs/queues.ts', true],
    ['tsconfig.json', true],
    ['shared/names.ts', true],
    ['shared/domain/local-time.ts', false],
    ['functions/wake/handler.ts', false],
  ])('of %s asks for another template: %s', async (path, asks) => {
    expect(await changesTemplate(repository, [path])).toBe(asks);
  });
});

describe('npm run dev', () => {
  it('runs the changed code of a function, and keeps what was written before', async () => {
    const { token } = (await (await fetch(`${url}/_local/token?clinic=demo&role=admin`)).json()) as {
      token: string;
    };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({
      name: 'Harbor Massage',
      phone: '+12065550100',
      timeZone: 'America/Los_Angeles',
      country: 'US',
      originationNumber: '+12065550199',
    });
    const put = { method: 'PUT', headers: { ...headers, 'idempotency-key': 'put' }, body };
    expect((await fetch(`${url}/clinics/demo`, put)).status).toBe(200);
    expect(await titleOfApi()).toBe('Ebb staff API');

    change('functions/staff-api/open-api.ts', 'Ebb staff API', 'Changed API');
    await saysNext(/^Swapped staff-api in [\d,]+ ms\.\n$/);
    expect(await titleOfApi()).toBe('Changed API');
    const kept = await (await fetch(`${url}/clinics/demo`, { headers })).json();
    expect(kept).toMatchObject({ name: 'Harbor Massage' });
  });

  it('bundles to the byte as the deployment does', async () => {
    change('shared/domain/local-time.ts', "a patient's own calendar days", "the patient's own calendar days");
    await saysNext(/^Functions: nothing to swap \([\d,]+ ms\)\.\n$/m);
  });

  it('goes on with what runs when a function does not hold together', async () => {
    change('functions/staff-api/open-api.ts', "title: 'Changed API'", "title: 'Changed API");
    await saysNext(/^Functions: what was goes on, because of this\.\n.*open-api\.ts/s);
    expect(await titleOfApi()).toBe('Changed API');
    change('functions/staff-api/open-api.ts', "title: 'Changed API", "title: 'Changed API'");
    await saysNext(/^Functions: nothing to swap \([\d,]+ ms\)\.\n$/);
  });

  it('builds a changed page anew and has it load itself again', async () => {
    const page = async () => await (await fetch(`${url}/`)).text();
    const before = await page();
    expect(before).toContain('<script type="module" src="/_local/reload.js"></script>');
    const events = await fetch(`${url}/_local/reload`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    const own = (await reader?.read())?.value;
    expect(own).toMatch(/^data: \S+\n\n$/);

    change('web/phone/index.html', "a patient's phone", 'a changed phone');
    await saysNext(/^Swapped phone in [\d,]+ ms\.\n$/);
    const next = (await reader?.read())?.value;
    expect(next).toMatch(/^data: \S+\n\n$/);
    expect(next).not.toBe(own);
    expect(await page()).toContain('a changed phone');
    await reader?.cancel();
  });
});
