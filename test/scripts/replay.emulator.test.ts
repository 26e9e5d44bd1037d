import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patientKinds } from '../../scripts/made-up/made-up-patients.ts';
import { replayArguments } from '../../scripts/replay-arguments.ts';
import { differences } from '../../scripts/replay-words.ts';
import type { ReplayedMove } from '../../shared/domain/outcomes/replay-plan.ts';
import { noCauses } from '../../shared/domain/patient/causes.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { startTestDynamodb, type TestDynamodb } from '../support/dynoxide.ts';
import { testSettings } from '../support/patient-story.ts';
import { flareStory, replayedCommits } from '../support/replayed-commits.ts';

const run = promisify(execFile);
const script = new URL('../../scripts/replay.ts', import.meta.url).pathname;

let dynamodb: TestDynamodb;
let table: string;
let folder: string;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
  table = await dynamodb.newTable('history');
  folder = mkdtempSync(join(tmpdir(), 'ebb-replay-'));
  await createDynamoClinics(dynamodb.client, table).save(testSettings);
  const histories = createDynamoHistories(dynamodb.client, table, systemClock);
  for (const [index, { at, events, state }] of replayedCommits(flareStory()).entries()) {
    const seq = index + 1;
    await histories.append(
      {
        patientId: state.patientId,
        clinicId: testSettings.clinicId,
        seq,
        at,
        cause: null,
        type: seq === 1 ? 'enrol' : 'wake-up',
        events: [...events],
        // The story's causes are made up, and a replay asks for none.
        state: { ...state, seq, at, causes: noCauses },
      },
      seq === 1 ? { clinicNumber: testSettings.originationNumber, take: state.phone } : undefined,
    );
  }
});
afterAll(async () => {
  await dynamodb.close();
  rmSync(folder, { recursive: true, force: true });
});

async function replay(
  protocol: unknown,
  ...more: string[]
): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'protocol.json');
  writeFileSync(file, JSON.stringify(protocol));
  const endpoint = await dynamodb.client.config.endpoint?.();
  const environment = {
    ...process.env,
    AWS_ENDPOINT_URL: `http://${endpoint?.hostname}:${endpoint?.port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
  const outputs = join(folder, 'outputs.json');
  writeFileSync(outputs, JSON.stringify({ Ebb: { HistoryTable: table, UserPoolId: 'us-east-1_pool' } }));
  const asked = ['--clinic', testSettings.clinicId, '--protocol', file, '--outputs', outputs];
  const line = [script, ...asked, ...more];
  try {
    const { stderr, stdout } = await run(process.execPath, line, { env: environment });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const {
      code = 1,
      stderr = '',
      stdout = '',
    } = error as { code?: number; stderr?: string; stdout?: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('npm run replay', () => {
  it('prints patient by patient, with days, what would have been different, and every kind of made-up patient', async () => {
    const { code, err, out } = await replay(
      { flareRise: 6, weeklyMinimum: { sessions: 6 } },
      '--patients',
      '3',
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/patient patient-1, \d+ readings:/);
    expect(out).toMatch(
      / {2}2027-\d\d-\d\d {2}now: flare-start, monthly to flare +changed: step-up, monthly to biweekly/,
    );
    expect(out).toContain('1 of 1 patients would have had other moves.');
    expect(out).toMatch(/Sessions due: \d+\.\d now, \d+\.\d changed/);
    for (const kind of patientKinds) expect(out).toContain(kind);
    expect(out).not.toContain('Ana');
    expect(out).not.toContain('+1206');
  });

  it('says what is wrong with the file in one line', async () => {
    const { code, err } = await replay({ responsePercent: 130 });
    expect(code).toBe(1);
    expect(err).toMatch(/^protocol\.responsePercent must be .*\n$/);
    expect((await replay({ responsPercent: 30 })).err).toBe(
      'the protocol has no field responsPercent; did you mean responsePercent?\n',
    );
  });
});

describe('the command line of a replay', () => {
  const line = ['--clinic', 'demo', '--protocol', 'file.json'];

  it('names a clinic, and its deployment as every other command does', () => {
    const asked = { clinicId: 'demo', protocolFile: 'file.json', patients: 100 };
    expect(replayArguments(line)).toEqual({ ...asked, chosen: {} });
    expect(replayArguments([...line, '--name', 'clinic-east', '--region', 'us-west-2'])).toEqual({
      ...asked,
      chosen: { name: 'clinic-east', region: 'us-west-2' },
    });
  });

  it.each([
    [['--clinic', 'demo']],
    [['--protocol', 'f', '--clinic', '../x']],
    [[...line, '--seed', '1']],
    [[...line, '--patients', '0']],
    [['--clinic', '--protocol']],
  ])('is refused when it says too little or too much: %o', (wrong) => {
    expect(() => replayArguments(wrong)).toThrow();
  });
});

describe('differences', () => {
  const numbers = { baseline: null, current: null, improvement: null };
  const move = (on: string, rule: ReplayedMove['rule'], to: ReplayedMove['to']): ReplayedMove => ({
    on,
    from: 'weekly',
    to,
    rule,
    numbers,
  });

  it('leave out what is the same, and put one day on one line', () => {
    const same = move('2026-01-01', 'step-down', 'biweekly');
    const found = differences(
      [same, move('2026-03-01', 'step-down', 'monthly')],
      [same, move('2026-02-01', 'flare-start', 'flare'), move('2026-03-01', 'step-up', 'weekly')],
    );
    expect(found).toEqual([
      { on: '2026-02-01', present: 'no move', changed: 'flare-start, weekly to flare' },
      { on: '2026-03-01', present: 'step-down, weekly to monthly', changed: 'step-up, weekly to weekly' },
    ]);
  });
});
