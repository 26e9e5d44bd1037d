import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../local/clock.ts';
import type { FunctionSpec } from '../../../local/lambda/function-spec.ts';
import { createLocalFunction, type LocalFunction } from '../../../local/lambda/local-function.ts';

const home = mkdtempSync(join(tmpdir(), 'ebb-local-function-'));
const open: LocalFunction[] = [];
let made = 0;

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function functionOf(code: string, changes: Partial<FunctionSpec> = {}, sandboxes = 1) {
  made += 1;
  const codeDir = join(home, String(made));
  mkdirSync(codeDir);
  writeFileSync(join(codeDir, 'index.js'), code);
  const lines: string[] = [];
  const turnedAway: string[] = [];
  const clock = createClock();
  const spec: FunctionSpec = {
    logicalId: 'Fn',
    name: 'fn',
    arn: 'arn:aws:lambda:us-east-1:000000000000:function:fn',
    codeDir,
    handler: 'index.handler',
    accessKeyId: 'AKIA',
    environment: { ONLY: 'this' },
    timeoutMs: 5000,
    memoryMb: 128,
    reservedConcurrency: undefined,
    ...changes,
  };
  const fn = createLocalFunction(spec, {
    offsetBuffer: clock.offsetBuffer,
    onLine: (_name, line) => lines.push(line),
    onBegun: () => undefined,
    onFinished: () => undefined,
    onThrottled: (name) => turnedAway.push(name),
    sandboxesPerFunction: sandboxes,
  });
  open.push(fn);
  return { fn, lines, turnedAway, clock };
}

describe('createLocalFunction', () => {
  it('gives a function its own environment and nothing of the parent process', async () => {
    const { fn } = functionOf('exports.handler = async () => ({ ...process.env });');
    expect(await fn.invoke({})).toEqual({ ok: true, payload: { ONLY: 'this' } });
  });

  it('tells it of itself and of the time it has left', async () => {
    const { fn } = functionOf(
      'exports.handler = async (event, context) => ({ event, id: context.awsRequestId, arn: context.invokedFunctionArn, left: context.getRemainingTimeInMillis() });',
    );
    const result = await fn.invoke({ a: 1 }, 'request-1');
    expect(result).toMatchObject({
      ok: true,
      payload: { event: { a: 1 }, id: 'request-1', arn: fn.spec.arn },
    });
    const left = result.ok ? (result.payload as { left: number }).left : 0;
    expect(left).toBeGreaterThan(4000);
    expect(left).toBeLessThanOrEqual(5000);
  });

  it('keeps what a function remembers between events, until it crashes', async () => {
    const { fn, lines } = functionOf(
      'let count = 0; exports.handler = async (event) => { if (event.die) process.exit(1); return ++count; };',
    );
    expect(await fn.invoke({})).toEqual({ ok: true, payload: 1 });
    expect(await fn.invoke({})).toEqual({ ok: true, payload: 2 });
    expect(await fn.invoke({ die: true })).toMatchObject({
      ok: false,
      error: { errorType: 'Runtime.ExitError' },
    });
    expect(await fn.invoke({})).toEqual({ ok: true, payload: 1 });
    expect(lines.join()).toContain('Runtime.ExitError');
  });

  it('ends a function that takes too long, and the next event finds a fresh one', async () => {
    const { fn } = functionOf(
      'exports.handler = async (event) => { if (event.loop) for (;;); return "fine"; };',
      { timeoutMs: 300 },
    );
    expect(await fn.invoke({})).toEqual({ ok: true, payload: 'fine' });
    expect(await fn.invoke({ loop: true })).toMatchObject({
      ok: false,
      error: { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out after 0.30 seconds' },
    });
    expect(await fn.invoke({})).toEqual({ ok: true, payload: 'fine' });
  });

  it('answers an error with its name and message', async () => {
    const { fn } = functionOf('exports.handler = async () => { throw new RangeError("too far"); };');
    expect(await fn.invoke({})).toMatchObject({
      ok: false,
      error: { errorType: 'RangeError', errorMessage: 'too far' },
    });
  });

  it('captures what it prints, line by line', async () => {
    const { fn, lines } = functionOf(
      'exports.handler = async () => { console.log("a\\nb"); console.error("c"); };',
    );
    await fn.invoke({});
    await expect.poll(() => [...lines].sort()).toEqual(['a', 'b', 'c']);
  });

  it('moves its Date with the clock, also while it lives', async () => {
    const { fn, clock } = functionOf('exports.handler = async () => new Date().getUTCFullYear();');
    const before = await fn.invoke({});
    clock.moveTo(Date.UTC(2050, 5, 1));
    expect([before.ok && before.payload, await fn.invoke({})]).toEqual([
      new Date().getUTCFullYear(),
      { ok: true, payload: 2050 },
    ]);
  });

  it('finds the AWS SDK, which Lambda brings, and no other package of the project', async () => {
    const sdk = functionOf(
      'const s = require("@aws-sdk/client-sqs"); exports.handler = async () => typeof s.SQSClient;',
    );
    expect(await sdk.fn.invoke({})).toEqual({ ok: true, payload: 'function' });
    const other = functionOf('require("zod"); exports.handler = async () => 1;');
    expect(await other.fn.invoke({})).toMatchObject({
      ok: false,
      error: { errorMessage: expect.stringContaining("Cannot find module 'zod'") },
    });
  });

  it('runs as many at a time as it has sandboxes, and the rest in turn', async () => {
    const code =
      'exports.handler = async () => { await new Promise((go) => setTimeout(go, 50)); return require("node:worker_threads").threadId; };';
    const { fn } = functionOf(code, {}, 2);
    const results = await Promise.all([1, 2, 3, 4].map(() => fn.invoke({})));
    const threads = new Set(results.map((result) => result.ok && result.payload));
    expect(threads.size).toBe(2);
    expect(fn.running()).toBe(0);
  });

  it('runs nothing while its concurrency is 0, counts what it turned away, and runs again', async () => {
    const { fn, turnedAway } = functionOf('exports.handler = async () => 1;');
    fn.reserve(0);
    expect(fn.isHeldBack()).toBe(true);
    expect(await fn.invoke({})).toMatchObject({
      ok: false,
      error: { errorType: 'TooManyRequestsException' },
    });
    expect(turnedAway).toEqual(['fn']);
    fn.reserve(undefined);
    expect(await fn.invoke({})).toEqual({ ok: true, payload: 1 });
    expect(turnedAway).toHaveLength(1);
  });

  it('says which handler is missing', async () => {
    const { fn } = functionOf('exports.other = 1;');
    expect(await fn.invoke({})).toMatchObject({
      ok: false,
      error: { errorMessage: 'index.handler is undefined or not exported.' },
    });
  });
});
