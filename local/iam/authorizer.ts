import type { Authorization } from '../aws/local-aws.ts';
import { scopeOf } from '../cloudformation/identities.ts';
import type { LocalStack } from '../cloudformation/local-stack.ts';
import { textAt } from '../cloudformation/template.ts';
import { accessKeyIdOf } from './access-keys.ts';
import type { ConditionContext } from './conditions.ts';
import { type AccessRequest, evaluate } from './evaluate.ts';
import { roleStatements } from './role-statements.ts';
import type { Statement } from './statement.ts';

/** One call as IAM sees it: those at the AWS endpoint, and `lambda:InvokeFunction`, which never passes it. */
interface AuthorizationRequest {
  /** Of the signature; or `role:<arn>` for a service that acts under a role, as Scheduler does. */
  readonly accessKeyId: string;
  /** `sqs:SendMessage`. */
  readonly action: string;
  /** ARNs; every one must be allowed. Empty for an action without a resource. */
  readonly resources: readonly string[];
  readonly conditionContext?: ConditionContext;
}

/** Holds the functions of a stack to the statements of their roles. */
export interface Authorizer {
  readonly authorize: (request: AuthorizationRequest) => Authorization;
  /**
   * From now on the functions and roles of this stack are held to their statements.
   * Before that nothing is known of any of them, and all calls are the operator's own.
   */
  readonly protect: (stack: LocalStack) => void;
}

/** One question of a function or role of the stack, with what it holds and what it was told. */
export interface Asked {
  /** As the template names its role. */
  readonly role: string;
  readonly statements: readonly Statement[];
  readonly request: AccessRequest;
  readonly allowed: boolean;
}

interface Principal {
  readonly role: string;
  /** As AWS names it in the refusal. */
  readonly name: string;
  readonly statements: readonly Statement[];
}

type FindPrincipal = (accessKeyId: string) => Principal | undefined;

function principalsOf(stack: LocalStack): FindPrincipal {
  const known = new Map<string, Principal>();
  const functions = new Map(
    stack
      .ofType('AWS::Lambda::Function')
      .map((resource) => [accessKeyIdOf(scopeOf(stack.place), resource.logicalId), resource]),
  );

  function ofRole(roleArn: string, session: string): Principal | undefined {
    const role = stack.find('Arn', roleArn, 'AWS::IAM::Role');
    if (role === undefined) return undefined;
    const name = `arn:aws:sts::${stack.place.accountId}:assumed-role/${role.name}/${session}`;
    return { name, role: role.logicalId, statements: roleStatements(stack, role) };
  }

  function make(accessKeyId: string): Principal | undefined {
    if (accessKeyId.startsWith('role:')) return ofRole(accessKeyId.slice('role:'.length), 'local');
    const resource = functions.get(accessKeyId);
    if (resource === undefined) return undefined;
    return ofRole(textAt(resource.properties(), 'Role') ?? '', resource.name);
  }

  return (accessKeyId) => {
    const found = known.get(accessKeyId) ?? make(accessKeyId);
    if (found !== undefined) known.set(accessKeyId, found);
    return found;
  };
}

/**
 * Makes the authorizer. Keys that belong to no function (the operator's, or whatever the owner of the laptop
 * uses with the AWS CLI) may do everything; policies are read at a function's first call, when the stack is up.
 * `onAsked` is told of every question about the others.
 */
export function createAuthorizer(onAsked: (asked: Asked) => void = () => undefined): Authorizer {
  const stacks = new Map<string, FindPrincipal>();
  return {
    protect: (stack) => {
      stacks.set(scopeOf(stack.place), principalsOf(stack));
    },
    authorize: (request) => {
      for (const find of stacks.values()) {
        const principal = find(request.accessKeyId);
        if (principal !== undefined) return judge(principal, request, onAsked);
      }
      if (stacks.size > 0 && request.accessKeyId.startsWith('role:')) {
        throw new Error(`No role in a template has the ARN ${request.accessKeyId.slice('role:'.length)}.`);
      }
      return { allowed: true };
    },
  };
}

function judge(
  principal: Principal,
  request: AuthorizationRequest,
  onAsked: (asked: Asked) => void,
): Authorization {
  const { action } = request;
  const resources = request.resources.length === 0 ? ['*'] : request.resources;
  for (const resource of resources) {
    const context = request.conditionContext ?? {};
    const asked = { action, resource, context };
    const verdict = evaluate(principal.statements, asked);
    onAsked({ ...principal, request: asked, allowed: verdict === 'allow' });
    if (verdict === 'allow') continue;
    const reason =
      verdict === 'explicit-deny'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    const message = `User: ${principal.name} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
    return { allowed: false, message };
  }
  return { allowed: true };
}
