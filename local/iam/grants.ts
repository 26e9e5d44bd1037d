import { conditionsMet } from './conditions.ts';
import { type AccessRequest, evaluate } from './evaluate.ts';
import type { Statement } from './statement.ts';

/** The least that a role can be given: one action on one resource, of one partition where its statement names some. */
interface Grant {
  readonly action: string;
  readonly resource: string;
  /** A pattern of partitions; none where the statement is held to none. */
  readonly key: string | undefined;
  /** The statement that would be left if it gave nothing else. */
  readonly alone: Statement;
}

const keysOf = 'dynamodb:LeadingKeys';
const everyKey = 'ForAllValues:StringLike';

/** A statement of several actions, resources and partitions, as one for each. */
function grantsIn(statement: Statement): Grant[] {
  const { actions = [], resources, notResources = [] } = statement;
  const keys: readonly (string | undefined)[] = statement.conditions[everyKey]?.[keysOf] ?? [undefined];
  return actions.flatMap((action) =>
    (resources ?? ['']).flatMap((resource) =>
      keys.map((key) => ({
        action,
        resource: resources === undefined ? `anything but ${notResources.join(', ')}` : resource,
        key,
        alone: {
          ...statement,
          actions: [action],
          ...(resources !== undefined && { resources: [resource] }),
          // One call may name several partitions; each of them uses a grant of its own.
          ...(key !== undefined && { conditions: { 'ForAnyValue:StringLike': { [keysOf]: [key] } } }),
        },
      })),
    ),
  );
}

/** A name of the template without what CDK and the local stack add to it. */
function plain(resource: string): string {
  return resource
    .replace(/^arn:aws:([^:]*):[^:]*:[^:]*:/, '$1:')
    .replaceAll(/\b[Ee]bb-|-?[0-9A-Fa-f]{8}(?=-|\/|:|\*|$)(-[0-9a-z]{6,})?/g, '');
}

function inWords({ action, resource, key }: Grant): string {
  return `${action} on ${plain(resource)}${key === undefined ? '' : ` of ${key}`}`;
}

/** Everything that statements give, in words. */
export function granted(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) => grantsIn(statement).map(inWords));
}

/** What of it one request used, in words; nothing for one that is refused. */
export function grantsUsed(statements: readonly Statement[], request: AccessRequest): string[] {
  return statements
    .filter((statement) => conditionsMet(statement.conditions, request.context))
    .flatMap(grantsIn)
    .filter(({ alone }) => evaluate([alone], request) === 'allow')
    .map(inWords);
}
