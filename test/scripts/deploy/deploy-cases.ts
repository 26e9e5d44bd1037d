/** A first deployment that fails; the command that goes on from there, and all that may follow, is in deploy.deep.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { TestStack } from '../../support/local-stack.ts';
import { createOperator } from './operator.ts';

/** The stack as it comes, with its guards down as in a first deployment. */
function unguarded(): string {
  return readFileSync(join(inject('cdkOut'), 'Ebb.template.json'), 'utf8')
    .replaceAll('"DeletionProtectionEnabled": true', '"DeletionProtectionEnabled": false')
    .replaceAll('"DeletionProtection": "ACTIVE"', '"DeletionProtection": "INACTIVE"');
}

/** What is asked of a deployment to the account of a stack that others use as well. */
export function deployCases(given: () => TestStack): void {
  it('is taken back whole where it failed, and a destroy says so and does nothing unasked', async () => {
    const operator = createOperator(given());
    try {
      given().aws.stacks.failNext('AWS::CloudFront::Distribution', 'Your account must be verified first.');
      expect(await operator.create('clinic-east', unguarded())).toBe('ROLLBACK_COMPLETE');
      const { said } = await operator.run('destroy', '--name', 'clinic-east');
      expect(said).toContain('Nothing was done.');
    } finally {
      operator.close();
    }
  });
}
