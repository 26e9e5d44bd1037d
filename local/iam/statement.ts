import { isObject, type JsonObject, listOf, objectsAt } from '../cloudformation/template.ts';

/** One statement of a policy document, with every intrinsic resolved. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[] | undefined;
  readonly notActions: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly notResources: readonly string[] | undefined;
  /** Operator to context key to the values it is compared with. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** `Service:sns.amazonaws.com`, `AWS:arn...` or `*`; only resource policies have any. */
  readonly principals: readonly string[];
}

function texts(value: unknown): readonly string[] | undefined {
  return value === undefined ? undefined : listOf(value).map(String);
}

function readPrincipals(value: unknown): readonly string[] {
  if (!isObject(value)) return listOf(value).map(String);
  return Object.entries(value).flatMap(([kind, names]) =>
    listOf(names).map((name) => `${kind}:${String(name)}`),
  );
}

function readConditions(value: unknown): Statement['conditions'] {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(isObject(keys) ? keys : {}).map(([key, wanted]) => [key, listOf(wanted).map(String)]),
      ),
    ]),
  );
}

/** The statements of a resolved policy document. Anything but `Deny` as an effect is an `Allow`, as in IAM. */
export function readStatements(document: JsonObject): readonly Statement[] {
  return objectsAt(document, 'Statement').map((statement) => ({
    effect: statement.Effect === 'Deny' ? 'Deny' : 'Allow',
    actions: texts(statement.Action),
    notActions: texts(statement.NotAction),
    resources: texts(statement.Resource),
    notResources: texts(statement.NotResource),
    conditions: readConditions(statement.Condition),
    principals: readPrincipals(statement.Principal),
  }));
}
