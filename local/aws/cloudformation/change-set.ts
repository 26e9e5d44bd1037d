import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Template } from '../../cloudformation/template.ts';

export interface Change {
  readonly action: 'Add' | 'Modify' | 'Remove';
  readonly logicalId: string;
  readonly type: string;
}

/** What is proposed for a stack, until it is carried out or thrown away. */
export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly createdAt: string;
  readonly kind: 'CREATE' | 'UPDATE';
  /** As it was given. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  /** Why it cannot be carried out, in AWS's own words, which CDK looks for. */
  readonly failure?: string;
}

const nothingNew =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

/** What differs between two templates, part by part. */
function changesBetween(before: Template | undefined, after: Template): Change[] {
  const old = before?.Resources ?? {};
  const added = Object.entries(after.Resources).flatMap(([logicalId, resource]): Change[] => {
    const known = old[logicalId];
    if (known === undefined) return [{ action: 'Add', logicalId, type: resource.Type }];
    return isDeepStrictEqual(known, resource) ? [] : [{ action: 'Modify', logicalId, type: resource.Type }];
  });
  const removed = Object.entries(old)
    .filter(([logicalId]) => after.Resources[logicalId] === undefined)
    .map(([logicalId, { Type }]): Change => ({ action: 'Remove', logicalId, type: Type }));
  return [...added, ...removed];
}

/** Makes a change set out of what was given. */
export function createChangeSet(
  given: Omit<ChangeSet, 'id' | 'createdAt' | 'changes' | 'failure'>,
  arnPrefix: string,
  before: Template | undefined,
  after: Template,
): ChangeSet {
  const same = before !== undefined && isDeepStrictEqual(before, after);
  return {
    ...given,
    id: `${arnPrefix}changeSet/${given.name}/${randomUUID()}`,
    createdAt: new Date().toISOString(),
    changes: changesBetween(before, after),
    ...(same && { failure: nothingNew }),
  };
}
