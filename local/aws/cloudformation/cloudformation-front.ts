import { parseTemplate } from '../../cloudformation/read-stack.ts';
import { type QueryFields, type QueryService, queryFront } from '../wire/query-wire.ts';
import { callError, type ServiceFront } from '../wire/service-front.ts';
import type { AssetFolders } from './asset-folders.ts';
import { type ChangeSet, createChangeSet } from './change-set.ts';
import { changeSetAnswer, eventAnswer, partAnswer, stackAnswer } from './stack-answers.ts';
import { isDeleted, type StackRecord, type StackStore } from './stack-record.ts';
import type { StackWorkshop } from './stack-workshop.ts';

export interface CloudformationParts {
  readonly store: StackStore;
  readonly workshop: StackWorkshop;
  readonly assets: AssetFolders;
  readonly region: string;
  readonly accountId: string;
}

/** States in which a stack may be updated. */
const updatable = /^(CREATE|UPDATE|UPDATE_ROLLBACK|IMPORT)_COMPLETE$/;

/** CloudFormation, as far as CDK and the commands of this repository ask it. */
export function createCloudformationFront(parts: CloudformationParts): ServiceFront {
  const { store, workshop, assets, region, accountId } = parts;
  const arnPrefix = `arn:aws:cloudformation:${region}:${accountId}:`;
  const changeSets = new Map<string, ChangeSet>();

  function stackNamed(nameOrId: string): StackRecord {
    const record = store.find(nameOrId);
    if (record === undefined) throw callError('ValidationError', `Stack with id ${nameOrId} does not exist`);
    return record;
  }
  const keyOf = (stackId: string, name: string) => `${stackId} ${name}`;

  /** By its ARN, or by its name and the stack's. */
  function findChangeSet(fields: QueryFields): ChangeSet | undefined {
    const name = fields.text('ChangeSetName');
    const byId = [...changeSets.values()].find(({ id }) => id === name);
    const stack = store.find(fields.text('StackName'));
    return byId ?? (stack && changeSets.get(keyOf(stack.id, name)));
  }
  function changeSetIn(fields: QueryFields): ChangeSet {
    const found = findChangeSet(fields);
    if (found !== undefined) return found;
    throw callError('ChangeSetNotFound', `ChangeSet [${fields.text('ChangeSetName')}] does not exist`, 404);
  }

  /** The stack that a change set is for; one that is to be created may have been proposed before. */
  function stackFor(name: string, kind: ChangeSet['kind']): StackRecord {
    const record = store.find(name);
    if (kind === 'UPDATE') {
      const { status, id } = stackNamed(name);
      if (updatable.test(status)) return stackNamed(name);
      throw callError('ValidationError', `Stack:${id} is in ${status} state and can not be updated.`);
    }
    if (record === undefined) return workshop.propose(name);
    if (record.status === 'REVIEW_IN_PROGRESS') return record;
    throw callError(
      'ValidationError',
      `Stack [${name}] already exists and cannot be created again with the changeSet [${record.status}].`,
    );
  }

  async function proposeChange(fields: QueryFields) {
    const [body, url] = [fields.text('TemplateBody'), fields.text('TemplateURL')];
    const template = body === '' ? await assets.textAt(url) : body;
    const kind = fields.text('ChangeSetType') === 'CREATE' ? 'CREATE' : 'UPDATE';
    const after = readTemplate(template);
    const stack = stackFor(fields.text('StackName'), kind);
    const set = createChangeSet(
      {
        name: fields.text('ChangeSetName'),
        stackId: stack.id,
        kind,
        template,
        parameters: fields.pairs('Parameters', 'ParameterKey', 'ParameterValue'),
        tags: fields.pairs('Tags', 'Key', 'Value'),
      },
      arnPrefix,
      kind === 'CREATE' ? undefined : readTemplate(stack.template),
      after,
    );
    changeSets.set(keyOf(stack.id, set.name), set);
    return { Id: set.id, StackId: stack.id };
  }

  function forget(set: ChangeSet): void {
    changeSets.delete(keyOf(set.stackId, set.name));
  }

  const operations: QueryService['operations'] = {
    DescribeStacks: (fields) => {
      const name = fields.text('StackName');
      const found = name === '' ? store.all().filter((one) => !isDeleted(one)) : [stackNamed(name)];
      return { Stacks: found.map(stackAnswer) };
    },
    GetTemplate: (fields) => ({ TemplateBody: stackNamed(fields.text('StackName')).template || '{}' }),
    DescribeStackEvents: (fields) => {
      const record = stackNamed(fields.text('StackName'));
      return { StackEvents: store.events(record.id).map((event) => eventAnswer(record, event)) };
    },
    ListStackResources: (fields) => {
      const record = stackNamed(fields.text('StackName'));
      const parts = Object.entries(record.parts);
      return { StackResourceSummaries: parts.map(([id, part]) => partAnswer(record, id, part)) };
    },
    CreateChangeSet: proposeChange,
    DescribeChangeSet: (fields) => {
      const set = changeSetIn(fields);
      return changeSetAnswer(set, stackNamed(set.stackId));
    },
    ExecuteChangeSet: (fields) => {
      const set = changeSetIn(fields);
      if (set.failure !== undefined) {
        throw callError(
          'InvalidChangeSetStatus',
          `ChangeSet [${set.id}] cannot be executed in its current status of [FAILED]`,
        );
      }
      forget(set);
      workshop.carryOut(set);
      return {};
    },
    DeleteChangeSet: (fields) => {
      const set = findChangeSet(fields);
      if (set !== undefined) forget(set);
      return {};
    },
    UpdateTerminationProtection: (fields) => {
      const record = stackNamed(fields.text('StackName'));
      store.put({ ...record, guarded: fields.text('EnableTerminationProtection') === 'true' });
      return { StackId: record.id };
    },
    DeleteStack: (fields) => {
      const record = store.find(fields.text('StackName'));
      if (record === undefined || isDeleted(record)) return {};
      if (record.guarded) {
        throw callError(
          'ValidationError',
          `Stack [${record.name}] cannot be deleted while TerminationProtection is enabled`,
        );
      }
      const retained = fields.texts('RetainResources');
      if (retained.length > 0 && record.status !== 'DELETE_FAILED') {
        throw callError(
          'ValidationError',
          'Specify which resources to retain only when the stack is in the DELETE_FAILED state.',
        );
      }
      workshop.demolish(record, retained);
      return {};
    },
  };

  return queryFront({
    namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
    asks: (fields) => {
      const named = fields.text('StackName');
      const name = store.find(named)?.name ?? named;
      const resource = name === '' ? '*' : `${arnPrefix}stack/${name}/*`;
      return [{ action: `cloudformation:${fields.action}`, resources: [resource] }];
    },
    operations,
  });
}

function readTemplate(text: string) {
  try {
    return parseTemplate(text, 'The template');
  } catch (error) {
    throw callError(
      'ValidationError',
      `Template format error: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
