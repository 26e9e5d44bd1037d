import type { Authorizer } from '../iam/authorizer.ts';

/** Throws AccessDenied, in AWS's words, where the function's role lacks one of the actions on the resource. */
export function requirePermission(
  authorizer: Authorizer,
  accessKeyId: string,
  actions: readonly string[],
  resource: string,
): void {
  for (const action of actions) {
    const verdict = authorizer.authorize({ accessKeyId, action, resources: [resource] });
    if (!verdict.allowed) throw new Error(`AccessDenied: ${verdict.message}`);
  }
}
