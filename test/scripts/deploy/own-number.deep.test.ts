/** A stranger with a number and a name of their own: by the options of the deployment, and the commands that it prints. */
import { execFileSync } from 'node:child_process';
import {
  PinpointSMSVoiceV2Client,
  PutResourcePolicyCommand,
  RequestPhoneNumberCommand,
  UpdatePhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../../support/local-stack.ts';
import { createOperator } from './operator.ts';

let stack: TestStack;
let operator: ReturnType<typeof createOperator>;
let texts: PinpointSMSVoiceV2Client;

beforeAll(async () => {
  stack = await startTestStack();
  operator = createOperator(stack);
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'local' };
  texts = new PinpointSMSVoiceV2Client({ endpoint: stack.awsUrl, region: 'us-east-1', credentials });
});
afterAll(async () => {
  texts?.destroy();
  operator?.close();
  await stack?.close();
});

/** The words of a command as a shell hands them over. */
function wordsOf(command: string): string[] {
  return execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
    .trim()
    .split('\n');
}

const pascal = (option: string) =>
  option.replaceAll(/(?:^-|-)-?(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** What the AWS CLI would send for a command: its name, its region, and its options in the words of the API. */
function read(command: string): { name: string; region: string; input: Record<string, string | true> } {
  const [aws, service, name = '', ...rest] = wordsOf(command);
  expect([aws, service]).toEqual(['aws', 'pinpoint-sms-voice-v2']);
  const input: Record<string, string | true> = {};
  for (const [at, word] of rest.entries()) {
    const next = rest[at + 1];
    if (word.startsWith('--')) {
      input[pascal(word)] = next === undefined || next.startsWith('--') ? true : next;
    }
  }
  const { Region: region, ...others } = input;
  return { name, region: String(region), input: others };
}

/** Runs the commands that were printed. */
async function runPrinted(said: string): Promise<void> {
  const commands = said.match(/aws pinpoint-sms-voice-v2 .*/g) ?? [];
  for (const { name, region, input } of commands.map(read)) {
    expect(region).toBe('us-east-1');
    if (name === 'update-phone-number') {
      await texts.send(new UpdatePhoneNumberCommand({ PhoneNumberId: undefined, ...input }));
    } else {
      expect(name).toBe('put-resource-policy');
      await texts.send(new PutResourcePolicyCommand({ ResourceArn: undefined, Policy: undefined, ...input }));
    }
  }
}

it('deploys with both, does what is printed, and texts the first patient', async () => {
  const asked = await texts.send(
    new RequestPhoneNumberCommand({
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'TEN_DLC',
      RegistrationId: 'campaign-1',
    }),
  );
  const { PhoneNumber: number = '', PhoneNumberArn: arn = '' } = asked;
  const certificate = 'arn:aws:acm:us-east-1:000000000000:certificate/1-2';
  const named = ['--name', 'clinic-west'] as const;
  const options = [...named, '--email', 'ops@example.org', '--number-arn'] as const;
  const elsewhere = await operator.run('deploy', ...options, arn.replace('us-east-1', 'eu-west-1'));
  expect(elsewhere.said).toContain('is in eu-west-1, and this is a deployment in us-east-1');
  const deployed = await operator.run(
    ...([
      'deploy',
      ...options,
      arn,
      '--domain',
      'ebb.example.org',
      '--certificate-arn',
      certificate,
    ] as const),
  );
  expect([deployed.code, deployed.said]).toEqual([0, expect.stringContaining('clinic-west is deployed.')]);
  const [, next = ''] = deployed.said.split('What comes next:');
  const { outputs } = await operator.describeStack('clinic-west');
  const url = outputs.ApiUrl ?? '';
  expect(outputs.DashboardUrl).toBe('https://ebb.example.org');
  expect(next).toContain(`Staff sign in at ${url}\n`);
  expect(await (await fetch(`${url}/today`)).text()).toContain('<title>Ebb');

  const clinic =
    '--id harbor --admin owner@harbor.example --clinic-name Harbor --phone +12065550100 --time-zone UTC --country US';
  const create = () => operator.run('create-clinic', ...named, ...clinic.split(' '));
  const early = await create();
  expect([early.code, early.said]).toEqual([
    1,
    expect.stringContaining(`text to ${number} does not come to`),
  ]);
  const ill = await operator.run('doctor', ...named);
  expect(ill.said).toMatch(/ILL {2}Two-way texts: off.*\n.*\nILL {2}Who answers STOP: AWS does/);
  expect(ill.said).toMatch(/ILL {2}Policy of the number/);

  await runPrinted(next);
  const well = await operator.run('doctor', ...named);
  expect(well.said).toContain(`ok   Number: ${number}, TEN_DLC, ACTIVE.`);
  expect([well.said.match(/^ILL.*/gm), well.code]).toEqual([null, 0]);
  const made = await create();
  expect([made.code, made.said]).toEqual([0, expect.stringContaining(`signs in at ${url}\n`)]);
  expect(made.said).toContain('a line in the terminal of npm start here');

  const { token } = (await (await fetch(`${url}/_local/token?clinic=harbor&role=admin`)).json()) as {
    token: string;
  };
  const patient = { phone: '+12065550188', timeZone: 'UTC', language: 'en', condition: 'back-pain' };
  const enrolled = await fetch(`${url}/clinics/harbor/patients`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'first',
    },
    body: JSON.stringify({ firstName: 'Ana', ...patient }),
  });
  expect(enrolled.status).toBe(201);
  await stack.advance('P1D');
  expect(stack.control.texts(patient.phone).map(({ from }) => from)).toEqual([number]);
});
