import { describe, expect, it } from 'vitest';
import { functionNames, environment as keys } from '../../shared/names.ts';
import { deployedResources, inWords, ofType, only } from './template.ts';

const resources = deployedResources();
const mappings = ofType(resources, 'AWS::Lambda::EventSourceMapping');

/** The function in words: its name without the hyphen, as CDK writes it into ids. */
function functionOf(value: unknown): string {
  return inWords(value).replace(/Function$/, '');
}

describe('the functions', () => {
  it('are those of the list, on Node 24 and arm64, with a log of their own', () => {
    const functions = ofType(resources, 'AWS::Lambda::Function');
    expect(functions.map(([id]) => functionOf({ Ref: id })).sort()).toEqual(
      functionNames.map((name) => name.replace('-', '')).sort(),
    );
    for (const [id, { Properties }] of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(inWords(Properties.LoggingConfig)).toContain(functionOf({ Ref: id }));
      // In a new account a reservation leaves fewer than the rest must have, and the deployment fails.
      expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
    }
  });

  const told: Record<(typeof functionNames)[number], (keyof typeof keys)[]> = {
    'receive-text': ['historyTable', 'deadLettersUrl'],
    wake: ['historyTable', 'deadLettersUrl'],
    'carry-out': [
      'historyTable',
      'emergenciesQueueUrl',
      'answersQueueUrl',
      'nudgesQueueUrl',
      'wakeQueueUrl',
      'wakeQueueArn',
      'scheduleGroup',
      'scheduleRoleArn',
      'scheduleDlqArn',
    ],
    project: ['historyTable', 'viewsTable'],
    'send-text': [
      'historyTable',
      'viewsTable',
      'emergenciesQueueUrl',
      'answersQueueUrl',
      'nudgesQueueUrl',
      'deadLettersUrl',
      'alertTopicArn',
      'contactTopicsArn',
      'operatorTopicArn',
      'dashboardUrl',
    ],
    'staff-api': [
      'historyTable',
      'viewsTable',
      'alertTopicArn',
      'contactTopicsArn',
      'topicsKeyArn',
      'exportsBucket',
      'exportsQueueUrl',
      'emergenciesQueueUrl',
      'scheduleGroup',
      'userPoolId',
    ],
    export: ['historyTable', 'viewsTable', 'exportsBucket', 'exportsQueueUrl', 'deadLettersUrl'],
    reconcile: [
      'historyTable',
      'emergenciesQueueUrl',
      'answersQueueUrl',
      'nudgesQueueUrl',
      'wakeQueueUrl',
      'wakeQueueArn',
      'scheduleGroup',
      'scheduleRoleArn',
      'scheduleDlqArn',
      'upkeepQueueUrl',
      'deadLettersUrl',
      'contactTopicsArn',
    ],
  };

  it.each(functionNames)('%s is told what it may use and no more', (name) => {
    const [, fn] = only(resources, 'AWS::Lambda::Function', name.replace('-', ''));
    const { Variables } = fn.Properties.Environment as { Variables: Record<string, unknown> };
    expect(Object.keys(Variables).sort()).toEqual(told[name].map((key) => keys[key]).sort());
  });
});

describe('the sources', () => {
  it('let one record fail alone, each, and those of the stream count what they drop', () => {
    expect(mappings).toHaveLength(9);
    for (const [, { Properties }] of mappings) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      // Of a queue the dead letters tell it, for nothing.
      const counted = Properties.ScalingConfig === undefined ? { Metrics: ['EventCount'] } : undefined;
      expect(Properties.MetricsConfig).toEqual(counted);
    }
  });

  it('feed each function from its queues, and nudges so widely that no slow number fills the lane', () => {
    const fed = mappings
      .filter(([, { Properties }]) => Properties.ScalingConfig !== undefined)
      .map(([, { Properties }]) => {
        const { MaximumConcurrency } = Properties.ScalingConfig as { MaximumConcurrency: number };
        const from = inWords(Properties.EventSourceArn);
        return `${from} > ${functionOf(Properties.FunctionName)}, ${inWords(Properties.BatchSize)} x ${MaximumConcurrency}`;
      });
    expect(fed.sort()).toEqual([
      'QueuesAnswers > sendtext, 2 x 10',
      'QueuesEmergencies > sendtext, 1 x 5',
      'QueuesExports > export, 1 x 2',
      'QueuesInbound > receivetext, 10 x 10',
      'QueuesNudges > sendtext, 10 x 10',
      'QueuesUpkeep > reconcile, 1 x 5',
      'QueuesWake > wake, 10 x 5',
    ]);
  });

  it.each(['carryout', 'project'])(
    'feed %s from the first record on and keep what it cannot handle',
    (name) => {
      const [, mapping] =
        mappings.find(([, { Properties }]) => functionOf(Properties.FunctionName) === name) ?? [];
      expect(mapping?.Properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 5,
        MaximumRecordAgeInSeconds: 6 * 3600,
        ParallelizationFactor: 10,
        DestinationConfig: {
          OnFailure: {
            Destination: { 'Fn::GetAtt': [expect.stringMatching(/^BucketsFailures/), 'Arn'] },
          },
        },
      });
      expect(inWords(mapping?.Properties.EventSourceArn)).toBe('TablesHistory.StreamArn');
      const criteria = mapping?.Properties.FilterCriteria as { Filters: { Pattern: string }[] } | undefined;
      expect(criteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
        { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'PATIENT#' }] } } } },
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { pk: { S: [{ prefix: 'STRANGER#' }] } } } },
      ]);
    },
  );
});

describe('reconcile', () => {
  it('runs every 15 minutes and once a night', () => {
    const jobs = ofType(resources, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => {
      const { Arn, Input } = Properties.Target as { Arn: unknown; Input: string };
      return `${inWords(Properties.ScheduleExpression)} ${functionOf(Arn)} ${Input}`;
    });
    expect(jobs.sort()).toEqual([
      'cron(40 7 * * ? *) reconcile {"job":"nightly"}',
      'rate(15 minutes) reconcile {"job":"every-15-minutes"}',
    ]);
  });
});

describe('the logs', () => {
  it('are kept for a month, each', () => {
    const groups = ofType(resources, 'AWS::Logs::LogGroup');
    expect(groups).toHaveLength(functionNames.length + 1);
    expect(groups.filter(([, { Properties }]) => Properties.RetentionInDays !== 30)).toEqual([]);
  });
});
