import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type AlarmKind, type AlarmMail, alarmMails, alarmTable } from '../alarm-table.ts';
import type { Watched } from './alarms.ts';

/** The width of a dashboard. */
const columns = 24;

/** What of a kind goes off at the same value: another value is another scale, and often another unit. */
function byValue(kind: AlarmKind, watched: readonly Watched[]): [number, Watched[]][] {
  const ofKind = watched.filter(({ watch }) => watch.kind === kind);
  return [...Map.groupBy(ofKind, ({ watch }) => watch.from)];
}

function graphsOf(kind: AlarmKind, watched: readonly Watched[]): GraphWidget[] {
  const { heading } = alarmTable[kind];
  return byValue(kind, watched).map(
    ([value, parts], _, all) =>
      new GraphWidget({
        title: all.length === 1 ? heading : `${heading}, from ${value}`,
        left: parts.map(({ metric }) => metric),
        leftAnnotations: [{ value, label: 'alarm' }],
        leftYAxis: { min: 0 },
        width: columns / 4,
        height: 5,
      }),
  );
}

/**
 * One dashboard made of the table of alarms: for each mail, which of its alarms are on, and for each kind what it watches
 * beside the value at which it goes off. AWS asks nothing for three dashboards of up to 50 metrics.
 */
export class AlarmDashboard extends Construct {
  constructor(scope: Construct, id: string, watched: readonly Watched[]) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
    const kinds = Object.keys(alarmTable) as AlarmKind[];
    for (const mail of Object.keys(alarmMails) as AlarmMail[]) {
      const ofMail = kinds.filter((kind) => alarmTable[kind].mail === mail);
      dashboard.addWidgets(
        new AlarmStatusWidget({
          title: alarmMails[mail],
          alarms: watched
            .filter(({ watch }) => alarmTable[watch.kind].mail === mail)
            .map(({ alarm }) => alarm),
          width: columns,
          height: 3,
        }),
      );
      dashboard.addWidgets(...ofMail.flatMap((kind) => graphsOf(kind, watched)));
    }
    dashboard.addWidgets(
      new TextWidget({
        markdown: 'What to do: docs/runbook.md, "When an alarm goes off".',
        width: columns,
        height: 1,
      }),
    );
  }
}
