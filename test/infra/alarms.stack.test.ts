import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AlarmKind,
  alarmMails,
  alarmTable,
  alarmText,
  anchorOf,
  mailText,
} from '../../infra/alarm-table.ts';
import { functionNames, metricDimension, metrics } from '../../shared/names.ts';
import { richResources } from './synthesise.ts';
import { deployedResources, inWords, type Json, ofType, only } from './template.ts';

const resources = deployedResources();
const rich = richResources();
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => ({
  id,
  Properties,
}));
const mails = ofType(resources, 'AWS::CloudWatch::CompositeAlarm');
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
  it('says what it means and where to read on, and is told by the mail of its kind, by no other and not by itself', () => {
    const kindOf = new Map(kinds.map((kind) => [alarmText(kind), kind]));
    for (const { id, Properties } of alarms) {
      const kind = kindOf.get(String(Properties.AlarmDescription));
      expect(kind).toBeDefined();
      expect([Properties.AlarmActions, Properties.OKActions]).toEqual([undefined, undefined]);
      const telling = mails.filter(([, mail]) =>
        JSON.stringify(mail.Properties.AlarmRule).includes(`"${id}"`),
      );
      expect(telling.map(([, mail]) => mail.Properties.AlarmDescription)).toEqual([
        mailText(alarmTable[kind ?? 'apiErrors'].mail),
      ]);
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

describe('the runbook', () => {
  it('says how many mails there are, and where in an alarm’s name its kind stands', () => {
    const words = ['seven', 'eight', 'nine', 'ten'];
    expect(runbook).toContain(`Alarms come in ${words[mails.length - 7]} mails`);
    // CloudFormation makes the names: the stack, the logical id, which has the kind in it, and a tail.
    for (const { Properties } of alarms) expect(Properties.AlarmName).toBeUndefined();
    for (const kind of kinds)
      expect(Object.keys(rich).some((id) => id.startsWith(`Alarms${kind}`))).toBe(true);
    expect(runbook).toMatch(/whose\s+name\s+contains\s+its\s+kind/);
  });
});

describe('the mails of alarms', () => {
  it('are fewer than the ten that SNS mails to an address in a second, were all of them to go at once', () => {
    const mailing = Object.values(rich).filter(({ Properties }) => Properties?.AlarmActions !== undefined);
    expect(mailing).toHaveLength(Object.keys(alarmMails).length);
    expect(mailing.length).toBeLessThan(10);
  });

  it.each<{ kind: AlarmKind; why: string; beside: AlarmKind[] }>([
    { kind: 'inboundLate', why: 'nobody’s texts are read', beside: [] },
    { kind: 'inboundDeadLetters', why: 'a STOP may lie there', beside: [] },
    {
      kind: 'alertsUnacknowledged',
      why: 'what else is told by it is soon over',
      beside: ['alertsUndelivered', 'contactsLost'],
    },
  ])('let nothing that lasts hide $kind: $why', ({ kind, beside }) => {
    const others = kinds.filter(
      (other) => other !== kind && alarmTable[other].mail === alarmTable[kind].mail,
    );
    expect(others).toEqual(beside);
    for (const { Properties } of alarms) {
      if (!others.some((other) => Properties.AlarmDescription === alarmText(other))) continue;
      const parts = (Properties.Metrics ?? []) as Json[];
      const [period] = [Properties.Period, ...parts.map(({ Period }) => Period)].filter(Number.isFinite);
      expect(Number(period) * Number(Properties.EvaluationPeriods)).toBeLessThanOrEqual(300);
    }
  });

  it('say when it begins to the operator, and that it is over only of what had gone off', () => {
    const { Properties: over } = only(rich, 'AWS::SNS::Subscription', 'TopicsOver')[1];
    expect(over).toMatchObject({
      Protocol: 'email',
      FilterPolicyScope: 'MessageBody',
      FilterPolicy: { OldStateValue: ['ALARM'] },
    });
    expect(inWords(over.TopicArn)).toBe('TopicsOver');
    const { Properties: operator } = only(rich, 'AWS::SNS::Subscription', 'TopicsOperator')[1];
    expect(operator.FilterPolicy).toBeUndefined();
    for (const [, { Properties }] of mails) {
      expect(inWords(Properties.AlarmActions)).toBe('TopicsOperator');
      expect(inWords(Properties.OKActions)).toBe('TopicsOver');
    }
  });
});

describe('the dashboard', () => {
  const [, { Properties }] = only(resources, 'AWS::CloudWatch::Dashboard');
  const body = JSON.stringify(Properties.DashboardBody);

  it('has every alarm and every heading of the table', () => {
    for (const { id } of alarms) expect(body).toContain(`"${id}"`);
    for (const { heading } of Object.values(alarmTable)) expect(body).toContain(heading);
  });

  it('draws no two things in one graph that go off at values of their own', () => {
    const graphs = inWords(Properties.DashboardBody);
    const values = (kind: AlarmKind) =>
      new Set(
        alarms
          .filter(({ Properties: { AlarmDescription } }) => AlarmDescription === alarmText(kind))
          .map(({ Properties: { Threshold } }) => Threshold),
      );
    for (const kind of kinds) {
      expect(graphs.split(`"title":"${alarmTable[kind].heading}`).length - 1).toBe(values(kind).size);
    }
  });

  it('draws no more than the 50 metrics that AWS asks nothing for', () => {
    const drawn = alarms.flatMap(({ Properties: { Metrics } }) =>
      ((Metrics ?? [{ MetricStat: {} }]) as Json[]).filter(({ MetricStat }) => MetricStat !== undefined),
    );
    expect(drawn.length).toBeLessThanOrEqual(50);
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
      `${metrics.upkeepOverran} of reconcile`,
      `${metrics.wakeUpsOverdue} of reconcile`,
    ]);
  });

  it('that check-ins leave where some are due, over a day', () => {
    const texts = alarms.find(
      ({ Properties }) => Properties.AlarmDescription === alarmText('checkInsMissing'),
    );
    const { Metrics, Threshold, TreatMissingData } = texts?.Properties ?? {};
    expect([Threshold, TreatMissingData]).toEqual([1, 'notBreaching']);
    const parts = (Metrics as { Id: string; MetricStat?: { Metric: Json; Period: number } }[]).filter(
      ({ MetricStat }) => MetricStat !== undefined,
    );
    const watches = parts.map(({ Id, MetricStat }) => [Id, MetricStat?.Metric, MetricStat?.Period]);
    const ofFunction = (MetricName: string, Value: string) => ({
      Namespace: metrics.namespace,
      MetricName,
      Dimensions: [{ Name: metricDimension, Value }],
    });
    expect(watches).toEqual([
      ['due', ofFunction(metrics.checkInsDue, 'reconcile'), 86_400],
      ['sent', ofFunction(metrics.checkInsSent, 'send-text'), 86_400],
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
