import { type ConditionContext, conditionsMet } from './conditions.ts';
import type { Statement } from './statement.ts';
import { matchesPattern } from './wildcard.ts';

/** One action on one resource. */
export interface AccessRequest {
  /** `sqs:SendMessage`. */
  readonly action: string;
  /** An ARN, or `*` for an action that has no resource. */
  readonly resource: string;
  readonly context: ConditionContext;
}

/** `implicit-deny`: no statement allows it. `explicit-deny`: one forbids it, whatever others allow. */
export type Verdict = 'allow' | 'implicit-deny' | 'explicit-deny';

function matchesAction(patterns: readonly string[], action: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern.toLowerCase(), action.toLowerCase()));
}

function matchesResource(patterns: readonly string[], resource: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, resource));
}

/** Whether a statement speaks of the request at all. Neither resource list set (a trust policy) means any. */
function appliesTo(statement: Statement, request: AccessRequest): boolean {
  const { actions, notActions, resources, notResources } = statement;
  const action =
    actions !== undefined
      ? matchesAction(actions, request.action)
      : notActions !== undefined && !matchesAction(notActions, request.action);
  const resource =
    resources !== undefined
      ? matchesResource(resources, request.resource)
      : notResources === undefined || !matchesResource(notResources, request.resource);
  return action && resource && conditionsMet(statement.conditions, request.context);
}

/** Evaluates statements as IAM does: a Deny wins, then an Allow, else nothing is allowed. */
export function evaluate(statements: readonly Statement[], request: AccessRequest): Verdict {
  const speaking = statements.filter((statement) => appliesTo(statement, request));
  if (speaking.some((statement) => statement.effect === 'Deny')) return 'explicit-deny';
  return speaking.length > 0 ? 'allow' : 'implicit-deny';
}
