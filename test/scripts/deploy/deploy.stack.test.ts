/** A first deployment, as short as it comes; all that may follow it is in deploy.deep.test.ts. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../../support/local-stack.ts';
import { createOperator, templateOf } from './operator.ts';

let stack: TestStack;
let operator: ReturnType<typeof createOperator>;

beforeAll(async () => {
  stack = await startTestStack();
  operator = createOperator(stack);
});
afterAll(async () => {
  operator?.close();
  await stack?.close();
});

it('that failed is taken back whole, goes on by the command, and serves the pages of its own address', async () => {
  stack.aws.stacks.failNext('AWS::CloudFront::Distribution', 'Your account must be verified first.');
  expect(await operator.create('clinic-east', templateOf(false))).toBe('ROLLBACK_COMPLETE');

  const { said, code } = await operator.run('deploy', '--name', 'clinic-east', '--email', 'ops@example.org');
  expect([code, said]).toEqual([0, expect.stringContaining('clinic-east is deployed. What comes next:')]);
  expect(said).toContain('was begun before and is not whole (ROLLBACK_COMPLETE)');
  expect(said).toContain('Confirm the mail that AWS sent to ops@example.org');

  const { found, outputs } = await operator.describeStack('clinic-east');
  expect(found).toMatchObject({ StackStatus: 'UPDATE_COMPLETE', EnableTerminationProtection: true });
  const config: unknown = await (await fetch(`${outputs.DashboardUrl ?? ''}/config.json`)).json();
  expect(config).toMatchObject({ apiUrl: '', clientId: outputs.ClientId });

  const told = await operator.run('destroy', '--name', 'clinic-east');
  expect(told.said).toContain('Nothing was done.');
  expect(told.said).toContain(`${outputs.HistoryTable ?? ''}\n     the history of every patient`);
});
