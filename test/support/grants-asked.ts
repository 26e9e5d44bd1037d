/** What the functions of a running stack are asked about, kept for `compare-grants.ts` to look at when all have run. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LocalStack } from '../../local/cloudformation/local-stack.ts';
import type { Asked } from '../../local/iam/authorizer.ts';
import { granted, grantsUsed } from '../../local/iam/grants.ts';
import { roleStatements } from '../../local/iam/role-statements.ts';

/** What one stack knew and did; lines begin with the role. */
export interface AskedOfStack {
  readonly testFile: string;
  readonly granted: readonly string[];
  readonly used: readonly string[];
  readonly refused: readonly string[];
}

function lineOf(role: string, what: string): string {
  return `${role.replace(/[0-9A-F]{8}$/, '')} ${what}`;
}

/** Notes what a stack asks; `keep` writes it down where whoever compares asked for it. */
export function noteGrants(): { note: (asked: Asked) => void; keep: (stack: LocalStack) => void } {
  const folder = process.env.EBB_GRANTS_ASKED;
  const testFile = expect.getState().testPath ?? '';
  const asked = new Map<string, Asked>();
  return {
    note: (one) => {
      if (folder === undefined) return;
      const { action, resource, context } = one.request;
      asked.set(JSON.stringify([one.role, action, resource, context]), one);
    },
    keep: (stack) => {
      if (folder === undefined) return;
      const roles = stack.ofType('AWS::IAM::Role');
      const all: AskedOfStack = {
        testFile,
        granted: roles.flatMap((role) =>
          granted(roleStatements(stack, role)).map((line) => lineOf(role.logicalId, line)),
        ),
        used: [...asked.values()].flatMap(({ role, statements, request }) =>
          grantsUsed(statements, request).map((line) => lineOf(role, line)),
        ),
        refused: [...asked.values()]
          .filter(({ allowed }) => !allowed)
          .map(({ role, request }) => lineOf(role, `${request.action} on ${request.resource}`)),
      };
      writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(all));
    },
  };
}
