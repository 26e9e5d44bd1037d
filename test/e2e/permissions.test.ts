/** A permission taken out of the stack is missed on the laptop, before anybody deploys. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { synthesise } from '../../local/synthesise.ts';
import { startTestStack } from '../support/local-stack.ts';
import { openClinic } from './clinic.ts';

const root = join(import.meta.dirname, '..', '..');
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

/** Takes one action out of every role but the local stack's owner. */
function without(action: string): void {
  const file = readdirSync(cdkOut).find((name) => name.endsWith('.template.json'));
  if (file === undefined) throw new Error('no template');
  const template = JSON.parse(readFileSync(join(cdkOut, file), 'utf8')) as Template;
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
  writeFileSync(join(cdkOut, file), JSON.stringify(template));
}

it('answers AccessDenied when sns:Publish is taken out, and keeps the text', {
  timeout: 90_000,
}, async () => {
  cpSync(await synthesise(root, join(root, '.ebb', 'cdk.out')), cdkOut, { recursive: true });
  without('sns:Publish');
  const stack = await startTestStack({ cdkOut });
  try {
    await stack.call('POST', '/_local/clock', { body: { to: '2030-01-07T18:00:00Z' } });
    const clinic = await openClinic(stack, 'denied', '+12065550196');
    const ana = await clinic.enrol('+12065550123');
    expect(await ana.texts()).toEqual([]);
    const lines = stack.logs.map(({ line }) => line).join('\n');
    expect(lines).toMatch(/AccessDenied|AuthorizationError/);
    expect((await ana.detail()).attention).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'undeliverable' })]),
    );
  } finally {
    await stack.close();
  }
});
