import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AlarmKind, alarmTable, alarmText, anchorOf } from '../../infra/alarm-table.ts';
import { functionNames, metricDimension, metrics } from '../../shared/names.ts';
import { resourcesOf } from './synthesise.ts';
import { deployedResources, inWords, type Json, ofType } from './template.ts';

const resources = deployedResources();
const rich = resourcesOf({ smsSpendLimitUsd: 200 });
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => ({
  id,
  Properties,
}));
const kinds = Object.keys(alarmTable) as AlarmKind[];
const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

function watched(metric: string): string[] {
  return alarms
    .filter(({ Properties }) => Properties.MetricName === metric)
    .flatMap(({ Properties }) =>
      ((Properties.Dimensions ?? []) as Json[]).map(({ Value }) => inWords(Value)),
    );
}

describe('every alarm', () => {
  it('says what it means and where to read on, and tells the operator when it begins and ends', () => {
    const texts = new Set(kinds.map(alarmText));
    for (const { Properties } of alarms) {
      expect(texts).toContain(Properties.AlarmDescription);
      const [begins] = Properties.AlarmActions as unknown[];
      const [ends] = Properties.OKActions as unknown[];
      expect([inWords(begins), inWords(ends)]).toEqual(['TopicsOperator', 'TopicsOperator']);
    }
  });

  it('is of a kind that is used', () => {
    const used = new Set(alarms.map(({ Properties }) => Properties.AlarmDescription));
    expect(kinds.filter((kind) => !used.has(alarmText(kind)))).toEqual([]);
  });

  it.each(kinds)('%s has its part in the runbook: meaning, looking and mending', (kind) => {
    const { heading } = alarmTable[kind];
    const [, part] = runbook.split(`\n### ${heading}\n`);
    expect(part, `docs/runbook.md lacks the heading "${heading}"`).toBeDefined();
    const [text = ''] = (part ?? '').split(/\n##/);
    expect(text).toContain('**For patients.**');
    expect(text).toContain('**Look.**');
    expect(text).toContain('**Mend.**');
  });

  it('links its heading as GitHub does', () => {
    expect(anchorOf('A failed record could not be kept')).toBe('a-failed-record-could-not-be-kept');
    expect(alarmText('apiErrors')).toMatch(/ docs\/runbook\.md#the-staff-api-fails$/);
  });
});

describe('an alarm watches', () => {
  it('every queue of dead letters', () => {
    const deadLetters = ofType(resources, 'AWS::SQS::Queue')
      .filter(([id]) => id.includes('DeadLetters'))
      .map(([id]) => `${inWords({ Ref: id })}.QueueName`);
    expect(deadLetters).toHaveLength(7);
    expect(watched('ApproximateNumberOfMessagesVisible').sort()).toEqual(deadLetters.sort());
  });

  it('what both readers of the stream give up, cannot keep, and how late they are', () => {
    const both = ['CarryOutSource', 'ProjectSource'];
    expect(watched('OnFailureDestinationDeliveredEventCount')).toEqual(both);
    expect(watched('DroppedEventCount')).toEqual(both);
    const functions = ['carryoutFunction', 'projectFunction'];
    expect(watched('DestinationDeliveryFailures')).toEqual(functions);
    expect(watched('IteratorAge')).toEqual(functions);
  });

  it('the errors of every function', () => {
    expect(watched('Errors').sort()).toEqual(
      functionNames.map((name) => `${name.replace('-', '')}Function`).sort(),
    );
  });

  it('what the functions count themselves', () => {
    const own = alarms.filter(({ Properties }) => Properties.Namespace === metrics.namespace);
    // CloudWatch keeps a metric by its dimensions: without the function that counts it, the alarm would see nothing.
    const words = own.map(({ Properties: { MetricName, Dimensions } }) => {
      const [dimension, ...others] = Dimensions as { Name: string; Value: string }[];
      expect([dimension?.Name, others]).toEqual([metricDimension, []]);
      return `${inWords(MetricName)} of ${dimension?.Value}`;
    });
    expect(words.sort()).toEqual([
      `${metrics.alertsRefused} of send-text`,
      `${metrics.alertsUnacknowledged} of reconcile`,
      `${metrics.contactsLost} of reconcile`,
      `${metrics.dailyCeilingNear} of send-text`,
      ...['export', 'receive-text', 'reconcile', 'send-text', 'wake'].map(
        (name) => `${metrics.recordsFailed} of ${name}`,
      ),
      `${metrics.schedulesMended} of reconcile`,
      `${metrics.textsFailed} of send-text`,
      `${metrics.textsUnknown} of reconcile`,
      `${metrics.textsUnknown} of send-text`,
      `${metrics.wakeUpsOverdue} of reconcile`,
    ]);
  });

  it('that reconcile runs, silence included, and that texts stay below the limit of the account', () => {
    const silent = alarms.find(({ Properties }) => Properties.MetricName === 'Invocations');
    expect(silent?.Properties).toMatchObject({
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanThreshold',
    });
    const spending = ofType(rich, 'AWS::CloudWatch::Alarm').find(
      ([, { Properties }]) => Properties.MetricName === 'SMSMonthToDateSpentUSD',
    );
    expect(spending?.[1].Properties.Threshold).toBe(160);
  });
});
