import type { AwsClients } from '../../cloudformation/aws-clients.ts';
import { messageOf } from '../../cloudformation/aws-error.ts';
import { deletePart } from '../../cloudformation/delete-parts.ts';
import { deploy } from '../../cloudformation/deploy.ts';
import type { LocalResource, LocalStack } from '../../cloudformation/local-stack.ts';
import type { Template } from '../../cloudformation/template.ts';
import { isGuarded, type Occasion, staysBehind } from './guards.ts';
import { partOrder } from './part-order.ts';
import { isDeleted, type PartRecord, type StackRecord, type StackStore } from './stack-record.ts';

/** A stack that is being worked on: what it is to be, and what is kept of it. */
export interface OpenedStack {
  readonly stack: LocalStack;
  readonly template: Template;
}

export interface EngineParts {
  readonly store: StackStore;
  readonly clients: () => AwsClients;
  /** Why this part is to fail this once; undefined where it is not. */
  readonly failureOf: (part: LocalResource) => string | undefined;
}

/** Makes and deletes parts of stacks, one after another, and tells each step. */
export interface StackEngine {
  /** Sets the state of the whole stack and tells it as CloudFormation does. */
  readonly set: (record: StackRecord, status: string, reason?: string) => StackRecord;
  /** Makes the parts that are not there yet, and tells of those that changed; the first failure is the answer, in words. */
  readonly make: (
    stackId: string,
    opened: OpenedStack,
    changed?: ReadonlySet<string>,
  ) => Promise<string | undefined>;
  /** Takes parts away; answers those that could not go. */
  readonly remove: (
    stackId: string,
    opened: OpenedStack,
    logicalIds: readonly string[],
    occasion: Occasion,
    retained?: readonly string[],
  ) => Promise<readonly string[]>;
}

/** The parts of a stack that are there, and of which the local services know nothing else. */
function only(stack: LocalStack, resources: readonly LocalResource[]): LocalStack {
  return { ...stack, resources, ofType: (...types) => resources.filter(({ type }) => types.includes(type)) };
}

/** Their names are taken within another part alone: each API has a stage `$default`. */
const namedWithin: ReadonlySet<string> = new Set(['AWS::ApiGatewayV2::Stage']);

/** Makes the engine. */
export function createStackEngine({ store, clients, failureOf }: EngineParts): StackEngine {
  const recordOf = (stackId: string): StackRecord => {
    const record = store.find(stackId);
    if (record === undefined) throw new Error(`There is no stack ${stackId}.`);
    return record;
  };

  function step(stackId: string, logicalId: string, part: PartRecord): void {
    const record = recordOf(stackId);
    store.note({ ...record, parts: { ...record.parts, [logicalId]: part } });
    const { type, physicalId, status, reason } = part;
    store.tell(stackId, { logicalId, physicalId, type, status, ...(reason !== undefined && { reason }) });
  }

  function nameTaken(stackId: string, type: string, ownName: string): string | undefined {
    for (const other of store.all()) {
      if (other.id === stackId) continue;
      for (const part of Object.values(other.parts)) {
        const there = !isDeleted(other) || part.status === 'DELETE_SKIPPED';
        if (there && part.type === type && part.ownName === ownName && part.status !== 'DELETE_COMPLETE') {
          return `Resource of type '${type}' with identifier '${ownName}' already exists.`;
        }
      }
    }
    return undefined;
  }

  function partOf({ stack }: OpenedStack, part: LocalResource): Omit<PartRecord, 'status'> {
    const ownName = stack.isNamed(part) && !namedWithin.has(part.type) ? { ownName: part.name } : {};
    return { type: part.type, physicalId: stack.physicalId(part), ...ownName };
  }

  async function make(stackId: string, opened: OpenedStack, changed: ReadonlySet<string> = new Set()) {
    const { stack, template } = opened;
    const made: LocalResource[] = [];
    let failure: string | undefined;
    for (const logicalId of partOrder(template)) {
      const part = stack.resources.find((one) => one.logicalId === logicalId);
      if (part === undefined) continue;
      const before = recordOf(stackId).parts[logicalId];
      const isNew = before === undefined || before.status.startsWith('DELETE_');
      const whole = partOf(opened, part);
      const doing = isNew ? 'CREATE' : 'UPDATE';
      failure =
        (isNew || changed.has(logicalId) ? failureOf(part) : undefined) ??
        (whole.ownName === undefined ? undefined : nameTaken(stackId, part.type, whole.ownName));
      if (failure !== undefined) {
        step(stackId, logicalId, { ...whole, status: `${doing}_FAILED`, reason: failure });
        break;
      }
      made.push(part);
      if (isNew || changed.has(logicalId)) {
        step(stackId, logicalId, { ...whole, status: `${doing}_IN_PROGRESS` });
        step(stackId, logicalId, { ...whole, status: `${doing}_COMPLETE` });
      }
    }
    try {
      await deploy(only(stack, made), clients());
    } catch (error) {
      return failure ?? messageOf(error);
    }
    return failure;
  }

  async function remove(
    stackId: string,
    opened: OpenedStack,
    logicalIds: readonly string[],
    occasion: Occasion,
    retained: readonly string[] = [],
  ) {
    const { stack, template } = opened;
    const failed: string[] = [];
    for (const logicalId of partOrder(template).toReversed()) {
      const part = stack.resources.find((one) => one.logicalId === logicalId);
      const resource = template.Resources[logicalId];
      if (part === undefined || resource === undefined || !logicalIds.includes(logicalId)) continue;
      const { reason: _before, ...kept } = recordOf(stackId).parts[logicalId] ?? partOf(opened, part);
      if (staysBehind(resource, occasion) || retained.includes(logicalId)) {
        step(stackId, logicalId, { ...kept, status: 'DELETE_SKIPPED' });
        continue;
      }
      const refusal = isGuarded(part)
        ? `Resource ${part.name} cannot be deleted as deletion protection is enabled.`
        : await deletePart(stack, clients(), part).then(() => undefined, messageOf);
      const status = refusal === undefined ? 'DELETE_COMPLETE' : 'DELETE_FAILED';
      step(stackId, logicalId, { ...kept, status, ...(refusal !== undefined && { reason: refusal }) });
      if (refusal !== undefined) failed.push(logicalId);
    }
    return failed;
  }

  return {
    set: (record, status, reason) => {
      const { reason: _before, ...rest } = recordOf(record.id);
      const because = reason === undefined ? {} : { reason };
      store.tell(record.id, {
        logicalId: record.name,
        physicalId: record.id,
        type: 'AWS::CloudFormation::Stack',
        status,
        ...because,
      });
      return store.put({ ...rest, status, ...because });
    },
    make,
    remove,
  };
}
