import { randomUUID } from 'node:crypto';
import type { AwsClients } from '../../cloudformation/aws-clients.ts';
import { messageOf } from '../../cloudformation/aws-error.ts';
import { type LocalResource, openStack } from '../../cloudformation/local-stack.ts';
import { parseTemplate } from '../../cloudformation/read-stack.ts';
import type { MovableClock } from '../../clock.ts';
import { outputsOf } from '../../outputs.ts';
import type { StackRunner } from '../local-aws.ts';
import type { AssetFolders } from './asset-folders.ts';
import type { ChangeSet } from './change-set.ts';
import { createStackEngine, type OpenedStack } from './stack-engine.ts';
import { isDeleted, type StackRecord, type StackStore } from './stack-record.ts';

export interface WorkshopParts {
  readonly store: StackStore;
  readonly clients: () => AwsClients;
  readonly assets: AssetFolders;
  readonly region: string;
  readonly accountId: string;
  readonly endpoint: string;
  /** Stacks are as old as it says, which the doctor reads: the machine's own may be months behind. */
  readonly clock: Pick<MovableClock, 'now'>;
}

/** What a stack goes through from its first change set to its deletion. */
export interface StackWorkshop {
  /** A stack that is only proposed so far. */
  readonly propose: (name: string) => StackRecord;
  /** Begins to carry a change set out; what becomes of it stands in the record. */
  readonly carryOut: (changeSet: ChangeSet) => void;
  readonly demolish: (record: StackRecord, retained: readonly string[]) => void;
  /** The next part of this logical id or type that is to be made fails, once. */
  readonly failNext: (part: string, reason: string) => void;
  /** From now on stacks that are whole are run by this; those that are whole already at once. */
  readonly runWith: (runner: StackRunner) => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
}

/** Makes the workshop. */
export function createStackWorkshop(parts: WorkshopParts): StackWorkshop {
  const { store, region, accountId } = parts;
  const timeNow = () => new Date(parts.clock.now()).toISOString();
  const failures = new Map<string, string>();
  const underWay = new Set<Promise<void>>();
  let runner: StackRunner | undefined;

  function failureOf({ logicalId, type }: LocalResource): string | undefined {
    const key = [logicalId, type].find((one) => failures.has(one));
    const reason = key === undefined ? undefined : failures.get(key);
    if (key !== undefined) failures.delete(key);
    return reason;
  }
  const engine = createStackEngine({ store, clients: parts.clients, failureOf });

  function open({ name, uuid, webUrl, parameters }: StackRecord, text: string): OpenedStack {
    const template = parseTemplate(text, name);
    const source = { name, region, account: accountId, template, assetPath: parts.assets.folderOf };
    const place = { stackName: name, uuid, region, accountId, awsEndpoint: parts.endpoint, webUrl };
    return { stack: openStack(source, place, parameters), template };
  }

  async function run(record: StackRecord, opened: OpenedStack): Promise<string | undefined> {
    if (runner === undefined) return undefined;
    try {
      await parts.assets.fetch(opened.template);
      await runner.run(opened.stack, record.uuid, outputsIn(record, opened));
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  }

  async function create(record: StackRecord, { template, parameters, tags }: ChangeSet): Promise<void> {
    const webUrl = (await runner?.placeFor(record.name, undefined)) ?? `https://${record.name}.local`;
    const begun = engine.set(
      store.put({ ...record, webUrl, template, parameters, tags }),
      'CREATE_IN_PROGRESS',
    );
    const opened = open(begun, template);
    const failure = (await engine.make(record.id, opened)) ?? (await run(begun, opened));
    if (failure === undefined) return finish(begun, opened, 'CREATE_COMPLETE');
    engine.set(begun, 'ROLLBACK_IN_PROGRESS', `The following resource(s) failed to create: ${failure}`);
    await runner?.stop(record.name);
    const left = await engine.remove(record.id, opened, madeOf(record.id), 'its creation is taken back');
    const reason =
      left.length === 0 ? undefined : `The following resource(s) failed to delete: [${left.join(', ')}].`;
    engine.set(begun, left.length === 0 ? 'ROLLBACK_COMPLETE' : 'ROLLBACK_FAILED', reason);
  }

  /** The parts that are there, or were begun. */
  function madeOf(stackId: string): string[] {
    return Object.entries(store.find(stackId)?.parts ?? {})
      .filter(([, { status }]) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED')
      .map(([logicalId]) => logicalId);
  }

  async function update(
    record: StackRecord,
    { template, parameters, tags, changes }: ChangeSet,
  ): Promise<void> {
    engine.set(record, 'UPDATE_IN_PROGRESS');
    const before = open(record, record.template);
    const next = { ...record, template, parameters, tags };
    const opened = open(next, template);
    const added = opened.stack.resources
      .map(({ logicalId }) => logicalId)
      .filter((logicalId) => !madeOf(record.id).includes(logicalId));
    const changed = new Set(changes.map(({ logicalId }) => logicalId));
    const failure = (await engine.make(record.id, opened, changed)) ?? (await run(next, opened));
    if (failure !== undefined) {
      engine.set(record, 'UPDATE_ROLLBACK_IN_PROGRESS', failure);
      const left = await engine.remove(record.id, opened, added, 'its creation is taken back');
      const again = (await engine.make(record.id, before)) ?? (await run(record, before));
      const whole = left.length === 0 && again === undefined;
      engine.set(record, whole ? 'UPDATE_ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_FAILED', failure);
      return;
    }
    store.put({ ...(store.find(record.id) ?? record), template, parameters, tags });
    engine.set(record, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
    const wanted = new Set(opened.stack.resources.map(({ logicalId }) => logicalId));
    const dropped = madeOf(record.id).filter((logicalId) => !wanted.has(logicalId));
    await engine.remove(record.id, before, dropped, 'it is deleted');
    finish(record, opened, 'UPDATE_COMPLETE');
  }

  function outputsIn({ webUrl }: StackRecord, { stack, template }: OpenedStack): Record<string, string> {
    // A template makes addresses of AWS: pages at CloudFront, the API and the sign-in. One address here answers for all.
    const secure = webUrl.replace(/^http:/, 'https:');
    const here = (value: string) =>
      value
        .replaceAll(secure, webUrl)
        .replace(/^https:\/\/[\w-]+\.execute-api\.[\w-]+\.amazonaws\.com/, webUrl)
        .replace(/^https:\/\/[\w-]+\.auth\.[\w-]+\.amazoncognito\.com/, `${webUrl}/oidc`);
    return Object.fromEntries(
      Object.entries(outputsOf({ template }, stack)).map(([name, value]) => [name, here(value)]),
    );
  }

  function finish(record: StackRecord, opened: OpenedStack, status: string): void {
    const outputs = outputsIn(record, opened);
    const kept = store.find(record.id) ?? record;
    const updatedAt = status === 'UPDATE_COMPLETE' ? { updatedAt: timeNow() } : {};
    store.put({ ...kept, outputs, ...updatedAt });
    engine.set(record, status);
  }

  async function destroy(record: StackRecord, retained: readonly string[]): Promise<void> {
    engine.set(record, 'DELETE_IN_PROGRESS');
    await runner?.stop(record.name);
    const opened = record.template === '' ? undefined : open(record, record.template);
    const left = opened
      ? await engine.remove(record.id, opened, madeOf(record.id), 'it is deleted', retained)
      : [];
    if (left.length > 0) {
      engine.set(
        record,
        'DELETE_FAILED',
        `The following resource(s) failed to delete: [${left.join(', ')}].`,
      );
      return;
    }
    const kept = store.find(record.id) ?? record;
    store.put({ ...kept, deletedAt: timeNow() });
    engine.set(record, 'DELETE_COMPLETE');
  }

  /** What nobody foresaw leaves a stack that says so, and not one that is under way for ever. */
  function begin(record: StackRecord, failed: string, work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => void engine.set(record, failed, messageOf(error)))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  return {
    propose: (name) => {
      const uuid = randomUUID();
      const record: StackRecord = {
        id: `arn:aws:cloudformation:${region}:${accountId}:stack/${name}/${uuid}`,
        uuid,
        name,
        createdAt: timeNow(),
        status: 'REVIEW_IN_PROGRESS',
        guarded: false,
        template: '',
        parameters: {},
        tags: {},
        outputs: {},
        parts: {},
        webUrl: '',
      };
      return engine.set(store.put(record), 'REVIEW_IN_PROGRESS');
    },
    carryOut: (changeSet) => {
      const record = store.find(changeSet.stackId);
      if (record === undefined) return;
      if (changeSet.kind === 'CREATE') begin(record, 'ROLLBACK_FAILED', () => create(record, changeSet));
      else begin(record, 'UPDATE_ROLLBACK_FAILED', () => update(record, changeSet));
    },
    demolish: (record, retained) => begin(record, 'DELETE_FAILED', () => destroy(record, retained)),
    failNext: (part, reason) => {
      failures.set(part, reason);
    },
    runWith: async (given) => {
      runner = given;
      for (const record of store.all()) {
        if (isDeleted(record) || !/^(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE$/.test(record.status)) continue;
        const webUrl = await given.placeFor(record.name, record.webUrl);
        const moved = store.put({ ...record, webUrl });
        const opened = open(moved, moved.template);
        const failure = (await engine.make(record.id, opened)) ?? (await run(moved, opened));
        if (failure !== undefined) throw new Error(`The stack ${record.name} cannot go on: ${failure}`);
        finish(moved, opened, record.status);
      }
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
