import type { LocalResource, LocalStack } from '../cloudformation/local-stack.ts';
import { objectAt, objectsAt, textsAt } from '../cloudformation/template.ts';
import { managedPolicyStatements } from './managed-policies.ts';
import { readStatements, type Statement } from './statement.ts';

/** Whether a policy resource is attached to the role of this name. */
function isAttached(policy: LocalResource, roleName: string): boolean {
  return textsAt(policy.properties(), 'Roles').includes(roleName);
}

function managed(stack: LocalStack, arn: string): readonly Statement[] {
  const own = stack.find('Ref', arn, 'AWS::IAM::ManagedPolicy');
  return own === undefined
    ? managedPolicyStatements(arn)
    : readStatements(objectAt(own.properties(), 'PolicyDocument'));
}

/** Every statement that a role holds: inline, attached by the template, managed by AWS or by the template. */
export function roleStatements(stack: LocalStack, role: LocalResource): readonly Statement[] {
  const properties = role.properties();
  return [
    ...objectsAt(properties, 'Policies').flatMap((policy) =>
      readStatements(objectAt(policy, 'PolicyDocument')),
    ),
    ...textsAt(properties, 'ManagedPolicyArns').flatMap((arn) => managed(stack, arn)),
    ...stack
      .ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy')
      .filter((policy) => isAttached(policy, role.name))
      .flatMap((policy) => readStatements(objectAt(policy.properties(), 'PolicyDocument'))),
  ];
}
