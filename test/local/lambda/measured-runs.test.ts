import { describe, expect, it } from 'vitest';
import { createMeasuredRuns } from '../../../local/lambda/measured-runs.ts';

function measured() {
  const time = { moved: Date.parse('2027-01-04T17:00:00Z'), real: 0 };
  const runs = createMeasuredRuns(
    () => time.moved,
    () => time.real,
  );
  const note = (accessKeyId: string, action: string, key?: string) =>
    runs.note({
      accessKeyId,
      action,
      ...(key !== undefined && { conditionContext: { 'dynamodb:LeadingKeys': [key] } }),
    });
  return { time, runs, note };
}

describe('what ran', () => {
  it('is counted by the key that the function signs with, and found by the patient it read', () => {
    const { time, runs, note } = measured();
    const end = runs.begin({ name: 'wake', accessKeyId: 'AKIA1' });
    note('AKIA1', 'dynamodb:Query', 'PATIENT#ana');
    note('AKIA1', 'dynamodb:GetItem', 'CLINIC#demo');
    note('AKIA1', 'dynamodb:PutItem', 'PATIENT#ana');
    note('AKIA1', 'sqs:SendMessage');
    note('AKIA1', 'dynamodb:GetRecords');
    note('AKIA2', 'dynamodb:Query', 'PATIENT#ben');
    time.real = 12.5;
    time.moved += 20;
    end({ failed: false });
    expect(runs.ofPatient('ana', 0)).toEqual([
      {
        id: 1,
        functionName: 'wake',
        at: '2027-01-04T17:00:00.000Z',
        until: '2027-01-04T17:00:00.020Z',
        ms: 12.5,
        reads: 2,
        writes: 1,
        patients: 1,
        failed: false,
      },
    ]);
    expect(runs.ofPatient('ben', 0)).toEqual([]);
    expect(runs.ofPatient('ana', 1)).toEqual([]);
  });

  it('is nobody’s where it looked at nobody, and nothing before it ended', () => {
    const { runs, note } = measured();
    runs.begin({ name: 'reconcile', accessKeyId: 'AKIA1' })({ failed: false });
    runs.begin({ name: 'wake', accessKeyId: 'AKIA2' });
    note('AKIA2', 'dynamodb:Query', 'PATIENT#ana');
    expect(runs.ofPatient('ana', 0)).toEqual([]);
  });
});
