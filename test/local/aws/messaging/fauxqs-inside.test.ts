/**
 * The contract with the inside of fauxqs. Whoever updates fauxqs reads here what became of each part: where one is
 * gone or differs, look for it in the new sources, adapt local/aws/messaging/fauxqs-inside.ts and what uses it, and
 * only then set `knownVersion` and the version in package.json.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type FauxModules,
  importFauxModules,
  installedVersion,
  knownVersion,
  patchedMethods,
} from '../../../../local/aws/messaging/fauxqs-inside.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

it('is of the version that is pinned and installed: an update must be read before it is taken', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const advice = 'fauxqs was updated: go through this test with the new version, then set knownVersion';
  expect(devDependencies.fauxqs, advice).toBe(knownVersion);
  expect(installedVersion(), advice).toBe(knownVersion);
});

it('is reached into by one file', () => {
  const reaching = globSync('{local,bench,scripts}/**/*.ts', { cwd: root }).filter((path) =>
    /fauxqs\/dist|resolve\('fauxqs'\)/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(reaching).toEqual(['local/aws/messaging/fauxqs-inside.ts']);
});

describe('the inside of fauxqs', () => {
  let modules: FauxModules;
  let parts: Readonly<Record<string, object>>;
  beforeAll(async () => {
    modules = await importFauxModules();
    const sqs = new modules.SqsStore();
    parts = {
      SqsStore: sqs,
      SqsQueue: sqs.createQueue('q', 'http://q', 'arn:q'),
      SnsStore: new modules.SnsStore(),
      S3Store: new modules.S3Store(),
      PersistenceManager: (modules.PersistenceManager as unknown as { prototype: object }).prototype,
    };
  });

  const patched = Object.entries(patchedMethods).flatMap(([kind, methods]) =>
    methods.map((method) => [kind, method] as const),
  );
  it.each(patched)('has %s.%s, which is replaced', (kind, method) => {
    const found: unknown = Reflect.get(parts[kind] ?? {}, method);
    expect(found, `fauxqs has no ${kind}.${method} any more: what replaced it would never run`).toBeTypeOf(
      'function',
    );
  });

  it.each([
    ['SqsStore', ['allQueues', 'getQueueByArn', 'shutdown']],
    ['SqsQueue', ['isFifo', 'getAllAttributes', 'getAttribute', 'notifyWaiters', 'waitForMessages']],
    ['SqsQueue', ['dequeue', 'deleteMessage', 'changeVisibility']],
    ['SnsStore', ['getTopic', 'getSubscription']],
    ['PersistenceManager', ['load', 'insertMessage', 'insertSubscription', 'close']],
  ])('has %s with %j, which are called', (kind, methods) => {
    const gone = methods.filter((name) => typeof Reflect.get(parts[kind] ?? {}, name) !== 'function');
    expect(gone, `fauxqs names these methods of ${kind} otherwise now, or does without them`).toEqual([]);
  });

  it.each([
    ['SqsStore', ['region', 'persistence']],
    [
      'SqsQueue',
      ['name', 'arn', 'attributes', 'messages', 'delayedMessages', 'inflightMessages', 'persistence'],
    ],
    ['SnsStore', ['region', 'persistence']],
    ['S3Store', ['persistence']],
  ])('has %s with the fields %j', (kind, fields) => {
    const gone = fields.filter((name) => !(name in (parts[kind] ?? {})));
    expect(gone, `fauxqs keeps these fields of ${kind} elsewhere now`).toEqual([]);
  });

  it('makes and filters messages as the publisher expects', () => {
    const message = modules.SqsStore.createMessage('body', {}, 5);
    expect(message.delayUntil).toBe(message.sentTimestamp + 5_000);
    const attributes = { clinic: { DataType: 'String', StringValue: 'a' } };
    expect(modules.matchesFilterPolicy({ clinic: ['a'] }, attributes)).toBe(true);
    expect(modules.matchesFilterPolicyOnBody({ clinic: ['a'] }, '{"clinic":"b"}')).toBe(false);
  });
});
