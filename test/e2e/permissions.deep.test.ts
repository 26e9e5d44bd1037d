/** A permission taken out of the stack is missed on the laptop, before anybody deploys. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, expect, inject, it } from 'vitest';
import { accessKeyIdOf } from '../../local/iam/access-keys.ts';
import { startTestStack } from '../support/local-stack.ts';
import { openClinic } from './clinic.ts';

const cdkOut = mkdtempSync(join(tmpdir(), 'ebb-cdk-out-'));
afterAll(() => rmSync(cdkOut, { recursive: true, force: true }));

interface Statement {
  Action: string | string[];
}
interface Template {
  Resources: Record<
    string,
    {
      Type: string;
      Properties: {
        PolicyDocument?: { Statement: Statement[] };
        Policies?: { PolicyDocument: { Statement: Statement[] } }[];
      };
    }
  >;
}

function readTemplate(): { file: string; template: Template } {
  const name = readdirSync(cdkOut).find((file) => file.endsWith('.template.json'));
  if (name === undefined) throw new Error('no template');
  const file = join(cdkOut, name);
  return { file, template: JSON.parse(readFileSync(file, 'utf8')) as Template };
}

/** The logical id of a function. */
function functionId(name: string): string {
  const [id] =
    Object.entries(readTemplate().template.Resources).find(
      ([logicalId, { Type }]) => Type === 'AWS::Lambda::Function' && logicalId.startsWith(`${name}Function`),
    ) ?? [];
  if (id === undefined) throw new Error(`no function ${name}`);
  return id;
}

/** Takes one action out of every role but the local stack's owner. */
function without(action: string): void {
  const { file, template } = readTemplate();
  for (const { Type, Properties } of Object.values(template.Resources)) {
    if (!Type.startsWith('AWS::IAM::')) continue;
    const documents = [
      Properties.PolicyDocument,
      ...(Properties.Policies ?? []).map((policy) => policy.PolicyDocument),
    ];
    for (const document of documents) {
      for (const statement of document?.Statement ?? []) {
        if (Array.isArray(statement.Action))
          statement.Action = statement.Action.filter((name) => name !== action);
        else if (statement.Action === action) statement.Action = 'none:Nothing';
      }
    }
  }
  writeFileSync(file, JSON.stringify(template));
}

it('answers AccessDenied when sns:Publish is taken out, and for a partition that a function may not read', async () => {
  cpSync(inject('cdkOut'), cdkOut, { recursive: true });
  without('sns:Publish');
  const stack = await startTestStack({ cdkOut });
  try {
    await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
    const clinic = await openClinic(stack, 'denied', '+12065550196');
    const ana = await clinic.enrol('+12065550123');
    expect(await ana.texts()).toEqual([]);
    // Wake reads patients and settings; the key that hashes numbers is in the same table and not for it.
    const [table] =
      (await stack.clients.dynamodb.send(new ListTablesCommand({}))).TableNames?.filter((name) =>
        name.includes('History'),
      ) ?? [];
    const dynamodb = new DynamoDBClient({
      endpoint: stack.awsUrl,
      region: 'us-east-1',
      credentials: { accessKeyId: accessKeyIdOf('Ebb', functionId('wake')), secretAccessKey: 'any' },
    });
    const partition = async (pk: string) => {
      const asked = {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      };
      return (await dynamodb.send(new QueryCommand(asked))).Items?.length;
    };
    expect(await partition('CLINIC#denied')).toBe(1);
    await expect(partition('KEY#denied')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    dynamodb.destroy();
    const lines = stack.logs.map(({ line }) => line).join('\n');
    expect(lines).toMatch(/AccessDenied|AuthorizationError/);
    expect((await ana.detail()).attention).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'undeliverable' })]),
    );
  } finally {
    await stack.close();
  }
});
