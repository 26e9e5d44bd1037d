import {
  DeleteStackCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonFor } from '../../../scripts/destroy/kept-parts.ts';
import type { Resources } from '../../infra/template.ts';
import { startTestStack, type TestStack } from '../../support/local-stack.ts';
import { createOperator } from './operator.ts';
import { templateOf } from './template-of.ts';

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

describe('a stranger', () => {
  const deploy = ['deploy', '--name', 'clinic-east', '--email', 'ops@example.org'] as const;
  const clinic = (
    '--id harbor --admin owner@harbor.example --clinic-name Harbor --phone +12065550100 ' +
    '--time-zone America/Los_Angeles --country US'
  ).split(' ');
  const patient = {
    firstName: 'Ana',
    phone: '+12065550123',
    timeZone: 'America/Los_Angeles',
    language: 'en',
    condition: 'back-pain',
  };
  let url = '';
  let outputs: Record<string, string> = {};

  it('goes on where a first deployment failed, and is told what comes next', async () => {
    stack.aws.stacks.failNext('AWS::CloudFront::Distribution', 'Your account must be verified first.');
    expect(await operator.create('clinic-east', templateOf(false))).toBe('ROLLBACK_COMPLETE');

    const { said, code } = await operator.run(...deploy);
    expect([code, said]).toEqual([0, expect.stringContaining('clinic-east is deployed. What comes next:')]);
    expect(said).toContain('was begun before and is not whole (ROLLBACK_COMPLETE)');
    expect(said).toContain('Confirm the mail that AWS sent to ops@example.org');
    expect(said).toContain('There is no number yet.');
    const described = await operator.describeStack('clinic-east');
    outputs = described.outputs;
    expect(described.found).toMatchObject({
      StackStatus: 'UPDATE_COMPLETE',
      EnableTerminationProtection: true,
    });
    const template = await operator.cloudformation.send(new GetTemplateCommand({ StackName: 'clinic-east' }));
    expect(template.TemplateBody).toContain('"DeletionProtectionEnabled": true');
  });

  it('finds the pages and their configuration at the address of the deployment', async () => {
    url = outputs.DashboardUrl ?? '';
    const page = await (await fetch(`${url}/today`)).text();
    const script = /src="\/?([^"]+\.js)"/.exec(page)?.[1];
    const answer = await fetch(`${url}/${script}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    const config = (await (await fetch(`${url}/config.json`)).json()) as Record<string, string>;
    expect(config).toMatchObject({ apiUrl: '', clientId: outputs.ClientId });
  });

  it('makes the first clinic by the deployment’s name, which texts its first patient', async () => {
    const nowhere = await operator.run('create-clinic', ...clinic);
    expect(nowhere.said).toContain('--name <deployment> on AWS, or --local on this machine');
    const east = ['create-clinic', '--name', 'clinic-east', ...clinic] as const;
    const unnumbered = await operator.run(...east);
    expect(unnumbered.said).toContain('There is no number to text from yet');
    const elsewhere = await operator.run('create-clinic', '--name', 'west', ...clinic);
    expect(elsewhere.said).toContain('There is no deployment west');
    const numbered = await operator.run('deploy', '--name', 'clinic-east', '--number', 'simulator');
    const number = (await operator.describeStack('clinic-east')).outputs.PhoneNumber ?? '';
    expect(numbered.said).toContain(`${number} is yours. Here it sends at once`);
    const foreign = await operator.run(...east, '--number', '+12065550199');
    expect(foreign.said).toContain('+12065550199 is no number of this account');
    expect([nowhere.code, unnumbered.code, elsewhere.code, foreign.code]).toEqual([1, 1, 1, 1]);

    const made = await operator.run(...east);
    expect([made.code, made.said]).toEqual([0, expect.stringContaining(`signs in at ${url}`)]);
    expect(made.said).toContain('"Mail to owner@harbor.example: ..."');
    expect(made.said).toContain('reaches no phone');
    const bay = east.map((word) => (word === 'harbor' ? 'bay' : word.replace('owner@harbor', 'owner@bay')));
    const second = await operator.run(bay[0] ?? '', ...bay.slice(1));
    expect(second.said).toContain(`${number} is the number of another clinic here already`);
    expect(stack.control.invitations().map(({ to }) => to)).toEqual(['owner@harbor.example']);

    const { token } = (await (await fetch(`${url}/_local/token?clinic=harbor&role=admin`)).json()) as {
      token: string;
    };
    const enrolled = await fetch(`${url}/clinics/harbor/patients`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'first',
      },
      body: JSON.stringify(patient),
    });
    expect(enrolled.status).toBe(201);
    // At night the invitation waits for the patient's hours.
    const moved = await fetch(`${url}/_local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: 'P1D' }),
    });
    expect(moved.status).toBe(200);
    expect(stack.control.texts(patient.phone).map(({ from }) => from)).toEqual([number]);
    // The stack that the laptop runs by itself knows nothing of it.
    expect((await stack.call('GET', '/_local/patients')).json).toEqual([]);
  });

  it('updates by the same command, and says again only what is new', async () => {
    const before = stack.control.texts().length;
    const { said, code } = await operator.run('deploy', '--name', 'clinic-east', '--spend-limit', '50');
    expect([code, said]).toEqual([0, expect.stringContaining('ops@example.org')]);
    const after = await operator.describeStack('clinic-east');
    expect(JSON.parse(after.outputs.Settings ?? '')).toMatchObject({
      operatorEmail: 'ops@example.org',
      smsSpendLimitUsd: 50,
    });
    expect(after.outputs.HistoryTable).toBe(outputs.HistoryTable);
    const patients = (await (await fetch(`${url}/_local/patients`)).json()) as unknown[];
    expect([patients.length, stack.control.texts().length]).toEqual([1, before]);
  });

  it('is refused a deletion by AWS itself, and destroys by a command that says what stays and why', async () => {
    const deleting = operator.cloudformation.send(new DeleteStackCommand({ StackName: 'clinic-east' }));
    await expect(deleting).rejects.toThrow(/TerminationProtection is enabled/);
    const told = await operator.run('destroy', '--name', 'clinic-east');
    expect(told.said).toContain('Nothing was done.');
    expect(told.said).toContain(`${outputs.HistoryTable}\n     the history of every patient`);

    const { said, code } = await operator.run('destroy', '--name', 'clinic-east', '--yes');
    expect([code, said]).toEqual([0, expect.stringContaining('clinic-east is gone.')]);
    await expect(operator.describeStack('clinic-east')).rejects.toThrow(/does not exist/);
    await expect(fetch(url)).rejects.toThrow();
    const history = new DescribeTableCommand({ TableName: outputs.HistoryTable });
    expect((await stack.clients.dynamodb.send(history)).Table?.TableName).toBe(outputs.HistoryTable);
    const views = new DescribeTableCommand({ TableName: outputs.ViewsTable });
    await expect(stack.clients.dynamodb.send(views)).rejects.toThrow();
  });
});

describe('a first deployment', () => {
  it('that fails at any of its parts is taken back whole, and can be made again under its name', async () => {
    const template = templateOf(false);
    const { Resources: parts } = JSON.parse(template) as { Resources: Resources };
    for (const part of Object.keys(parts)) {
      stack.aws.stacks.failNext(part, 'broken on purpose');
      expect([part, await operator.create('first', template)]).toEqual([part, 'ROLLBACK_COMPLETE']);
      const { StackResourceSummaries: left = [] } = await operator.cloudformation.send(
        new ListStackResourcesCommand({ StackName: 'first' }),
      );
      const stayed = left.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE');
      expect([part, stayed.map(({ LogicalResourceId }) => LogicalResourceId)]).toEqual([part, []]);
      expect(await operator.remove('first')).toBe('DELETE_COMPLETE');
    }
  });

  it('with its guards up from the beginning would have blocked the next', async () => {
    stack.aws.stacks.failNext('AWS::CloudWatch::Alarm', 'broken on purpose');
    expect(await operator.create('guarded', templateOf(true))).toBe('ROLLBACK_FAILED');
  });

  it('whose guards could not be put up says by the next try what comes next, as the first would have', async () => {
    const half = ['deploy', '--name', 'half', '--email', 'ops@example.org'] as const;
    const first = operator.run(...half);
    const status = () =>
      operator.describeStack('half').then(
        ({ found }) => found?.StackStatus,
        () => undefined,
      );
    await expect.poll(status).toBe('CREATE_COMPLETE');
    stack.aws.stacks.failNext('AWS::DynamoDB::GlobalTable', 'AWS is busy.');
    expect(await first).toMatchObject({
      code: 1,
      said: expect.stringContaining('run the same command again'),
    });

    const { said, code } = await operator.run(...half);
    expect([code, said]).toEqual([0, expect.stringContaining('half is deployed. What comes next:')]);
    expect(said).toContain('There is no number yet.');
    expect((await operator.describeStack('half')).found?.EnableTerminationProtection).toBe(true);
  });

  it('keeps in the end what the command to destroy it gives reasons for', () => {
    const { Resources: parts } = JSON.parse(templateOf(true)) as { Resources: Resources };
    const kept = Object.entries(parts).filter(([, { DeletionPolicy }]) =>
      DeletionPolicy?.startsWith('Retain'),
    );
    expect(kept.length).toBeGreaterThan(6);
    expect(kept.map(([logicalId]) => logicalId).filter((id) => reasonFor(id) === undefined)).toEqual([]);
  });
});
